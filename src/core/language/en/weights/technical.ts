// Learned by `npx tsx bench/train.ts`: an item is technical work. Positive weights speak for it, negative ones against.

export const TECHNICAL = {
  bias: -0.092,
  weights: `
t:documentation=1.82 t:technical=1.29 /s_chore=1.22 /story=-1.21 t:feature=-1.16 /s1_chore=0.90 /s_number=0.88
/s1_capability=-0.68 /d_chore=0.54 /d_control=-0.53 /s_control=-0.52 x:no=-0.50 /s1_chore_act=0.50 /s1_upkeep=0.46
x:when=-0.46 x:my=-0.43 /s1_research=-0.41 s:remove=0.40 /s_capability=-0.39 x:would=-0.38 x:updated=0.37
x:latest=0.37 x:user=-0.37 x:replace=0.37 /s_upkeep=0.37 /s1_order=0.36 x:our=0.36 x:features=0.36 x:of=0.35
x:allow=-0.35 x:implement=-0.34 x:an=-0.34 s1:remove=0.34 x:test=0.33 x:not=-0.33 x:designer=0.33 /s_research=-0.33
s:of=0.33 x:remove=0.33 x:update=0.32 /d1_capability=-0.32 x:get=-0.32 x:ensure=0.32 /s_piece=-0.32
/summary>20=-0.31 x:framework=0.31 x:command=-0.31 x:default=-0.31 x:using=-0.31 t:=0.30 s:with=0.30 x:doesn't=0.30
x:review=0.30 /d_upkeep=0.30 s:updated=0.29 x:documentation=0.29 t:task=0.29 /d_?=-0.29 x:etc=0.29 x:team=0.29
x:into=0.28 s:implement=-0.28 x:gradle=0.28 x:than=-0.28 x:after=-0.28 x:use=0.27 x:possible=-0.27 x:error=-0.27
x:development=-0.27 /summary>12=-0.27 x:used=0.26 x:what=-0.26 /s1_expected=0.26 s1:implement=-0.26 /d_vague=0.26
x:proper=0.26 s:testing=0.26 x:search=-0.26 /s_fault=-0.26 s:documentation=0.26 x:pages=0.25 x:you=-0.25
s:view=-0.25 /s_harm=-0.25 /s1_vague=0.25 x:coding=-0.25 x:created=-0.25 x:based=0.25 /s1_technology=-0.25
x:move=0.25 x:docs=0.25 x:instead=0.24 x:thread=0.24 x:under=-0.24 s:into=0.24 x:via=-0.24 x:details=-0.24
/n_control=-0.24 x:able=-0.24 x:then=0.24 x:warning=0.24 x:like=-0.24 x:them=-0.24 /d_fault=-0.24 x:version=0.24
s1:create=0.23 x:around=0.23 x:at=0.23 t:story=0.23 x:performance=0.23 x:image=-0.23 x:i=-0.23 s:broker=0.23
x:broker=0.23 x:background=0.23 x:style=-0.23 s:default=-0.23 x:implementing=0.23 x:documented=0.22
/sentences>2=-0.22 x:trunk=0.22 s:no=-0.22 s:requirements=-0.22 x:provide=0.22 x:data=0.22 x:properties=-0.22
x:two=0.22 x:perform=-0.22 x:cli=-0.22 x:display=-0.21 x:failures=0.21 s:that=-0.21 x:about=-0.21 x:content=-0.21
x:buttons=0.21 x:removed=0.21 /d_proposal=-0.21 x:repository=-0.21 x:make=0.21 x:been=0.21 /summary>5=-0.21
x:developer=-0.21 x:for=-0.21 /s_technology=0.21 x:view=-0.21 x:refactor=0.20 x:member=0.20 /s_duty=-0.20
/n_upkeep=0.20 s:based=0.20 s:command=-0.20 x:should=0.20 x:improve=0.20 x:workspace=-0.20 x:app=-0.20
s:determine=0.20 x:depends=0.20 x:these=0.20 x:avoid=0.20 s:my=-0.20 x:defined=-0.20 x:properly=0.19 x:build=0.19
x:collection=-0.19 x:c=0.19 s:content=-0.19 s:test=0.19 s:account=0.19 s:will=-0.19 x:until=0.19 x:npm=0.19
s1:no=-0.19 x:from=0.19 x:main=0.19 x:built=0.19 s:using=-0.19 s:feature=0.18 s:document=0.18 /has_link=0.18
s:via=-0.18 x:so=-0.18 /d1_expected=-0.18 x:migration=-0.18 x:works=0.18 s:allow=-0.18 s:core=0.18 s:plan=0.18
x:installing=-0.18 x:color=-0.18 /s_expected=0.18 x:text=-0.18 x:os=0.18 x:state=0.18 /d_duty=0.18 x:support=-0.18
x:tabs=-0.18 x:there=-0.18 x:menu=-0.18 x:order=-0.18 s:c=0.18 x:manager=-0.18 s:move=0.18 x:easy=0.18 x:if=-0.18
x:too=0.18 x:output=0.18 x:testing=0.18 x:apps=-0.18 x:filter=-0.18 s:cli=-0.18 x:most=-0.18 x:include=0.17
x:are=-0.17 x:information=-0.17 s:define=-0.17 x:window=-0.17 s:able=-0.17 x:windows=0.17 s:processor=-0.17
x:consider=0.17 x:found=0.17 x:currently=0.17 x:or=-0.17 x:once=-0.17 s:migration=-0.17 x:integration=-0.17
x:doc=0.17 x:useful=0.17 s:text=-0.17 x:investigate=-0.17 x:performed=0.17 x:back=0.17 /n_fault=-0.17 x:model=0.17
x:expose=-0.17 /s_artifact=-0.17 x:admin=-0.17 x:interface=0.17 x:but=-0.17 x:reuse=0.17 x:needs=0.17 x:issue=-0.16
/d1_like=-0.16 x:lot=0.16 x:implementation=0.16 x:please=0.16 x:fails=-0.16 s:in=0.16 x:equivalent=0.16
x:titanium=0.16 x:requirements=-0.16 s:read=-0.16 x:controller=-0.16 /d1_research=0.16 /led_by_expected>0=0.16
/led_expected=0.16 x:attached=-0.16 x:name=-0.16 x:behavior=-0.16 s:have=0.16 x:select=-0.16 x:processed=0.16
x:pid=0.16 x:compatibility=0.16 x:must=-0.16 s:ui=0.16 x:server=-0.16 s:dataset=-0.16 x:dataset=-0.16 x:detect=-0.16
s1:investigate=-0.16 s:investigate=-0.16 x:developed=0.16 s:files=-0.16 x:way=-0.16 x:custom=-0.16 x:wizard=-0.16
s:replace=0.16 x:packaging=-0.16 x:and=-0.16 /has_code=-0.16 /d_polite=0.16 x:put=-0.16 s:dashboard=-0.16
x:per=-0.15 x:library=0.15 x:option=-0.15 x:keep=0.15 x:map=-0.15 /d1_value=-0.15 x:record=0.15 x:over=-0.15
x:everyone=0.15 x:icons=-0.15 x:process=0.15 x:is=-0.15 x:we'll=0.15 x:creating=-0.15 s:needs=-0.15 x:previous=-0.15
s:filter=-0.15 x:checks=0.15 x:class=-0.15 s:dynamic=0.15 x:cases=-0.15 /led_by_expected>1=0.15 x:whether=-0.15
/s1_piece=0.15 s:admin=-0.15 x:processor=-0.15 x:updates=0.15 s:for=-0.15 x:missing=0.15 s:repository=-0.15
x:templates=0.15 s:do=-0.15 x:existing=-0.15 s:latest=0.15 x:memory=0.15 x:compare=0.15 x:editor=-0.15 x:close=0.15
s:should=0.15 x:means=-0.15 x:starting=0.15 x:jenkins=-0.15 s:create=0.14 x:we=0.14 x:still=-0.14 x:together=-0.14
x:start=-0.14 x:shared=0.14 /s_person=-0.14 /n_technology=0.14 x:package=-0.14 /n_capability=-0.14 s:it=-0.14
x:parent=0.14 x:table=0.14 s1:review=0.14 x:analysis=-0.14 x:device=-0.14 x:compile=0.14 x:added=0.14
x:dashboard=-0.14 s:table=0.14 /d_reason=0.14 x:full=0.14 x:determine=0.14 x:that=0.14 s:review=0.14 /s_ask=-0.14
s:windows=0.14 s:pages=0.14 /s_proposal=-0.14 x:points=0.14 /repeats_all=0.14 x:stack=0.14 x:title=0.14 x:try=-0.14
s:is=-0.14 /n_screen=-0.14 /d1_order=0.14 x:pull=0.14 s:log=0.14 x:configure=-0.14 x:as=-0.14 s:between=-0.13
x:probably=-0.13 x:sample=0.13 /n_chore=0.13 x:results=-0.13 /d1_purpose=-0.13 x:dependency=0.13 x:across=0.13
x:drop=0.13 /d_order=0.13 x:ti=-0.13 s:not=-0.13 x:top=-0.13 s:data=0.13 x:another=-0.13 s1:add=-0.13
x:available=0.13 x:simple=0.13 s:error=-0.13 x:integrate=-0.13 s:display=-0.13 x:modules=0.13 s:background=0.13
x:want=0.13 x:described=-0.13 x:code=0.13 x:sink=0.13 x:let=0.13 x:attempting=-0.13 s:color=-0.13 x:repo=0.13
s:add=-0.13 x:modify=0.13 x:accordingly=0.13 x:libraries=0.13 /n_vague=0.13 x:deprecated=0.13 s:image=-0.13
x:well=0.13 /d_reproduce=-0.13 s:sink=0.13 x:aren't=0.13 x:on=-0.13 s:ensure=0.13 s1:allow=-0.13 x:type=-0.13
x:due=-0.13 x:project=-0.13 x:bug=-0.13 x:has=0.12 x:link=-0.12 x:pipeline=-0.12 x:needed=0.12 s:use=0.12
/s_like=-0.12 x:had=-0.12 s:android=-0.12 s:new=0.12 x:actually=0.12 x:namespace=-0.12 x:configured=-0.12
x:occurred=-0.12 x:dynamic=0.12 x:ideally=0.12 x:exception=-0.12 /q_asked>0=-0.12 /s_example=0.12 x:guide=0.12
x:names=-0.12 x:sure=0.12 s1:set=0.12 x:iphone=-0.12 x:reason=0.12 x:handle=0.12 x:value=-0.12 x:icon=-0.12
x:there's=0.12 x:services=-0.12 x:severe=-0.12 x:problem=-0.12 x:verify=0.12 x:such=0.12 x:result=-0.12
x:future=-0.12 x:directory=-0.12 x:released=0.12 x:ticket=0.12 /d1_command=-0.12 x:events=-0.12 /d1_harm=-0.12
/led_like=-0.12 x:alloy=-0.12 x:locally=-0.12 s:objects=-0.12 x:terms=-0.12 x:node=-0.12 x:look=-0.12 x:tried=0.12
x:var=-0.12 x:adjust=-0.12 x:screenshot=-0.12 x:samples=0.12 x:necessary=0.12 s:after=-0.12 s:drop=0.12
s:generate=-0.12 s:on=-0.12 /s_reason=0.12 x:requires=-0.11 x:always=-0.11 s:select=-0.11 x:located=0.11
x:come=-0.11 x:own=0.11 /words>50=-0.11 x:will=0.11 x:insert=-0.11 x:find=0.11 x:renamed=0.11 s:design=0.11
s:include=-0.11 s:tool=-0.11 /d_person=-0.11 x:rely=-0.11 x:new=-0.11 /q_stated>1=-0.11 x:pass=-0.11 x:they=-0.11
x:projects=-0.11 x:installed=0.11 s1:refactor=0.11 s:refactor=0.11 s:integrate=-0.11 x:install=-0.11 s1:support=0.11
x:feedback=-0.11 s:property=-0.11 x:regular=0.11 s:put=-0.11 x:mess=0.11 s:type=-0.11 s1:the=-0.11 x:jira=0.11
x:console=-0.11 x:load=-0.11 s:them=-0.11 x:being=-0.11 x:queries=0.11 x:users=-0.11 s:file=-0.11 x:import=-0.11
x:returns=0.11 x:fix=0.11 s:together=-0.11 /d1_artifact=0.11 x:warnings=0.11 /led_ask=0.11 x:same=0.11 s:local=-0.11
x:logging=-0.11 x:feature=-0.11 s:provide=0.11 x:google=0.11 /n_person=-0.11 /d1_reason=0.11 /d_example=0.11
x:static=0.11 x:authentication=-0.11 x:fixed=0.11 x:one=-0.11 s:to=-0.11 x:file=0.11 x:screen=-0.11 s:decide=-0.11
x:specified=-0.11 x:legacy=0.10 x:regards=0.10 s:how=-0.10 x:ci=0.10 x:during=-0.10 x:contents=-0.10 x:passed=-0.10
x:experience=-0.10 x:single=-0.10 x:could=0.10 x:between=-0.10 s:details=-0.10 x:note=-0.10 x:document=0.10
/d1_maybe=0.10 x:generic=0.10 s:editor=-0.10 x:second=-0.10 x:columns=-0.10 /d1_now=0.10 x:moved=0.10 s:across=0.10
x:smaller=0.10 x:working=-0.10 x:am=-0.10 x:research=-0.10 x:defining=0.10 /d1_control=-0.10 x:query=-0.10
x:directly=-0.10 /s1_harm=-0.10 x:decide=-0.10 x:goes=-0.10 x:seems=-0.10 x:failed=-0.10 /wish_added>0=0.10
/wish_added>1=0.10 /d_number=-0.10 x:controllers=-0.10 s:and=-0.10 s:so=0.10 /led_command=0.10
`,
};
