// Learned by `npx tsx bench/train.ts`: an item is technical work. Positive weights speak for it, negative ones against.

export const TECHNICAL = {
  bias: -0.116,
  weights: `
/s_number=0.89 /s_chore=0.80 /s_capability=-0.50 /s1_chore=0.46 x:would=-0.46 x:when=-0.45 x:my=-0.43 t:=0.42
x:documentation=0.41 x:no=-0.41 s:remove=0.40 /s1_research=-0.40 x:implement=-0.39 x:features=0.39 /s1_order=0.38
x:latest=0.38 /s1_capability=-0.38 x:not=-0.38 x:of=0.37 s:documentation=0.37 x:our=0.37 /d_chore=0.36 x:remove=0.36
/s_artifact=-0.36 s:implement=-0.36 x:an=-0.35 /d1_capability=-0.35 x:doesn't=0.34 x:designer=0.33 s1:remove=0.33
x:user=-0.33 x:use=0.33 x:replace=0.33 x:updated=0.32 s1:implement=-0.32 /d_chore_act=0.32 s:of=0.32 x:like=-0.32
x:at=0.31 x:allow=-0.31 x:command=-0.31 x:into=0.31 s:with=0.31 x:team=0.31 t:story=0.31 /n_chore=0.31 /s_harm=-0.30
x:warning=0.30 s:updated=0.30 /s1_chore_act=0.30 x:than=-0.30 /s_research=-0.30 /summary>20=-0.29 x:get=-0.29
x:development=-0.29 x:instead=0.29 x:gradle=0.29 /d_control=-0.29 x:repository=-0.29 x:search=-0.29 s1:create=0.29
x:then=0.28 x:what=-0.28 /s_technology=0.28 x:move=0.28 x:framework=0.28 x:used=0.28 x:possible=-0.28 x:update=0.28
x:around=0.27 x:able=-0.27 /n_control=-0.27 s:into=0.27 x:test=0.27 x:review=0.27 x:you=-0.27 x:been=0.27
x:using=-0.27 x:i=-0.26 x:performance=0.26 x:ensure=0.26 /s_control=-0.26 x:created=-0.26 x:removed=0.26
x:pages=0.26 x:provide=0.26 x:image=-0.25 /s_chore_act=0.25 x:them=-0.25 /d_?=-0.25 x:developer=-0.25 x:data=0.25
/summary>12=-0.25 x:thread=0.25 x:windows=0.25 x:should=0.25 x:via=-0.25 x:error=-0.24 x:proper=0.24
/sentences>2=-0.24 x:after=-0.24 x:background=0.24 x:expose=-0.24 x:too=0.24 x:docs=0.24 x:support=-0.24
s:broker=0.24 x:broker=0.24 x:style=-0.23 x:these=0.23 s:testing=0.23 x:default=-0.23 s:windows=0.23 x:c=0.23
x:version=0.23 x:display=-0.23 s:that=-0.23 /d_fault=-0.23 x:perform=-0.22 x:under=-0.22 x:has=0.22 x:two=0.22
x:cli=-0.22 x:based=0.22 x:make=0.22 /d_vague=0.22 /d1_expected=-0.22 x:collection=-0.22 s:default=-0.22
s:requirements=-0.22 x:trunk=0.22 s:android=-0.21 x:failures=0.21 x:details=-0.21 x:documented=0.21
/n_capability=-0.21 x:device=-0.21 x:name=-0.21 x:buttons=0.21 /s1_technology=-0.21 x:member=0.21 s:repository=-0.21
s:based=0.21 x:lot=0.21 x:properties=-0.21 x:app=-0.21 x:wizard=-0.20 x:text=-0.20 x:menu=-0.20 x:manager=-0.20
/n_chore_act=0.20 s:will=-0.20 x:defined=-0.20 s:determine=0.20 x:etc=0.20 x:coding=-0.20 x:attached=-0.20
s:my=-0.20 x:there=-0.20 x:implementing=0.20 x:refactor=0.20 /d1_artifact=0.20 x:most=-0.20 x:avoid=0.20
x:window=-0.20 /s_person=-0.20 x:issue=-0.20 /s_fault=-0.19 x:depends=0.19 x:from=0.19 x:properly=0.19 x:about=-0.19
x:content=-0.19 s:command=-0.19 x:icons=-0.19 x:try=-0.19 /n_technology=0.19 x:easy=0.19 x:controller=-0.19 s:c=0.19
x:model=0.19 x:titanium=0.19 x:equivalent=0.19 x:investigate=-0.19 s:document=0.19 x:result=-0.18 s:have=0.18
s:in=0.18 /summary>5=-0.18 s:content=-0.18 s:able=-0.18 x:tabs=-0.18 x:improve=0.18 x:library=0.18 x:creating=-0.18
s:move=0.18 x:if=-0.18 s:latest=0.18 x:map=-0.18 s:processor=-0.18 s:account=0.18 s:view=-0.18 s:cli=-0.18
/d_heap=0.18 x:must=-0.18 s:should=0.18 s:core=0.18 x:class=-0.18 s:using=-0.18 s:ios=-0.18 s:files=-0.18
x:once=-0.18 x:currently=0.18 s:new=0.18 x:output=0.18 s:text=-0.18 s1:investigate=-0.17 s:investigate=-0.17
x:built=0.17 /s_duty=-0.17 x:processor=-0.17 x:color=-0.17 x:missing=0.17 s:allow=-0.17 x:performed=0.17
x:previous=-0.17 x:analysis=-0.17 /has_link=0.17 x:back=0.17 /d1_value=-0.17 x:testing=0.17 x:top=-0.17
x:select=-0.17 x:we'll=0.17 x:is=-0.17 /d1_like=-0.17 x:drop=0.17 s:dynamic=0.17 x:existing=-0.17 x:for=-0.17
x:iphone=-0.17 x:developed=0.17 x:so=-0.17 x:information=-0.17 /d_duty=0.17 x:works=0.17 s:use=0.17 x:compile=0.17
/d_reason=0.17 x:useful=0.17 /s_heap=0.17 /wish_collected>0=0.17 x:starting=0.17 s:via=-0.16 /d1_research=0.16
x:alloy=-0.16 x:record=0.16 x:samples=0.16 x:detect=-0.16 x:repo=0.16 /s1_expected=0.16 x:reuse=0.16 x:npm=0.16
s:plan=0.16 x:interface=0.16 x:os=0.16 x:screen=-0.16 x:compatibility=0.16 x:added=0.16 x:static=0.16 x:apps=-0.16
s:server=0.16 x:editor=-0.16 x:process=0.16 x:integration=-0.16 x:deprecated=0.16 x:integrate=-0.16 x:probably=-0.16
x:bug=-0.16 x:let=0.16 s:read=-0.16 x:feature=-0.15 /wish_listed>1=-0.15 s:table=0.15 x:will=0.15 x:everyone=0.15
s:feature=0.15 s:create=0.15 x:well=0.15 x:way=-0.15 x:build=0.15 x:until=0.15 x:custom=-0.15 x:released=0.15
x:we=0.15 x:libraries=0.15 x:but=-0.15 x:pid=0.15 s:replace=0.15 x:behavior=-0.15 x:processed=0.15 x:whether=-0.15
s:is=-0.15 s:background=0.15 x:title=0.15 x:dependency=0.15 x:icon=-0.15 x:consider=0.15 x:together=-0.15
x:main=0.15 x:or=-0.15 x:cases=-0.15 s:support=-0.15 x:fails=-0.15 x:over=-0.15 s:needs=-0.15 x:find=0.15
x:come=-0.14 s:integrate=-0.14 x:option=-0.14 x:available=0.14 /n_fault=-0.14 x:compare=0.14 s:data=0.14
x:state=0.14 /has_heading=-0.14 x:table=0.14 x:put=-0.14 /s_example=0.14 x:tried=0.14 s:ui=0.14 s:it=-0.14
x:renamed=0.14 x:locations=-0.14 x:ti=-0.14 x:parent=0.14 x:requirements=-0.14 x:case=-0.14 x:memory=0.14
x:configure=-0.14 x:shared=0.14 x:workspace=-0.14 x:checks=0.14 s:drop=0.14 x:order=-0.14 x:code=0.14 x:found=0.14
x:additional=-0.14 x:on=-0.14 x:assets=-0.14 x:close=0.14 /s_like=-0.14 x:release=0.14 s:as=-0.14 s:pages=0.14
x:install=-0.14 x:another=-0.14 /s1_vague=0.14 x:please=0.14 s:file=-0.14 s:dataset=-0.14 x:dataset=-0.14 s:no=-0.14
x:determine=0.14 x:package=-0.14 x:such=0.14 x:installing=-0.14 /d1_vague=-0.14 x:described=-0.14 x:parameters=0.14
x:configured=-0.14 x:look=-0.14 x:updates=0.14 x:attempting=-0.14 s:dashboard=-0.14 x:handle=0.14 x:templates=0.14
s:error=-0.14 x:aren't=0.13 x:reason=0.13 x:per=-0.13 x:future=-0.13 s:image=-0.13 x:generic=0.13 /d1_reason=0.13
x:ci=0.13 x:verify=0.13 x:results=-0.13 x:developers=-0.13 /d_polite=0.13 x:there's=0.13 s:between=-0.13 x:pull=0.13
x:dynamic=0.13 x:needs=0.13 x:console=-0.13 x:according=0.13 s:display=-0.13 s:after=-0.13 s1:add=-0.13 s:log=0.13
x:across=0.13 x:one=-0.13 x:specify=-0.13 s1:allow=-0.13 x:users=-0.13 x:made=0.13 s:include=-0.13 x:ticket=0.13
x:meeting=0.13 /d1_order=0.13 s:add=-0.13 s:need=-0.13 s:require=0.13 x:accordingly=0.13 x:packages=0.13 x:it's=0.13
/d_example=0.13 /d1_harm=-0.13 x:problem=-0.13 /d1_control=-0.13 x:logging=-0.12 x:filter=-0.12 x:does=-0.12
x:as=-0.12 s:date=-0.12 x:match=-0.12 x:node=-0.12 x:own=0.12 x:project=-0.12 x:needed=0.12 x:terms=-0.12
x:making=0.12 /n_artifact=-0.12 x:admin=-0.12 x:listed=0.12 x:guide=0.12 /d1_purpose=-0.12 /s_reason=0.12 x:doc=0.12
s:generate=-0.12 /s_means=-0.12 x:necessary=0.12 x:mess=0.12 x:and=-0.12 x:names=-0.12 s:test=0.12 /d1_ask=-0.12
x:separate=0.12 s:color=-0.12 /n_person=-0.12 x:still=-0.12 s:objects=-0.12 x:defining=0.12 s:property=-0.12
/d_technology=0.12 x:debugging=-0.12 x:during=-0.12 /led_like=-0.12 x:working=-0.12 x:insert=-0.12 x:usage=0.12
/has_code=-0.12 x:requires=-0.12 x:severe=-0.12 s:collection=-0.12 s:be=-0.12 x:see=-0.12 x:pass=-0.12
x:modules=0.12 /s_join=-0.12 x:modify=0.12 x:directory=-0.12 x:contents=-0.12 x:validate=-0.12 x:going=0.12
/q_asked>0=-0.12 s:admin=-0.12 s1:the=-0.12 x:quick=-0.12 x:stack=0.12 x:warnings=0.12 /led_by_example>2=0.11
x:by=0.11 x:load=-0.11 s:not=-0.11 x:services=-0.11 x:simple=0.11 x:message=0.11 s:select=-0.11 x:info=-0.11
x:sure=0.11 x:rely=-0.11 s:menu=-0.11 x:migration=-0.11 s:together=-0.11 x:good=-0.11 x:var=-0.11 /words>100=0.11
s:order=0.11 x:located=0.11 x:normal=-0.11 x:type=-0.11 x:allows=-0.11 x:view=-0.11 x:installed=0.11
/s_expected=0.11 /led_chore=0.11 x:upgrade=0.11 s:provide=0.11 s:demo=0.11 x:demo=0.11 x:locally=-0.11
/sentences>0=-0.11 x:feedback=-0.11 x:same=0.11 x:exception=-0.11 x:import=-0.11 s:example=0.11 x:full=0.11
x:active=0.11 x:wrap=-0.11 s1:review=0.11 /s_ask=-0.11 x:authentication=-0.11 x:pipeline=-0.11 /d1_maybe=0.11
x:items=-0.11 /d_join=-0.11 x:namespace=-0.11 s:build=-0.11 x:jira=0.11 x:dashboard=-0.11 x:legacy=0.11
s:editor=-0.11 x:returns=0.11 x:always=-0.11 s:them=-0.11 s:tests=0.11 x:folder=0.11 x:controllers=-0.11
x:being=-0.11 x:jenkins=-0.11 s:review=0.11 s:database=0.11 /d_reproduce=-0.11 x:points=0.11 x:php=-0.11 x:are=-0.11
x:ideally=0.11 x:moved=0.11 /wish_listed>2=-0.11 x:include=0.11 x:second=-0.11 x:link=-0.11 s:how=-0.11 x:much=-0.11
/d1_command=-0.11 x:changes=0.11 x:projects=-0.11 x:functions=-0.11 x:format=-0.11 s:and=-0.11 x:ability=-0.11
s1:refactor=0.11 s:refactor=0.11 /words>0=-0.11 s:to=-0.11 s:which=-0.11 x:external=-0.11 x:keep=0.11 x:means=-0.11
x:sample=0.11 s:on=-0.10 /s_story=-0.10 /story=-0.10 x:i've=0.10 s:put=-0.10 x:port=0.10 x:regards=0.10
x:domain=-0.10 x:start=-0.10 x:true=-0.10 s:tool=-0.10 x:getting=-0.10 x:regular=0.10 x:could=0.10 s:service=0.10
s1:as=-0.10 x:occurred=-0.10 x:minimum=0.10 /wish_joined>0=-0.10 /wish_joined>1=-0.10 x:events=-0.10 x:cannot=-0.10
x:calling=-0.10 s:ensure=0.10 x:above=0.10 x:screenshot=-0.10 x:between=-0.10 s:migration=-0.10 /wish_added>0=0.10
x:photos=-0.10 x:changed=0.10 s:issue=-0.10 s:filter=-0.10 x:js=-0.10 /led_duty=0.10 x:query=-0.10 x:goes=-0.10
x:actually=0.10
`,
};
