// Learned by `npx tsx bench/train.ts`: an item is a feature. Positive weights speak for it, negative ones against.

export const FEATURE = {
  bias: -0.995,
  weights: `
t:feature=2.32 t:bug=-2.03 /story=1.83 t:technical=-1.45 /s1_research=-1.35 t:improvement=1.08 /s1_capability=1.05
/s_chore=-0.92 /s1_chore=-0.87 /s_fault=-0.83 /s_capability=0.67 t:story=0.67 /s_number=-0.44 /d_chore=-0.36
t:task=-0.35 x:would=0.35 /led_reproduce=-0.34 /d_control=0.31 x:allow=0.30 /d_proposal=0.29 x:updated=-0.27
x:test=-0.27 s:add=0.26 x:so=0.26 /s_order=0.25 x:add=0.25 s1:add=0.24 /d_number=-0.24 /s_piece=0.24 /s_control=0.24
x:team=-0.23 x:and=0.23 x:display=0.23 /d_value=0.23 x:not=0.23 /d_artifact=0.23 /d_purpose=0.22 /s_person=0.21
x:feature=0.20 x:titanium=-0.20 s:design=-0.20 /person=0.20 s:that=0.20 x:or=0.19 x:be=0.19 x:version=-0.19
s:of=-0.19 /s_code=-0.18 x:one=0.18 x:user=0.18 s:updated=-0.18 /summary_code=-0.18 x:file=-0.18 x:member=-0.18
/d_vague=-0.18 /d_duty=0.18 /summary>3=-0.17 x:there=0.17 /s_expected=-0.17 x:of=-0.17 x:cli=0.17 x:with=-0.17
/words>25=-0.17 /d1_purpose=0.17 /d1_capability=0.17 /d_capability=0.17 s:remove=-0.16 /d_code=-0.16 s:with=-0.16
s:be=0.16 x:if=0.16 s:cli=0.16 /d_like=0.16 /n_control=0.16 x:our=-0.16 x:view=0.16 x:description=0.16 /s_harm=-0.16
x:menu=0.15 x:implement=0.15 /hurt=0.15 x:we=0.15 x:defined=0.15 x:it=0.15 /d_research=-0.15 x:property=0.15
x:been=-0.15 /d_upkeep=-0.15 x:for=0.14 s:allow=0.14 /n_capability=0.14 x:them=0.14 x:value=0.14 x:developer=0.14
s:my=0.14 /d_person=0.14 /d_technology=-0.14 /summary>20=0.14 x:have=-0.14 x:command=0.13 x:option=0.13 x:get=0.13
/sentences>2=0.13 /d_ask=-0.13 /s1_fault=-0.13 x:design=-0.13 x:can=0.13 /s_research=-0.13 t:=-0.13 /led_ask=-0.13
x:has=-0.13 /summary>8=-0.13 /s_screen=0.13 s1:implement=0.13 /s_artifact=0.13 s1:remove=-0.13 s:to=0.12 x:via=0.12
x:my=0.12 x:color=0.12 /d_harm=-0.12 x:id=0.12 x:perform=0.12 x:tests=-0.12 /n_chore=-0.12 s:view=0.12
/s_upkeep=-0.12 x:from=-0.12 /orders>0=-0.12 x:default=0.12 s:test=-0.12 x:as=0.12 /repeats=-0.12 s:plan=-0.12
x:problem=-0.12 /s1_harm=-0.12 x:replace=-0.12 /d1_like=0.12 s:property=0.12 x:an=0.11 x:map=0.11 x:only=0.11
x:at=-0.11 s:android=0.11 x:support=0.11 x:time=0.11 x:development=0.11 x:change=0.11 x:to=-0.11 x:use=-0.11
x:case=0.11 x:section=0.11 x:into=-0.11 x:similar=0.11 x:please=-0.11 /words>50=-0.11 x:coding=0.11 x:cases=0.11
x:framework=-0.11 x:details=0.11 /d1_upkeep=0.11 /words>100=0.11 x:latest=-0.11 x:implementing=-0.11 /d_polite=-0.11
x:repository=0.10 x:expose=0.10 x:designer=-0.10 x:platform=0.10 x:ti=0.10 x:search=0.10 s:display=0.10 s:in=-0.10
x:order=0.10 x:information=0.10 x:configuration=0.10 x:mobile=-0.10 x:most=0.10 /s1_upkeep=-0.10 x:creating=0.10
x:it's=-0.10 x:web=-0.10 x:fix=-0.10 x:object=0.10 x:features=-0.10 /n_upkeep=-0.10 x:access=-0.10 x:easy=-0.10
x:twice=-0.10 s:testing=-0.10 x:windows=-0.10 x:future=0.10 x:views=0.10 s:color=0.10 x:once=0.10 x:summary=0.10
x:performance=-0.10 x:broker=-0.10 s:broker=-0.10 s:and=0.10 /s_technology=-0.10 x:single=0.09 s:visual=-0.09
x:visual=-0.09 x:trunk=-0.09 x:developed=-0.09 x:controller=0.09 x:processor=0.09 s:menu=0.09
/led_by_expected>2=-0.09 x:device=0.09 x:module=-0.09 x:properly=-0.09 s1:investigate=-0.09 s:investigate=-0.09
x:normal=0.09 x:manager=0.09 x:filtering=-0.09 x:apps=0.09 s:or=0.09 /s_ask=-0.09 s:files=0.09 s:repository=0.09
x:os=-0.09 /n_technology=-0.09 /d_story=0.09 x:ensure=-0.09 x:correct=-0.09 x:control=0.09 x:existing=0.09
x:available=0.09 x:t=0.09 x:move=-0.09 x:they=0.09 s:on=0.09 x:window=0.09 s:text=0.09 x:specify=0.09 x:path=-0.09
x:gradle=-0.09 x:needs=-0.09 x:expression=0.09 x:other=0.09 x:appcelerator=-0.09 x:where=0.09 /d_expected=-0.09
/words>12=-0.09 x:thanks=0.09 x:permissions=-0.09 x:ability=0.09 x:given=-0.09 x:old=-0.09 x:too=-0.09
x:collection=0.08 /summary>12=-0.08 x:end=-0.08 /led_upkeep=-0.08 s:show=0.08 x:investigate=-0.08 x:projects=0.08
x:able=0.08 x:libraries=-0.08 x:dependency=-0.08 s1:allow=0.08 x:set=0.08 /d_reproduce=-0.08 x:npm=-0.08 x:than=0.08
x:controllers=0.08 x:styles=0.08 x:until=-0.08 s:appcelerator=-0.08 x:multiple=0.08 x:even=-0.08 x:creation=0.08
/reasons>1=0.08 x:issues=0.08 /d1_control=0.08 x:top=0.08 s:default=0.08 /today=0.08 x:still=0.08 x:google=-0.08
x:issue=-0.08 x:log=-0.08 x:released=-0.08 s:permissions=-0.08 x:parent=-0.08 x:number=0.08 x:array=-0.08
x:iphone=0.08 s:work=-0.08 x:import=0.08 s:processor=0.08 x:plain=0.08 x:present=0.08 /n_duty=0.08 x:registry=0.08
x:pipeline=0.08 x:container=0.08 x:works=-0.08 /n_expected=-0.08 /n_piece=0.08 x:events=0.08 x:custom=0.08
/n_screen=0.08 x:another=0.08 s:documentation=-0.08 /d_command=-0.08 x:checks=-0.08 x:possible=0.08 x:added=-0.08
s:implement=0.08 s:windows=-0.08 x:info=0.08 x:installed=-0.08 /sentences>4=-0.08 x:q=0.08 x:drop=-0.08 x:shows=0.08
x:progress=0.07 x:app=-0.07 s:option=0.07 /n_purpose=0.07 x:items=0.07 x:library=-0.07 x:you=0.07 x:status=0.07
s:all=-0.07 x:unable=-0.07 x:its=-0.07 x:export=0.07 x:few=-0.07 s:dataset=0.07 x:dataset=0.07 /has_heading=0.07
x:terms=0.07 x:per=0.07 s:do=0.07 x:improve=-0.07 x:json=0.07 x:problems=-0.07 x:enable=0.07 x:displayed=0.07
x:better=-0.07 /q_stated>1=0.07 s:make=0.07 x:installing=0.07 /n_vague=-0.07 s:doesn't=0.07 x:left=-0.07
x:style=0.07 x:bit=-0.07 /led_duty=-0.07 s:drop=-0.07 x:shown=0.07 x:run=-0.07 /d_fault=-0.07 x:additional=0.07
x:resources=-0.07 x:around=-0.07 x:come=0.07 x:depending=0.07 x:table=-0.07 x:migration=0.07 x:calling=0.07
/d_example=0.07 s:editor=0.07 s:configuration=0.07 x:tried=-0.07 x:rest=0.07 x:properties=0.07 x:editor=0.07
x:pages=-0.07 s:a=0.07 x:already=-0.07 x:error=-0.07 x:testing=-0.07 x:state=-0.07 x:help=-0.07 /s_means=0.07
x:tss=0.07 x:like=0.07 x:site=0.07 x:docs=-0.07 x:xml=0.07 s:tasks=-0.07 s:from=0.07 x:least=-0.07 x:continue=-0.07
s:sprint=-0.07 s:changes=0.07 x:refactor=-0.07 s:when=-0.07 s:core=-0.07 s:date=0.07 x:new=0.07 x:classes=-0.07
s:new=-0.07 x:memory=-0.07 s:through=0.07 /led_by_example>2=-0.07 s:ui=-0.07 x:equivalent=-0.07 x:text=0.07
x:configure=0.07 x:remove=-0.07 x:code=-0.07 x:extension=0.07 x:functionality=0.07 x:consider=-0.07 x:ones=0.07
x:do=-0.06 x:buttons=-0.06 s:ios=-0.06 x:configurable=0.06 x:match=0.06 x:on=-0.06 x:check=-0.06 /d_piece=0.06
x:built=-0.06 s:migration=0.06 x:say=-0.06 x:will=-0.06 x:without=-0.06 x:probably=0.06 x:clicking=-0.06
x:happens=0.06 /d1_harm=0.06 x:correctly=-0.06 x:means=0.06 x:was=-0.06 x:first=-0.06 x:simple=-0.06
x:shouldn't=0.06 s:collection=0.06 x:mac=-0.06 x:name=0.06 s:titanium=-0.06 x:ci=-0.06 s:what=-0.06
x:following=-0.06 x:becomes=0.06 x:java=-0.06 x:useful=-0.06 x:adding=-0.06 /led_expected=-0.06 x:appropriate=0.06
x:icons=0.06 x:world=-0.06 x:compare=-0.06 x:disable=0.06 x:functions=0.06 /led_by_expected>0=-0.06 /d_means=0.06
x:failures=-0.06 /n_harm=-0.06 /n_research=-0.06 x:debugging=0.06 x:clear=0.06 x:are=0.06 x:tasks=-0.06 x:show=0.06
x:example=0.06 s:user=0.06 /led_harm=0.06 s:other=0.06 x:validate=0.06 x:between=0.06 x:errors=-0.06 s:are=0.06
x:admin=0.06 /led_by_expected>4=-0.06 x:during=-0.06 s:table=-0.06 /d_now=0.06 s:link=0.06 x:update=-0.06
/q_asked>0=0.06 s:events=0.06 x:solution=-0.06 x:although=-0.06 x:fields=0.06 x:proper=-0.06
/led_by_reproduce>1=0.06 /led_by_reproduce>0=0.06 /wish_added>1=-0.06 /wish_added>0=-0.06 /led_chore=-0.06
s:able=0.06 x:analytics=0.06 x:detect=0.06 x:content=0.06 x:currently=0.06 s:details=0.06 x:click=-0.06 s:xml=0.06
/n_like=0.06 x:names=0.06 x:full=-0.06 x:blackberry=-0.06 /d1_criteria=-0.06 x:well=-0.06 x:am=0.06 x:icon=0.06
s:account=-0.06 x:important=0.06 x:described=0.06 /orders>2=0.06 s:projects=0.06 x:allows=0.06 x:must=0.06
x:deleted=0.06 x:directory=-0.06 s:require=-0.06 x:we'll=-0.06 /reasons>4=0.06 s:command=0.06 /d1_fault=-0.06
/s_example=-0.06 x:launch=0.06 x:many=-0.06 x:compile=-0.06 /d1_person=-0.06 x:tool=-0.06 x:generated=-0.06
x:flag=0.06 x:function=0.06 x:level=0.06 s:launch=0.06 x:syntax=0.06 x:fails=0.05 x:processed=-0.05 /led_fault=0.05
x:warnings=-0.05 x:domain=0.05 x:people=0.05 s:folders=-0.05 x:downloading=0.05 s:iphone=0.05 s:which=0.05
s:find=0.05 s:blackberry=-0.05 x:in=-0.05 x:they're=0.05 /d_reason=0.05 /n_fault=-0.05 x:previous=0.05
/d_screen=0.05 x:packaging=0.05 /d_heap=-0.05 x:know=-0.05 s:tab=0.05 x:store=0.05 x:want=-0.05 x:doc=-0.05
x:inline=0.05 x:null=-0.05 x:collect=-0.05 /d_?=0.05 x:guide=-0.05 x:queries=-0.05 x:wrong=-0.05 x:above=0.05
x:wizard=0.05 s:change=0.05 x:step=0.05 x:material=-0.05 s:material=-0.05 x:x=-0.05 s:receive=0.05 x:happen=0.05
x:notes=0.05 /sentences>0=0.05 /d1_proposal=-0.05 s:content=0.05 x:returned=0.05 x:user's=0.05 x:open=-0.05
s:move=-0.05 s:device=0.05 s:system=0.05 /n_ask=-0.05 x:create=-0.05 x:hide=0.05 s:use=-0.05 x:proxy=-0.05
/words>5=-0.05 x:dashboard=0.05 x:package=0.05 s:admin=0.05 x:allowing=0.05 x:alloy=0.05 s:during=-0.05
x:understand=-0.05 s:based=-0.05 s:they=0.05 x:key=0.05 x:implemented=0.05 /d1_doubt=0.05 s:final=-0.05
x:closed=0.05 x:final=-0.05 x:each=0.05 x:under=0.05 x:database=-0.05 x:updates=-0.05 x:easily=0.05
/sentences>1=0.05 /d1_example=0.05 s:sink=-0.05 x:bar=0.05 x:script=-0.05 x:stream=0.05 s:will=0.05 x:lot=-0.05
x:config=0.05 x:tag=0.05 x:modules=-0.05 x:actual=-0.05 /s1_technology=0.05 /has_item=0.05 x:clicked=-0.05
s:file=-0.05 x:replacement=-0.05 x:dialog=-0.05 x:clean=0.05 s:can't=-0.05 s:mobile=-0.05 x:services=0.05
x:sure=-0.05 s:pages=-0.05 x:editing=0.05 s:job=0.05 x:insert=0.05 x:we've=0.05 x:failed=-0.05
/led_by_example>1=-0.05 x:look=-0.05 x:date=0.05 x:report=-0.05 x:make=0.05 x:wrappers=-0.05 x:longer=0.05
s:see=0.05 s:include=0.05 x:thread=-0.05 /s_vague=-0.05 x:based=-0.05 x:security=-0.05 s:users=0.05 s:is=0.05
x:context=0.05 x:enabled=0.05 /led_like=0.05 /d1_research=-0.05 x:api's=-0.05 s:libraries=-0.05 x:repo=-0.05
x:language=-0.05 x:account=0.05 s:perform=0.05 x:users=0.05 x:had=-0.05 x:visible=0.05 s:check=0.05 /length=-0.05
s:object=0.05 s:ci=-0.05 x:is=-0.05 x:mess=-0.05 s:can=-0.05 x:back=-0.05 /d1_chore=0.05 s:filter=-0.05 x:jobs=0.05
x:width=-0.05 s:an=0.05 s:objects=0.05 x:staff=0.05 /n_story=0.05 x:several=-0.05 x:login=0.05 x:far=0.05
x:building=0.05 x:profile=0.05 x:regards=-0.05 x:just=0.05 x:won't=-0.05 x:wrap=0.05 x:sense=0.05 x:refer=-0.05
x:post=-0.04 x:navigation=0.04 s:analysis=0.04 s:for=0.04 x:ignore=0.04 x:defining=-0.04 x:noticed=-0.04
x:logs=-0.04 x:nothing=0.04 x:also=-0.04 x:authentication=0.04 /n_command=-0.04 s1:use=-0.04 x:epic=0.04
x:interface=-0.04 x:doing=0.04 x:fire=0.04 x:javascript=0.04 x:assist=0.04 s:assist=0.04 x:false=0.04 x:ingest=0.04
x:main=-0.04 /led_by_reproduce>2=0.04 /has_paragraph=0.04 x:android=0.04 s:authentication=0.04 /s_duty=0.04
s:support=0.04 s:future=0.04 x:layout=0.04 x:updating=-0.04 x:application=-0.04 /led_place=-0.04 x:workspace=-0.04
s:into=-0.04 x:avoid=-0.04 s:header=0.04 x:work=-0.04 x:two=-0.04 x:model=-0.04 s:refactor=-0.04 s1:refactor=-0.04
s:project=-0.04 x:sample=-0.04 s:dashboard=0.04 x:further=0.04 s:config=0.04 s:tizen=0.04 x:break=0.04 s:any=0.04
x:core=-0.04 x:job=0.04 x:action=-0.04 x:integrate=0.04 x:right=-0.04 x:reference=-0.04 s:me=0.04 s:store=0.04
s:should=0.04 x:itself=0.04 /duties>0=-0.04 x:everyone=-0.04 s:tss=0.04 x:locations=0.04 x:removed=-0.04
x:dynamic=-0.04 x:consistent=0.04 x:performed=-0.04 s:custom=0.04 x:stored=0.04 x:targets=-0.04 x:isn't=0.04
x:sync=-0.04 x:finish=-0.04 x:cannot=-0.04 x:three=0.04 x:supported=-0.04 x:vs=-0.04 x:that=-0.04 s:package=0.04
x:lines=0.04 x:specified=0.04 x:pid=-0.04 x:across=-0.04 x:tested=0.04 s1:set=-0.04 x:local=-0.04
`,
};
