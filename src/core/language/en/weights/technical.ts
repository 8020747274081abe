// Learned by `npx tsx bench/train.ts`: an item is technical work. Positive weights speak for it, negative ones against.

export const TECHNICAL = {
  bias: -0.523,
  weights: `
t:documentation=1.81 t:technical=1.54 /s_chore=1.23 /story=-1.23 t:feature=-0.99 /s1_chore=0.87 /s1_capability=-0.61
t:task=0.54 /d_chore=0.54 /s_number=0.52 /s1_chore_act=0.50 t:=0.36 /s1_order=0.33 /s_upkeep=0.33 x:when=-0.33
/s_capability=-0.33 x:of=0.33 /d_control=-0.32 /s1_upkeep=0.31 x:no=-0.30 /d_upkeep=0.30 /s_control=-0.27
/sentences>2=-0.27 x:not=-0.26 t:story=0.25 x:an=-0.24 /summary>5=-0.23 s:remove=0.23 x:would=-0.22 /d_fault=-0.22
/summary>12=-0.21 /d_vague=0.21 x:user=-0.21 x:my=-0.21 x:use=0.21 /s1_research=-0.20 x:remove=0.20 s1:remove=0.20
x:test=0.20 x:allow=-0.19 s:of=0.19 x:latest=0.19 x:update=0.19 x:our=0.19 /s_piece=-0.19 /s_fault=-0.19
x:updated=0.18 x:features=0.18 /s_technology=0.18 x:command=-0.17 /d_duty=0.17 /s_research=-0.17 x:i=-0.17
x:get=-0.17 /s1_vague=0.17 x:into=0.17 x:for=-0.17 x:using=-0.16 x:implement=-0.16 /n_ask=-0.16 /words>0=-0.16
x:ensure=0.16 x:error=-0.16 x:replace=0.16 x:default=-0.16 /summary>20=-0.16 s:with=0.16 /words>50=-0.16
x:doesn't=0.15 x:you=-0.15 /n_upkeep=0.15 x:version=0.15 /d_proposal=-0.15 /d_person=-0.15 /d1_capability=-0.15
x:should=0.14 x:is=-0.14 x:framework=0.14 x:via=-0.14 x:documentation=0.14 x:from=0.14 s:implement=-0.14 /d_?=-0.14
/n_control=-0.14 /has_link=0.14 x:after=-0.14 x:used=0.14 x:what=-0.14 x:like=-0.14 s:into=0.13 x:so=-0.13
x:proper=0.13 x:possible=-0.13 s1:create=0.13 x:to=0.13 x:docs=0.13 s:testing=0.13 s:no=-0.13 x:view=-0.13
s1:implement=-0.13 /s1_expected=0.13 x:these=0.13 s:documentation=0.13 x:review=0.13 x:created=-0.13 /s_ask=-0.13
/d_order=0.13 x:build=0.13 x:windows=0.12 x:development=-0.12 s:test=0.12 x:gradle=0.12 /repeats_all=0.12
/s_harm=-0.12 x:at=0.12 s1:add=-0.12 x:etc=0.12 x:cli=-0.12 x:as=-0.12 x:warning=0.12 x:titanium=0.12 x:team=0.12
s:view=-0.12 /n_capability=-0.12 s:to=-0.12 /s1_technology=-0.12 /n_fault=-0.12 x:able=-0.12 /duties>0=0.12
x:than=-0.12 x:designer=0.12 x:there=-0.12 x:instead=0.12 x:under=-0.12 x:or=-0.12 x:around=0.12 s:that=-0.12
s:add=-0.12 x:repository=-0.11 x:provide=0.11 x:on=-0.11 x:are=-0.11 s:updated=0.11 x:we=0.11 x:thread=0.11
/d1_purpose=-0.11 /d1_expected=-0.11 s:in=0.11 x:app=-0.11 x:trunk=0.11 x:them=-0.11 x:been=0.11 x:data=0.11
x:search=-0.11 /s_expected=0.11 x:details=-0.11 x:display=-0.11 x:make=0.11 x:move=0.11 x:if=-0.11 x:removed=0.11
x:image=-0.11 x:properties=-0.11 s:default=-0.11 x:about=-0.10 s:not=-0.10 s1:no=-0.10 x:content=-0.10 x:order=-0.10
s:command=-0.10 x:testing=0.10 x:and=-0.10 s:allow=-0.10 x:currently=0.10 x:coding=-0.10 x:based=0.10 /s_duty=-0.10
x:documented=0.10 x:pages=0.10 s:my=-0.10 x:that=0.10 s:cli=-0.10 /orders>0=0.10 x:workspace=-0.10
x:performance=0.10 x:name=-0.10 x:server=-0.10 s:windows=0.10 x:developer=-0.10 x:module=0.10 x:works=0.10
x:needs=0.10 x:result=-0.10 x:window=-0.10 x:style=-0.10 /d1_order=0.10 /words>5=-0.10 x:improve=0.10 /orders>4=0.10
x:but=-0.10 x:most=-0.10 /has_code=-0.09 x:investigate=-0.09 /n_technology=0.09 /s_vague=0.09 s:content=-0.09
x:new=-0.09 /s_command=0.09 x:consider=0.09 s:create=0.09 x:way=-0.09 x:depends=0.09 x:os=0.09 s:via=-0.09
s:core=0.09 /length=-0.09 x:means=-0.09 x:until=0.09 x:implementing=0.09 s:requirements=-0.09 x:project=-0.09
x:broker=0.09 s:broker=0.09 x:member=0.09 x:well=0.09 x:c=0.09 x:built=0.09 x:two=0.09 x:add=-0.09
s:investigate=-0.09 s1:investigate=-0.09 x:text=-0.09 x:fails=-0.09 x:custom=-0.09 x:option=-0.09 x:support=-0.09
/d_reproduce=-0.09 x:include=0.09 x:npm=0.09 x:packaging=-0.09 x:avoid=0.09 /s_person=-0.09 x:menu=-0.09
x:filter=-0.09 /reasons>1=-0.09 /n_person=-0.09 s:will=-0.09 /d1_like=-0.09 s:move=0.09 x:then=0.09 x:attached=-0.09
x:expose=-0.09 x:installing=-0.08 x:refactor=0.08 x:cases=-0.08 x:perform=-0.08 x:existing=-0.08 /n_screen=-0.08
x:migration=-0.08 x:code=0.08 s:document=0.08 x:has=0.08 x:useful=0.08 s:c=0.08 x:buttons=0.08 /repeats=0.08
x:easy=0.08 x:please=0.08 /d1_research=0.08 /d_command=-0.08 s:able=-0.08 x:integration=-0.08 x:manager=-0.08
s:based=0.08 x:it=0.08 x:information=-0.08 x:detect=-0.08 x:background=0.08 x:properly=0.08 /n_command=-0.08
/summary_code=0.08 x:templates=0.08 x:with=0.08 s:determine=0.08 x:apps=-0.08 /d_reason=0.08 s:dashboard=-0.08
x:main=0.08 x:collection=-0.08 /d_screen=-0.08 /n_chore=0.08 s:is=-0.08 x:everyone=0.08 x:doc=0.08 s:using=-0.08
x:behavior=-0.08 x:dataset=-0.08 s:dataset=-0.08 x:start=-0.08 /n_vague=0.08 x:admin=-0.08 s:files=-0.08
s:account=0.08 x:too=0.08 s:repository=-0.08 x:compatibility=0.08 x:lot=0.08 x:developed=0.08 s:text=-0.08
x:color=-0.08 s:plan=0.08 x:implementation=0.08 x:api=0.08 x:sample=0.08 x:such=0.08 x:whether=-0.08 x:per=-0.08
s:migration=-0.08 /d_technology=0.08 /s_example=0.08 x:put=-0.08 x:defined=-0.07 x:map=-0.07 /d1_value=-0.07
x:device=-0.07 x:creating=-0.07 s:latest=0.07 x:modules=0.07 s:feature=0.07 x:library=0.07 x:tabs=-0.07
/q_stated>1=-0.07 x:checks=0.07 x:performed=0.07 s:error=-0.07 x:reuse=0.07 /d_artifact=-0.07 x:keep=0.07
x:back=0.07 x:repo=0.07 s:on=-0.07 s:for=-0.07 /d_example=0.07 s:filter=-0.07 /s_code=0.07 x:failures=0.07
x:another=-0.07 x:failed=-0.07 x:over=-0.07 x:memory=0.07 s:replace=0.07 x:dashboard=-0.07 /d_code=0.07
s:needs=-0.07 s:define=-0.07 x:must=-0.07 x:state=0.07 x:model=0.07 /q_asked>0=-0.07 s:ui=0.07 /d_polite=0.07
x:editor=-0.07 x:select=-0.07 /d1_command=-0.07 x:we'll=0.07 x:drop=0.07 x:compile=0.07 s:do=-0.07 x:pid=0.07
x:class=-0.07 x:results=-0.07 x:process=0.07 x:controller=-0.07 x:analysis=-0.07 x:found=0.07 x:top=-0.07
x:occurred=-0.07 x:deprecated=0.07 x:starting=0.07 /d1_ask=-0.07 x:package=-0.07 s1:allow=-0.07 x:file=0.07
s:admin=-0.07 x:link=-0.07 /n_harm=-0.07 s:display=-0.07 x:try=-0.07 x:namespace=-0.07 x:once=-0.07 x:always=-0.07
/summary>8=-0.07 x:output=0.07 x:directory=-0.07 x:full=0.07 x:probably=-0.07 /words>25=-0.07 x:wizard=-0.07
x:ti=-0.07 s:ensure=0.07 s:use=0.06 x:issue=-0.06 x:equivalent=0.06 x:parent=0.06 s1:update=0.06 x:libraries=0.06
s1:set=0.06 /d1_harm=-0.06 s:objects=-0.06 x:due=-0.06 x:iphone=-0.06 s:processor=-0.06 x:interface=0.06
x:available=0.06 x:processed=0.06 x:pull=0.06 x:record=0.06 s1:review=0.06 x:verify=0.06 x:close=0.06 x:rest=-0.06
/led_by_expected>0=0.06 x:value=-0.06 x:google=0.06 x:passed=-0.06 /led_expected=0.06 s:log=0.06 s:decide=-0.06
x:shared=0.06 /d1_now=0.06 x:install=-0.06 /words>12=-0.06 /s1_piece=0.06 s:review=0.06 x:previous=-0.06
x:events=-0.06 x:screenshot=-0.06 x:dependency=0.06 s:when=-0.06 x:together=-0.06 x:pass=-0.06 x:points=0.06
x:case=-0.06 x:configured=-0.06 x:determine=0.06 x:necessary=0.06 x:section=-0.06 /reasons>2=0.06 x:had=-0.06
x:updating=0.06 s:dynamic=0.06 x:still=-0.06 /d_criteria=-0.06 x:requirements=-0.06 x:processor=-0.06
s:between=-0.06 x:there's=0.06 x:problem=-0.06 s:read=-0.06 x:missing=0.06 s:drop=0.06 x:needed=0.06
x:services=-0.06 s:api=0.06 x:sdk=0.06 x:being=-0.06 x:left=-0.06 x:simple=0.06 /led_by_expected>1=0.06
x:screen=-0.06 x:type=-0.06 x:second=-0.06 x:decide=-0.06 x:exception=-0.06 /sentences>1=-0.06 x:cannot=-0.06
s1:use=0.06 x:object=-0.06 x:handle=0.06 x:look=-0.06 s:it=-0.06 x:reason=0.06 /s_screen=-0.06 x:released=0.06
x:jenkins=-0.06 x:single=-0.06 /s_proposal=-0.06 /duties>1=0.06 x:stack=0.06 x:aren't=0.06 x:specify=-0.06
x:compare=0.06 x:icon=-0.06 x:happen=-0.06 x:release=0.06 x:goes=-0.06 x:let=0.06 x:one=-0.06 /d_purpose=-0.06
x:ci=0.06 x:actually=0.06 /led_like=-0.06 x:adjust=-0.06 x:working=-0.06 /d1_maybe=0.06 x:added=0.06 x:modify=0.06
x:integrate=-0.06 s:pages=0.06 x:tried=0.06 s:data=0.06 /s1_harm=-0.06 x:title=0.05 x:setup=0.05 x:updates=0.05
x:sink=0.05 x:configure=-0.05 x:week=0.05 x:guide=0.05 x:mode=-0.05 x:future=-0.05 x:attempting=-0.05 /s_means=-0.05
x:document=0.05 s:image=-0.05 /d1_artifact=0.05 x:same=0.05 x:find=0.05 x:research=-0.05 x:own=0.05 s:should=0.05
s:after=-0.05 s:have=0.05 s:type=-0.05 s:ios=-0.05 s:put=-0.05 x:separate=0.05 x:come=-0.05 x:icons=-0.05
/s_weigh=-0.05 s:config=-0.05 x:specified=-0.05 x:am=-0.05 s:sink=0.05 x:experience=-0.05 /reasons>0=0.05
x:located=0.05 x:reproduce=-0.05 /led_ask=0.05 x:checked=-0.05 s:provide=0.05 x:page=-0.05 x:ticket=0.05
x:access=0.05 x:identify=-0.05 x:meeting=0.05 x:want=0.05 s:require=0.05 x:seems=-0.05 s:them=-0.05 x:java=0.05
/d1_control=-0.05 x:see=-0.05 x:terms=-0.05 x:locally=-0.05 x:across=0.05 x:authentication=-0.05 x:parse=-0.05
x:columns=-0.05 /n_piece=-0.05 x:described=-0.05 x:going=0.05 /s_reason=0.05 s:required=-0.05 x:upon=-0.05
x:click=-0.05 x:var=-0.05 x:severe=-0.05 x:warnings=0.05 /d_maybe=0.05 x:samples=0.05 x:similar=-0.05 x:made=0.05
x:php=-0.05 x:preferences=-0.05 x:names=-0.05 x:api's=0.05 x:console=-0.05 x:rely=-0.05 x:parity=-0.05 x:info=-0.05
x:locations=-0.05 /d_means=-0.05 x:fix=0.05 x:during=-0.05 x:unable=-0.05 x:android=0.05 s1:refactor=0.05
s:refactor=0.05 s:research=-0.05 x:directly=-0.05 x:insert=-0.05 s:property=-0.05 x:site=-0.05 x:longer=-0.05
x:core=0.05 /orders>2=-0.05 x:generic=0.05 x:much=-0.05 x:renamed=0.05 x:defining=0.05 x:sure=0.05 x:could=0.05
s:together=-0.05 s:tool=-0.05 /story_no_why=-0.05 x:includes=0.05 s:how=-0.05 s:generate=-0.05 x:between=-0.05
x:making=0.05 x:note=-0.05 /s_like=-0.05 x:import=-0.05 s:user=-0.05 x:appears=-0.05 x:load=-0.05 s:color=-0.05
x:analytics=-0.05 x:status=-0.05 /n_artifact=-0.05 s:table=0.05 s:be=-0.05 x:moved=0.05 s:database=0.05
s:custom=-0.05 s:whether=-0.05 x:match=-0.05 s:file=-0.05 s:android=-0.05 /n_proposal=-0.05 x:requires=-0.05
x:actual=-0.05 x:files=0.05 x:mess=0.05 x:subset=-0.05 s:select=-0.05 s:include=-0.05 s:a=-0.05 x:some=-0.05
x:your=-0.05 /led_by_example>2=0.05 x:contents=-0.05 x:final=0.05 s:final=0.05 x:applied=-0.05 x:conversion=0.05
x:queries=0.05 x:format=-0.05 /led_chore=0.05 x:against=0.05 x:twice=0.05 x:wrappers=0.05 x:table=0.05
x:building=-0.05 x:description=-0.05 x:post=0.05 x:dynamic=0.05 x:user's=-0.05 x:module's=-0.05 x:controllers=-0.05
s:update=0.05 s:version=0.04 /d1_reason=0.04 x:show=-0.04 x:assets=-0.04 x:regards=0.04 x:classes=0.04 s:menu=-0.04
x:installed=0.04 s:which=-0.04 /s_now=-0.04 x:will=0.04 s:object=-0.04 s:support=-0.04 x:a=-0.04 x:changes=0.04
x:give=0.04 s:integrate=-0.04 /duties>2=0.04 /d1_reproduce=-0.04 x:editing=-0.04 x:replacement=0.04 x:node=-0.04
x:it's=0.04 x:bug=-0.04 x:good=-0.04 /d1_person=0.04 s:compatibility=0.04 x:ways=0.04 s1:the=-0.04 x:listed=0.04
s:changes=-0.04 x:quick=-0.04 x:initial=0.04 s:application=-0.04 x:wrap=-0.04 x:inline=-0.04 x:by=0.04 x:tool=0.04
x:minimum=0.04 s:editor=-0.04 s:background=0.04 x:debugging=-0.04 s:capabilities=-0.04 /led_command=0.04
s:details=-0.04 s:date=-0.04 x:users=-0.04 x:edit=-0.04 /wish_added>1=0.04 /wish_added>0=0.04 /led_duty=0.04
x:normal=-0.04 x:id=-0.04 x:run=-0.04 x:jira=0.04 s:demo=0.04 x:demo=0.04 s:folders=0.04 x:feedback=-0.04
/d_heap=-0.04 x:deploy=-0.04 x:because=0.04 x:they=-0.04 x:handler=-0.04 x:does=-0.04 s:local=-0.04 x:studio=-0.04
x:basic=0.04 x:also=0.04 x:causes=-0.04 x:logging=-0.04 x:several=-0.04 s:collection=-0.04 s:authentication=-0.04
x:manage=-0.04 x:ideally=0.04 x:accordingly=0.04 x:html=-0.04 x:example=-0.04 s:need=-0.04 x:ability=-0.04
x:isn't=-0.04 s:was=-0.04 /story_why=0.04 x:login=-0.04 x:allows=-0.04 /s_purpose=0.04 x:true=-0.04 x:js=-0.04
/d1_fault=-0.04 x:shell=0.04 x:local=-0.04 s:single=-0.04 x:old=0.04 x:cache=-0.04 s:cache=-0.04 x:bar=-0.04
x:completely=-0.04 x:projects=-0.04 /led_reason=0.04 s:name=-0.04 x:its=0.04 /d_like=-0.04
`,
};
