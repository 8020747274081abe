// Learned by `npx tsx bench/train.ts`: an item is technical work. Positive weights speak for it, negative ones against.

export const TECHNICAL = {
  bias: -1.391,
  weights: `
t:documentation=1.81 t:technical=1.53 /s_chore=1.38 /story=-1.15 t:feature=-1.07 /s1_chore=0.88 t:task=0.87
/s1_capability=-0.62 t:=0.59 /d_chore=0.59 /s_upkeep=0.59 /s1_chore_act=0.50 /s_number=0.50 /s1_order=0.40
/s1_upkeep=0.40 x:of=0.37 /s_control=-0.35 x:when=-0.33 x:remove=0.33 /d_control=-0.32 x:no=-0.32 t:bug=-0.31
x:test=0.30 s1:remove=0.30 x:an=-0.30 /d_vague=0.29 /s_capability=-0.29 /d_person=-0.28 x:into=0.27 /summary>5=-0.26
x:after=-0.25 /d_upkeep=0.25 x:replace=0.24 /summary>12=-0.24 x:latest=0.23 /has_link=0.23 x:not=-0.23 x:would=-0.22
/telling_title>1=0.22 /d_fault=-0.22 x:and=-0.22 /s_ask=-0.22 x:update=0.21 /s_screen=-0.21 x:my=-0.20
/telling_title>8=-0.20 /n_upkeep=0.20 x:command=-0.20 x:windows=0.20 x:features=0.19 x:ensure=0.19 x:updated=0.19
x:a=-0.19 /sentences>2=-0.19 x:the=0.19 x:module=0.19 /telling>24=-0.19 x:allow=-0.19 /d_duty=0.19 /s_expected=0.19
x:use=0.19 x:version=0.18 /sentences>1=-0.18 x:user=-0.18 s1:add=-0.18 x:titanium=0.18 /s1_research=-0.18
x:via=-0.17 /d_code=0.17 /n_control=-0.17 x:should=0.17 /repeats_all=0.17 x:what=-0.17 /s1_vague=0.17
x:refactor=0.17 /repeats=0.17 x:able=-0.16 x:has=0.16 x:get=-0.16 x:default=-0.16 s1:replace=0.16 x:view=-0.16
x:add=-0.16 x:to=0.16 x:them=-0.16 x:under=-0.16 /d_proposal=-0.16 /s_means=-0.16 x:doesn't=0.16 /d_?=-0.16
/d1_capability=-0.16 x:error=-0.16 x:is=-0.16 x:search=-0.15 x:used=0.15 /telling>6=-0.15 x:our=0.15 x:these=0.15
t:new=-0.15 x:page=-0.15 x:broker=0.15 x:than=-0.15 /words>0=-0.15 /d_woolly=0.15 x:option=-0.15 x:docs=0.15
x:trunk=0.15 x:proper=0.14 x:like=-0.14 x:c=0.14 /d_order=0.14 x:code=0.14 x:documentation=0.14 /s_duty=-0.14
x:possible=-0.14 x:move=0.14 x:framework=0.14 x:you=-0.14 x:development=-0.14 s1:create=0.14 /n_chore=0.14
x:api=0.14 x:data=0.14 x:gradle=0.14 /s_fault=-0.14 /s1_expected=0.14 x:per=-0.13 x:from=0.13 x:thread=0.13
x:etc=0.13 /d1_expected=-0.13 /reasons>0=0.13 x:put=-0.13 x:review=0.13 /s_research=-0.13 x:as=-0.13 /s_person=-0.13
/s_example=0.13 /n_ask=-0.13 x:must=-0.13 x:make=0.13 /n_screen=-0.12 x:os=0.12 x:using=-0.12 x:around=0.12
x:details=-0.12 x:so=-0.12 x:created=-0.12 x:testing=0.12 /orders>4=0.12 x:repository=-0.12 /s_place=-0.12
x:been=0.12 x:want=0.12 x:we=0.12 /summary>20=-0.12 x:removed=0.11 /d1_purpose=-0.11 s1:update=0.11 x:works=0.11
x:own=0.11 /s_harm=-0.11 x:most=-0.11 x:android=0.11 /s1_person=-0.11 x:are=-0.11 x:implement=-0.11 x:warning=0.11
x:sample=0.11 x:filter=-0.11 x:packaging=-0.11 x:performance=0.11 /s_purpose=0.11 x:based=0.11 /story_why=0.11
x:class=-0.11 x:improve=0.11 x:generated=0.11 x:team=0.10 x:its=0.10 /q_asked>0=-0.10 x:single=-0.10 x:member=0.10
/summary>8=-0.10 /telling_title>2=-0.10 x:manager=-0.10 x:needs=0.10 x:storage=0.10 /n_fault=-0.10 x:workspace=-0.10
x:result=-0.10 x:link=-0.10 x:well=0.10 x:implementation=0.10 x:currently=0.10 x:cases=-0.10 /q_stated>1=-0.10
/words>50=-0.10 x:app=-0.10 x:map=-0.10 /d1_like=-0.10 x:provide=0.10 /s_look=-0.10 /s_proposal=-0.10 x:depends=0.10
/d_reproduce=-0.10 x:integration=-0.10 /telling>40=-0.10 x:templates=0.10 /telling>4=-0.10 /d_pointer=-0.10
x:implementing=0.10 x:include=0.10 x:consider=0.10 /words>5=-0.10 s1:implement=-0.09 x:second=-0.09 /d_ask=0.09
x:about=-0.09 /orders>0=0.09 x:pages=0.09 x:window=-0.09 x:full=0.09 x:start=-0.09 /d1_woolly=-0.09 x:way=-0.09
/s_reason=0.09 /n_capability=-0.09 x:results=-0.09 x:properly=0.09 x:buttons=0.09 x:properties=-0.09 x:fix=0.09
x:order=-0.09 s1:allow=-0.09 x:display=-0.09 /s_technology=0.09 x:text=-0.09 x:npm=0.09 x:detect=-0.09
/has_code=-0.09 x:such=0.09 x:once=-0.09 x:server=-0.09 /s_code=0.09 x:repo=0.09 x:there=-0.09 x:phone=0.09
x:installing=-0.09 x:background=0.09 x:deprecated=0.09 x:information=-0.09 x:global=0.09 /d1_value=-0.09
s1:refactor=0.09 x:look=-0.09 x:memory=0.09 x:custom=-0.09 x:model=0.09 /telling>8=0.09 x:fedora=0.09 x:lot=0.09
x:cli=-0.09 x:avoid=0.09 x:am=-0.09 x:tried=0.09 x:content=-0.08 x:demo=0.08 /has_paragraph=-0.08 x:collection=-0.08
x:show=-0.08 /n_person=-0.08 /summary_code=0.08 x:name=-0.08 x:support=-0.08 x:dashboard=-0.08 x:modules=0.08
x:on=-0.08 /telling>16=0.08 x:sink=0.08 x:screen=-0.08 x:investigate=-0.08 x:become=0.08 x:icon=-0.08 x:useful=0.08
x:whether=-0.08 x:main=0.08 x:convert=0.08 x:ci=0.08 /d_polite=0.08 /d1_order=0.08 x:that=0.08 x:style=-0.08
x:compatibility=0.08 x:means=-0.08 x:migration=-0.08 x:against=0.08 x:build=0.08 x:classes=0.08 x:core=0.08
x:state=0.08 x:compile=0.08 s1:investigate=-0.08 /n_vague=0.08 x:sdk=0.08 x:expose=-0.08 x:another=-0.08
x:starting=0.08 /words>25=0.08 x:built=0.08 x:failed=-0.08 /d_example=0.08 /d1_pointer=-0.08 /n_command=-0.08
/d1_research=0.08 x:please=0.08 x:project=-0.08 s1:fix=0.08 x:includes=0.08 /d_link=0.08 x:admin=-0.08
x:columns=-0.08 x:until=0.08 x:simple=0.08 x:integrate=-0.08 x:existing=-0.08 /s1_means=0.08 x:reduce=0.08
x:parent=0.08 x:due=-0.08 /reasons>1=-0.08 x:fails=-0.08 x:top=-0.07 /s_value=-0.07 x:apps=-0.07 /words>12=-0.07
x:ti=-0.07 x:behavior=-0.07 x:available=0.07 x:needed=0.07 x:drop=0.07 x:then=0.07 x:back=0.07 x:easy=0.07
x:now=0.07 x:necessary=0.07 s1:review=0.07 /d1_harm=-0.07 x:create=0.07 x:right=-0.07 x:probably=-0.07 x:left=-0.07
/d_capability=0.07 x:over=-0.07 x:configured=-0.07 x:equivalent=0.07 x:pull=0.07 x:library=0.07 /d_maybe=0.07
x:tabs=-0.07 x:long=-0.07 x:editor=-0.07 x:hand=-0.07 x:click=-0.07 x:cannot=-0.07 x:libraries=0.07 x:meeting=0.07
x:site=-0.07 s1:move=0.07 /s_?=-0.07 x:come=-0.07 x:status=-0.07 /duties>0=0.07 x:dependency=0.07 x:static=0.07
/n_technology=0.07 x:some=-0.07 x:see=-0.07 x:shown=-0.07 x:production=-0.07 x:ios=0.07 x:edit=-0.07 x:happen=-0.07
/s1_harm=-0.07 x:device=-0.07 /d_reason=0.07 x:found=0.07 x:missing=0.07 x:install=-0.07 /d_criteria=-0.07
x:release=0.07 x:or=-0.07 /d_technology=0.07 x:causes=-0.07 x:current=0.07 x:issue=-0.07 x:dataset=-0.07 x:post=0.07
x:image=-0.07 x:script=0.06 x:modify=0.06 x:but=-0.06 /d_screen=-0.06 x:select=-0.06 x:read=-0.06 x:processor=-0.06
/d_doubt=-0.06 x:sure=0.06 /led_ask=0.06 x:datastream=-0.06 x:too=0.06 x:bottom=-0.06 x:there's=0.06 x:message=0.06
x:one=-0.06 x:setup=0.06 x:redis=0.06 /sentences>0=-0.06 x:last=-0.06 x:released=0.06 x:screenshot=-0.06
/s1_piece=0.06 x:perform=-0.06 /d1_now=0.06 /telling>2=0.06 x:times=-0.06 x:generic=0.06 x:i=-0.06 x:ways=0.06
x:automatically=-0.06 x:building=-0.06 x:may=0.06 x:always=-0.06 x:research=-0.06 /duties>1=0.06 x:document=0.06
x:it's=0.06 x:verify=0.06 /d1_command=-0.06 x:events=-0.06 x:services=-0.06 x:creating=-0.06 x:attached=-0.06
x:stored=-0.06 x:especially=0.06 x:close=0.06 x:change=-0.06 x:native=0.06 x:happens=-0.06 /d_form=-0.06
x:developer=-0.06 x:try=-0.06 /n_harm=-0.06 x:determine=0.06 x:defined=-0.06 x:expected=-0.06 x:access=0.06
x:directory=-0.06 /d1_control=-0.06 x:send=-0.06 x:controller=-0.06 /d1_maybe=0.06 x:number=-0.06 x:had=-0.06
/orders>1=0.06 /s_command=-0.06 x:api's=0.06 x:note=-0.06 x:tool=0.06 x:go=-0.06 x:moved=0.06
/led_by_expected>0=0.06 x:controllers=-0.06 x:empty=-0.06 x:shared=0.06 x:reason=0.06 /led_expected=0.06
x:experience=-0.06 x:namespace=-0.06 x:during=-0.06 x:two=0.06 x:people=-0.06 x:work=0.06 x:chart=-0.06
x:three=-0.06 x:color=-0.06 x:type=-0.06 x:goes=-0.06 /led_like=-0.06 /n_proposal=-0.06 x:title=0.06 /led_chore=0.06
x:js=-0.06 x:being=-0.06 s1:the=-0.06 x:parity=-0.06 x:file=0.06 x:google=0.06 x:ui=0.06 x:tests=-0.06 x:users=-0.05
x:out=-0.05 /d_plea=0.05 x:old=0.05 x:passed=-0.05 x:interface=0.05 x:guide=0.05 x:wizard=-0.05 x:leave=0.05
x:stack=0.05 /duties>2=0.05 x:identify=-0.05 x:mode=-0.05 x:he=-0.05 x:process=0.05 x:working=-0.05 x:checked=-0.05
x:handle=0.05 x:same=0.05 x:value=-0.05 x:unable=-0.05 /s1_technology=-0.05 x:publish=-0.05 x:amount=-0.05
x:similar=-0.05 x:case=-0.05 x:reports=-0.05 x:iphone=-0.05 x:appears=-0.05 x:folders=0.05 /s1_story=0.05
x:together=-0.05 x:service=0.05 x:updating=0.05 /d_purpose=-0.05 x:directly=-0.05 x:authentication=-0.05
x:console=-0.05 x:previous=-0.05 /items>1=0.05 x:request=0.05 /s_artifact=-0.05 /length=-0.05 x:rest=-0.05
x:longer=-0.05 x:menu=-0.05 x:packages=0.05 x:key=-0.05 x:actually=0.05 /d1_doubt=-0.05 x:separate=0.05 x:usage=0.05
x:size=0.05 x:output=0.05 x:problem=-0.05 x:this=0.05 x:free=-0.05 x:platform=0.05 x:nothing=-0.05 /d1_upkeep=-0.05
x:because=0.05 /wish_added>1=0.05 /wish_added>0=0.05 /d1_reproduce=-0.05 x:upgrade=0.05 x:reproduce=-0.05
x:dynamic=0.05 /telling_title>6=-0.05 x:parameters=0.05 s1:as=0.05 x:description=-0.05 x:json=-0.05 x:java=0.05
x:section=-0.05 x:public=0.05 t:story=-0.05 x:specify=-0.05 x:step=-0.05 x:if=-0.05 x:regular=0.05 /s_vague=0.05
x:minutes=-0.05 x:least=0.05 x:deploy=-0.05 /reasons>2=0.05 x:installed=0.05 x:id=-0.05 /story_no_why=-0.05
/d_like=-0.05 /led_reason=0.05 x:exception=-0.05 x:query=-0.05 x:fields=-0.05 x:becomes=-0.05 x:object=-0.05
/d_weigh=-0.05 x:sqlite=-0.05 x:by=-0.05 /led_proposal=-0.05 x:actual=-0.05 x:given=0.05 x:pass=-0.05 x:jira=0.05
x:could=0.05 x:going=0.05 /s1_form=-0.05 /d_harm=0.05 x:report=-0.05 x:several=-0.05 x:require=0.05
x:debugging=-0.05 /led_by_expected>1=0.05 /orders>2=-0.05 x:run=-0.05 x:keep=0.05 x:week=0.05 x:allows=-0.04
x:call=-0.04 x:i've=0.04 x:maybe=-0.04 x:requires=-0.04 x:x=0.04 x:do=-0.04 x:far=-0.04 x:made=0.04 x:upon=-0.04
/led_upkeep=0.04 /d_now=0.04 /led_by_example>2=0.04 x:db=-0.04 x:specified=-0.04 x:names=-0.04 x:manage=-0.04
x:var=-0.04 /d1_fault=-0.04 /n_reason=0.04 x:how=-0.04 x:wrap=-0.04 x:local=-0.04 x:parse=-0.04 x:header=-0.04
/telling_title>3=-0.04 x:across=0.04 x:according=0.04 x:initial=0.04 x:future=-0.04 x:date=0.04 /n_order=0.04
x:added=0.04 x:tab=-0.04 x:nice=-0.04 x:easily=-0.04 x:analytics=-0.04 x:login=-0.04 x:mobile=0.04 x:shows=-0.04
x:still=-0.04 x:inline=-0.04 x:blackberry=0.04 x:me=-0.04 x:have=0.04 x:subset=-0.04 /reasons>4=-0.04 x:away=-0.04
/s_story=0.04 /d_research=-0.04 x:html=-0.04 x:correctly=0.04 /s_now=-0.04 x:preferences=-0.04 x:function=-0.04
x:share=0.04 x:off=-0.04 x:write=-0.04 x:theme=0.04
`,
};
