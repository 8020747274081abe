// Learned by `npx tsx bench/train.ts`: an item is technical work. Positive weights speak for it, negative ones against.

export const TECHNICAL = {
  bias: -0.098,
  weights: `
t:documentation=1.82 t:technical=1.29 /story=-1.21 t:feature=-1.19 /s_chore=1.18 /s_number=0.87 /s1_chore=0.82
/s1_capability=-0.69 /s1_chore_act=0.64 /d_control=-0.55 /s_control=-0.54 /d_chore=0.53 x:no=-0.48 x:when=-0.44
/s1_upkeep=0.42 x:my=-0.42 s:remove=0.41 /s1_research=-0.40 /s_capability=-0.38 /s1_order=0.37 x:would=-0.37
x:our=0.36 x:replace=0.36 x:updated=0.36 x:user=-0.36 x:of=0.35 x:features=0.35 x:remove=0.35 x:latest=0.35
x:an=-0.34 s1:remove=0.34 x:allow=-0.34 /d_chore_act=0.34 s:of=0.33 x:not=-0.33 x:implement=-0.33 x:designer=0.33
x:doesn't=0.33 /d1_capability=-0.32 /s_research=-0.32 x:get=-0.32 x:framework=0.32 x:command=-0.31 s:with=0.31
/s_piece=-0.31 /summary>20=-0.31 x:documentation=0.30 /s_upkeep=0.30 s:updated=0.30 x:default=-0.29 x:than=-0.29
t:task=0.29 x:into=0.29 x:review=0.29 x:using=-0.29 t:=0.28 /d_upkeep=0.28 x:team=0.28 x:use=0.28 /d_?=-0.28
x:after=-0.28 s:implement=-0.28 x:error=-0.27 x:ensure=0.27 x:possible=-0.27 s:documentation=0.27 /s_fault=-0.27
x:what=-0.26 /s_harm=-0.26 x:used=0.26 s:testing=0.26 x:test=0.26 x:pages=0.26 x:development=-0.26 x:you=-0.26
x:coding=-0.25 x:gradle=0.25 s:view=-0.25 x:at=0.25 x:then=0.25 s1:implement=-0.25 x:move=0.25 /summary>12=-0.25
/n_control=-0.25 x:like=-0.25 s:into=0.25 x:etc=0.25 x:proper=0.25 x:instead=0.25 x:search=-0.24 /d_fault=-0.24
x:thread=0.24 x:under=-0.24 s1:create=0.24 x:based=0.24 x:created=-0.24 s:broker=0.24 x:broker=0.24 x:details=-0.24
x:them=-0.24 /s1_technology=-0.24 x:docs=0.24 x:version=0.23 x:via=-0.23 t:story=0.23 x:warning=0.23 x:image=-0.23
x:data=0.23 x:background=0.23 x:style=-0.23 x:able=-0.23 x:around=0.22 x:implementing=0.22 x:display=-0.22
s:no=-0.22 x:update=0.22 x:performance=0.22 x:documented=0.22 /d_vague=0.22 x:provide=0.22 x:i=-0.22
x:properties=-0.22 s:that=-0.22 x:perform=-0.22 s:requirements=-0.22 x:make=0.22 s:default=-0.22 x:been=0.22
/s1_expected=0.22 x:repository=-0.22 x:build=0.21 x:trunk=0.21 /sentences>2=-0.21 x:content=-0.21 x:cli=-0.21
x:for=-0.21 /d1_expected=-0.21 x:failures=0.21 x:should=0.21 /n_upkeep=0.21 x:buttons=0.21 x:about=-0.21
s:based=0.21 /d_proposal=-0.21 x:removed=0.20 x:c=0.20 x:collection=-0.20 /summary>5=-0.20 /s_duty=-0.20
x:depends=0.20 x:defined=-0.20 /n_chore_act=0.20 s:determine=0.20 /d_heap=0.20 /s_person=-0.20 x:view=-0.20
s:account=0.20 s:command=-0.20 x:developer=-0.20 /s_technology=0.20 s:my=-0.19 x:two=0.19 x:avoid=0.19
x:workspace=-0.19 s:feature=0.19 x:properly=0.19 x:testing=0.19 /has_link=0.19 x:member=0.19 x:built=0.19 x:os=0.19
x:works=0.19 x:these=0.19 x:until=0.19 x:output=0.19 x:so=-0.19 s:will=-0.19 s1:no=-0.19 s:content=-0.19 x:npm=0.18
x:most=-0.18 x:order=-0.18 s:c=0.18 x:useful=0.18 x:titanium=0.18 s:using=-0.18 x:app=-0.18 x:text=-0.18 s:plan=0.18
x:filter=-0.18 x:easy=0.18 x:tabs=-0.18 x:implementation=0.18 x:color=-0.18 x:fails=-0.18 s:via=-0.18 s:move=0.18
x:too=0.18 s:define=-0.18 x:from=0.18 x:once=-0.18 s:allow=-0.18 x:window=-0.18 x:are=-0.18 x:main=0.18
/n_fault=-0.17 x:consider=0.17 x:migration=-0.17 s:cli=-0.17 s:in=0.17 /s_expected=0.17 x:wizard=-0.17
x:manager=-0.17 x:refactor=0.17 x:issue=-0.17 x:attached=-0.17 x:lot=0.17 s:test=0.17 s:core=0.17 x:if=-0.17
x:installing=-0.17 s:processor=-0.17 x:integration=-0.17 x:found=0.17 x:select=-0.17 x:state=0.17 x:performed=0.17
x:compatibility=0.17 x:currently=0.17 /s_artifact=-0.17 s:have=0.17 x:windows=0.17 x:expose=-0.17 x:menu=-0.17
x:must=-0.17 /d_duty=0.17 x:investigate=-0.17 x:model=0.17 x:information=-0.17 x:cases=-0.17 x:detect=-0.17
s:able=-0.17 s:text=-0.17 /d1_value=-0.16 s:migration=-0.16 x:everyone=0.16 x:there=-0.16 x:apps=-0.16 s:read=-0.16
x:equivalent=0.16 /d1_like=-0.16 x:name=-0.16 x:way=-0.16 x:reuse=0.16 s:files=-0.16 x:creating=-0.16
x:support=-0.16 x:over=-0.16 x:admin=-0.16 s:replace=0.16 x:process=0.16 x:icons=-0.16 s:document=0.16 x:doc=0.16
x:missing=0.16 x:back=0.16 x:controller=-0.16 x:processed=0.16 s1:investigate=-0.16 s:investigate=-0.16 x:or=-0.16
x:behavior=-0.16 x:put=-0.16 x:but=-0.16 /s1_piece=0.16 x:device=-0.16 /has_code=-0.15 s:for=-0.15 x:packaging=-0.15
x:previous=-0.15 s:dynamic=0.15 x:library=0.15 x:needs=0.15 x:interface=0.15 x:editor=-0.15 x:templates=0.15
s:filter=-0.15 /wish_listed>1=-0.15 /d_polite=0.15 x:is=-0.15 x:updates=0.15 x:developed=0.15 x:pid=0.15
x:existing=-0.15 x:custom=-0.15 /d1_research=0.15 x:analysis=-0.15 x:whether=-0.15 x:record=0.15 x:we'll=0.15
s:dataset=-0.15 x:dataset=-0.15 s:ui=0.15 x:code=0.15 x:requirements=-0.15 x:class=-0.15 s:create=0.15 x:per=-0.15
x:start=-0.15 x:repo=0.15 x:close=0.15 s:dashboard=-0.15 /n_capability=-0.15 x:starting=0.15 /d1_order=0.15
x:memory=0.15 x:processor=-0.15 s:admin=-0.15 x:server=-0.15 x:bug=-0.15 s:repository=-0.14 /s1_vague=0.14
x:please=0.14 s:needs=-0.14 s:should=0.14 x:improve=0.14 x:title=0.14 x:want=0.14 /led_by_expected>0=0.14
/led_expected=0.14 x:include=0.14 s:latest=0.14 x:points=0.14 x:sample=0.14 x:described=-0.14 x:try=-0.14
/n_technology=0.14 s:do=-0.14 x:compare=0.14 x:together=-0.14 x:shared=0.14 x:jenkins=-0.14 /led_by_expected>1=0.14
s1:review=0.14 x:means=-0.14 x:dashboard=-0.14 x:full=0.14 s:pages=0.14 x:package=-0.14 x:map=-0.14 s:table=0.14
/s_proposal=-0.14 x:determine=0.14 s:review=0.14 x:across=0.14 s:error=-0.14 x:compile=0.14 /n_screen=-0.14
s:is=-0.14 x:sink=0.14 x:ti=-0.14 s:background=0.13 s1:add=-0.13 x:pull=0.13 s:add=-0.13 x:modify=0.13
x:results=-0.13 s:data=0.13 s:windows=0.13 s:log=0.13 x:probably=-0.13 x:result=-0.13 x:modules=0.13 x:names=-0.13
s:it=-0.13 x:parent=0.13 s:sink=0.13 x:drop=0.13 x:another=-0.13 x:let=0.13 /s_example=0.13 /d_join=-0.13
x:available=0.13 x:table=0.13 x:aren't=0.13 x:still=-0.13 x:configured=-0.13 x:as=-0.13 x:stack=0.13 x:look=-0.13
x:checks=0.13 s:new=0.13 x:simple=0.13 x:well=0.13 /d_reason=0.13 x:option=-0.13 x:configure=-0.13 x:due=-0.13
x:accordingly=0.13 x:needed=0.13 x:added=0.13 s:between=-0.13 x:services=-0.13 s:android=-0.13 x:handle=0.13
x:top=-0.13 x:samples=0.13 x:released=0.13 x:attempting=-0.13 x:project=-0.13 /n_person=-0.13 s:display=-0.13
/d1_purpose=-0.13 x:tried=0.13 /d_order=0.13 s:color=-0.13 x:requires=-0.13 s:on=-0.13 x:deprecated=0.13 x:has=0.13
x:dynamic=0.13 x:guide=0.13 x:come=-0.13 x:libraries=0.13 /s_like=-0.13 x:screen=-0.12 s:image=-0.12 x:that=0.12
s:not=-0.12 x:terms=-0.12 x:find=0.12 x:own=0.12 s1:allow=-0.12 x:integrate=-0.12 /d_person=-0.12 x:occurred=-0.12
x:there's=0.12 x:necessary=0.12 x:future=-0.12 x:on=-0.12 x:dependency=0.12 x:namespace=-0.12 x:adjust=-0.12
x:ticket=0.12 x:directory=-0.12 x:icon=-0.12 x:screenshot=-0.12 x:events=-0.12 s:include=-0.12 x:install=-0.12
x:link=-0.12 s1:support=0.12 s1:set=0.12 s:property=-0.12 x:we=0.12 /s_ask=-0.12 x:during=-0.12 x:exception=-0.12
x:projects=-0.12 x:and=-0.12 x:static=0.12 /d1_harm=-0.12 s:to=-0.12 x:could=0.12 /d1_artifact=0.12 x:ideally=0.12
x:alloy=-0.12 /q_asked>0=-0.12 /repeats_all=0.12 /d_reproduce=-0.12 s:after=-0.12 /d1_vague=-0.12 /led_like=-0.12
x:located=0.12 x:type=-0.12 x:sure=0.12 x:var=-0.12 s:use=0.12 x:had=-0.12 /n_chore=0.11 x:actually=0.11 s:drop=0.11
s:select=-0.11 x:iphone=-0.11 /s_heap=0.11 /wish_collected>0=0.11 s:objects=-0.11 /d1_maybe=0.11 x:locally=-0.11
x:returns=0.11 x:installed=0.11 x:always=-0.11 s:database=0.11 x:renamed=0.11 s:them=-0.11 x:keep=0.11
x:logging=-0.11 s:decide=-0.11 s:provide=0.11 x:specify=-0.11 x:import=-0.11 s:generate=-0.11 x:severe=-0.11
x:legacy=0.11 x:verify=0.11 s:file=-0.11 x:made=0.11 s:tool=-0.11 s:design=0.11 x:rely=-0.11 x:reason=0.11
s:collection=-0.11 x:file=0.11 x:case=-0.11 x:failed=-0.11 s1:the=-0.11 x:feature=-0.11 x:goes=-0.11 x:console=-0.11
x:second=-0.11 x:insert=-0.11 x:will=0.11 /wish_added>0=0.11 s:put=-0.11 x:validate=-0.11 x:listed=0.11
x:columns=-0.11 /q_stated>1=-0.11 x:meeting=0.11 s:fix=-0.11 x:updating=0.11 s:editor=-0.11 x:section=-0.11
x:working=-0.11 x:between=-0.11 x:one=-0.10 x:mess=0.10 x:generic=0.10 x:great=0.10 x:problem=-0.10 s:details=-0.10
x:value=-0.10 /led_duty=0.10 x:seems=-0.10 /words>50=-0.10 s:integrate=-0.10 x:pipeline=-0.10 x:node=-0.10
x:match=-0.10 x:am=-0.10 x:regular=0.10 x:load=-0.10 x:such=0.10 x:format=-0.10 x:additional=-0.10 x:story=0.10
x:decide=-0.10 /wish_listed>2=-0.10 x:moved=0.10 x:fixed=0.10 s:require=0.10 s:how=-0.10 x:external=-0.10
s:across=0.10 x:they=-0.10 x:jira=0.10 x:wrap=-0.10 s:together=-0.10 x:it=0.10 x:authentication=-0.10
x:defining=0.10 s:type=-0.10 x:php=-0.10 x:normal=-0.10 x:ci=0.10 x:quick=-0.10 s:date=-0.10 x:reported=-0.10
x:directly=-0.10 x:warnings=0.10 x:locations=-0.10 x:feedback=-0.10
`,
};
