// Learned by `npx tsx bench/train.ts`: an item is a feature. Positive weights speak for it, negative ones against.

export const FEATURE = {
  bias: 0.213,
  weights: `
/s_number=-0.82 t:=-0.80 /s1_capability=0.76 x:would=0.67 /s_capability=0.66 /s_fault=-0.61 x:updated=-0.53
x:allow=0.53 x:team=-0.52 /s1_research=-0.51 x:feature=0.49 /s_chore=-0.45 s:updated=-0.43 s:android=0.43
/d1_capability=0.43 x:display=0.42 s:of=-0.42 /repeats=-0.41 s:design=-0.41 x:has=-0.40 s:that=0.40
/n_capability=0.39 /d_chore_act=-0.38 x:implement=0.38 /s_research=-0.37 x:version=-0.37 /d_capability=0.37
s1:implement=0.37 x:test=-0.37 /d_number=-0.37 s:cli=0.36 x:menu=0.36 /words>25=-0.35 x:too=-0.35 x:file=-0.35
x:cli=0.34 /s_artifact=0.34 x:tests=-0.33 x:expose=0.33 x:support=0.33 x:member=-0.33 s:remove=-0.33
/s_expected=-0.33 x:at=-0.33 x:use=-0.33 s:add=0.32 x:problem=-0.32 x:developer=0.32 x:property=0.32
/repeats_all=-0.32 x:defined=0.31 /s_harm=-0.31 s:be=0.31 x:titanium=-0.31 /s1_fault=-0.31 x:our=-0.30
/d_chore=-0.30 x:from=-0.30 /d_vague=-0.30 x:controller=0.30 s:with=-0.30 /d_technology=-0.30 x:there=0.30
x:add=0.30 x:designer=-0.30 x:so=0.30 x:device=0.30 x:one=0.30 x:development=0.30 /summary>20=0.30 /d_code=-0.29
s1:add=0.29 /s_person=0.29 x:replace=-0.29 x:map=0.29 x:perform=0.29 /d_artifact=0.28 x:it's=-0.28 x:search=0.28
s:in=-0.28 x:with=-0.28 /s_control=0.28 x:them=0.28 x:user=0.28 s:my=0.28 x:color=0.28 x:description=0.28
x:creating=0.27 /n_chore=-0.27 /words>12=-0.27 x:have=-0.27 /s1_harm=-0.26 /s1_chore=-0.26 /d_ask=-0.26
x:option=0.26 /s_ask=-0.26 x:path=-0.26 /s_technology=-0.25 /s_order=0.25 s:plan=-0.25 x:latest=-0.25 x:been=-0.25
s:property=0.25 s:allow=0.25 x:iphone=0.25 x:case=0.25 x:an=0.25 x:gradle=-0.25 s1:investigate=-0.25
s:investigate=-0.25 /has_heading=0.25 /d1_chore=0.24 s:broker=-0.24 x:broker=-0.24 x:coding=0.24 x:properly=-0.24
s:implement=0.24 /d_command=-0.24 /d1_purpose=0.24 t:story=-0.24 x:repository=0.24 x:apps=0.24 x:android=0.24
x:it=0.24 /d_research=-0.24 /n_control=0.24 x:features=-0.24 x:time=0.24 x:specify=0.24 x:move=-0.24
x:framework=-0.24 /n_artifact=0.24 x:future=0.24 x:via=0.23 /n_chore_act=-0.23 /d_reproduce=-0.23 x:details=0.23
/d_person=0.23 s1:remove=-0.23 x:easy=-0.23 x:get=0.23 x:my=0.23 /n_technology=-0.23 x:twice=-0.23 s:repository=0.23
x:web=-0.23 /words>5=-0.23 x:processor=0.23 x:manager=0.23 /d_duty=0.23 /d_purpose=0.23 x:investigate=-0.22
x:id=0.22 x:order=0.22 s:documentation=-0.22 s:files=0.22 x:than=0.22 x:around=-0.22 x:be=0.22 x:once=0.22
/d_value=0.22 x:normal=0.22 x:collection=0.22 /n_fault=-0.22 x:correct=-0.22 /d_now=0.22 s:new=-0.22 x:into=-0.22
x:similar=0.22 x:design=-0.22 x:command=0.22 x:database=-0.22 x:or=0.21 /sentences>2=0.21 x:additional=0.21
x:will=-0.21 x:log=-0.21 x:continue=-0.21 x:filtering=-0.21 x:performance=-0.21 x:trunk=-0.21 x:even=-0.21
s:view=0.21 x:and=0.20 s:support=0.20 s:text=0.20 s:menu=0.20 x:effect=-0.20 x:available=0.20 x:given=-0.20
s:display=0.20 x:value=0.20 x:equivalent=-0.20 x:implementing=-0.20 x:its=-0.20 s:processor=0.20 x:help=-0.20
x:without=-0.20 x:thanks=0.20 x:info=0.20 x:two=-0.20 x:expression=0.19 x:this=-0.19 x:existing=0.19 x:we=0.19
x:text=0.19 /d_fault=-0.19 x:style=0.19 x:say=-0.19 x:icons=0.19 x:end=-0.19 x:mobile=-0.19 x:alloy=0.19 x:if=0.19
/led_ask=-0.19 x:permissions=-0.19 x:controllers=0.19 s:make=0.19 /s_heap=-0.19 /wish_collected>0=-0.19
x:collect=-0.19 x:windows=-0.19 x:configuration=0.19 x:projects=0.19 x:platform=0.19 x:better=-0.19 /d_control=0.19
s:ui=-0.19 /led_by_expected>2=-0.19 /led_by_example>2=-0.19 x:well=-0.19 x:come=0.19 x:ci=-0.19 s:use=-0.19
s1:support=0.19 s:color=0.18 x:control=0.18 x:wizard=0.18 x:like=0.18 s:permissions=-0.18 x:cases=0.18 x:name=0.18
x:top=0.18 x:installed=-0.18 x:access=-0.18 x:debugging=0.18 x:drop=-0.18 /s_join=0.18 /d_heap=-0.18
/d_expected=-0.18 /words>0=-0.18 x:window=0.18 x:libraries=-0.18 x:for=0.18 x:developers=0.18 x:plain=0.18
x:of=-0.18 x:tried=-0.18 x:object=0.18 x:multiple=0.18 x:based=-0.18 x:click=-0.18 /d_harm=-0.18 s:build=0.18
x:correctly=-0.18 x:items=0.18 x:single=0.18 /sentences>0=-0.18 s:test=-0.17 x:developed=-0.17 x:view=0.17
x:world=-0.17 x:server=-0.17 x:pipeline=0.17 s:option=0.17 /s_chore_act=-0.17 x:possible=0.17 x:table=-0.17
/d1_harm=0.17 s:as=0.17 x:dependency=-0.17 x:failures=-0.17 x:released=-0.17 x:library=-0.17 x:information=0.17
x:already=-0.17 x:ensure=-0.17 x:shown=0.17 x:added=-0.17 s:are=0.17 x:they=0.17 x:import=0.17 x:most=0.17
s:collection=0.17 x:able=0.17 x:section=0.17 s:drop=-0.17 x:unable=-0.17 x:pages=-0.17 /summary>12=-0.17
x:steps=-0.17 s:server=-0.17 x:registry=0.17 x:remove=-0.17 x:calling=0.17 x:configure=0.17 s:testing=-0.17
x:analytics=0.17 x:left=-0.17 x:built=-0.16 x:refactor=-0.16 /d1_ask=0.16 /summary>8=-0.16 /n_duty=0.16 x:used=-0.16
x:classes=-0.16 x:detect=0.16 /n_expected=-0.16 s:require=-0.16 x:following=-0.16 x:report=-0.16 x:only=0.16
x:validate=0.16 s:change=0.16 s:based=-0.16 /has_paragraph=-0.16 x:allows=0.16 x:can=0.16 x:state=-0.16 s:date=0.16
x:issue=-0.16 s:show=0.16 x:tool=-0.16 x:previous=0.16 x:compare=-0.16 x:buttons=-0.16 x:must=0.16 x:node=0.16
x:bit=-0.16 x:create=-0.16 /s_means=0.16 /n_order=0.16 /led_harm=0.16 x:lot=-0.16 x:page=-0.16 x:probably=0.16
x:run=-0.16 x:displayed=0.16 s:device=0.16 /d_polite=-0.16 /d1_artifact=-0.15 /d_like=0.15 x:parent=-0.15
s:visual=-0.15 x:visual=-0.15 s:windows=-0.15 x:doesn't=-0.15 x:ability=0.15 x:export=0.15 x:warning=-0.15
x:custom=0.15 x:supported=-0.15 x:staff=0.15 x:domain=0.15 x:structure=-0.15 x:insert=0.15 x:language=-0.15
x:wrong=-0.15 x:workspace=-0.15 s:account=-0.15 x:solution=-0.15 x:still=0.15 x:as=0.15 s:appcelerator=-0.15
/words>100=0.15 s:from=0.15 x:blackberry=-0.15 x:model=-0.15 x:had=-0.15 /n_person=0.15 x:views=0.15 x:we'll=-0.15
x:json=0.15 /led_by_example>1=-0.15 x:back=-0.15 x:not=0.14 x:ios=0.14 x:described=0.14 x:security=-0.14
s:projects=0.14 x:please=-0.14 x:terms=0.14 /wish_listed>2=0.14 x:documentation=-0.14 s:do=0.14 x:removed=-0.14
x:analysis=0.14 /s_story=0.14 /story=0.14 x:change=0.14 x:including=0.14 x:updates=-0.14 x:message=-0.14 x:fix=-0.14
/d1_command=0.14 x:disable=0.14 x:depending=0.14 x:docs=-0.14 x:until=-0.14 s:system=0.14 x:clear=0.14 x:styles=0.14
x:functions=0.14 x:i=0.14 s:tasks=-0.14 x:works=-0.14 x:checks=-0.14 s:other=0.14 s:ci=-0.14 x:editor=0.14
x:between=0.14 s:version=0.14 x:the=0.14 x:when=0.14 x:error=-0.14 s1:allow=0.14 x:clicking=-0.14 x:ti=0.14
x:os=-0.14 /has_item=0.14 s:on=0.14 x:instructions=-0.14 x:processed=-0.14 x:locations=0.14 s:language=-0.14
x:logging=0.14 s1:as=0.14 x:resources=-0.14 /s_example=-0.14 x:few=-0.14 s:or=0.14 s:all=-0.14 s:filter=-0.14
s:table=-0.14 x:issues=0.14 x:simple=-0.14 /led_artifact=-0.14 s:sprint=-0.14 x:ticket=-0.14 x:same=-0.14
x:compile=-0.13 s:core=-0.13 s:editor=0.13 /n_ask=0.13 x:was=-0.13 /has_code=0.13 x:should=-0.13 x:xml=0.13
x:module=-0.13 /s1_technology=0.13 x:old=-0.13 x:function=0.13 s1:use=-0.13 x:mess=-0.13 x:sure=-0.13
x:important=0.13 x:icon=0.13 x:array=-0.13 x:java=-0.13 s:define=-0.13 x:active=-0.13 x:dynamic=-0.13 /s_code=-0.13
/summary_code=-0.13 s:iphone=0.13 x:many=-0.13 x:controls=0.13 x:currently=0.13 s:doesn't=0.13 /d1_like=0.13
x:migration=0.13 x:adding=-0.13 s1:update=0.13 s:dataset=0.13 x:dataset=0.13 x:first=-0.13 x:stream=0.13
x:container=0.13 x:javascript=0.13 x:several=-0.13 x:present=0.13 x:useful=-0.13 /q_asked>0=0.12 s:include=0.12
x:depends=-0.12 x:defining=-0.12 /led_duty=-0.12 x:users=0.12 x:targets=-0.12 x:request=0.12 s:dynamic=-0.12
s:default=0.12 x:npm=-0.12 s:folders=-0.12 /led_by_example>4=-0.12 x:you=0.12 x:creation=0.12 x:interface=-0.12
x:integrate=0.12 s:when=-0.12 s:update=0.12 x:improve=-0.12 x:appcelerator=-0.12 x:t=0.12 x:status=0.12
x:actual=-0.12 x:another=0.12 s1:create=-0.12 x:read=-0.12 s:receive=0.12 s:work=-0.12 s1:refactor=-0.12
s:refactor=-0.12 x:configurable=0.12 s:integrate=0.12 s:alloy=0.12 x:nothing=0.12 /s1_story=0.12 x:match=0.12
/d1_vague=0.12 x:least=-0.12 x:progress=0.12 s:can=-0.12 x:site=0.12 s:set=-0.12 /n_research=-0.12 x:memory=-0.12
/d1_join=-0.12 x:client=-0.12 x:upload=-0.12 s:i=0.12 x:returned=0.12 s:which=0.12 s:package=0.12 s:find=0.12
/d1_chore_act=0.12 x:extension=0.12 x:installing=0.12 /led_fault=0.12 x:summary=0.12 x:directory=-0.12
x:review=-0.12 x:inline=0.12 x:handling=0.12 x:event=0.12 /n_command=0.12 x:number=0.12 x:per=0.12 /n_join=0.12
s:user=0.11 x:easily=0.11 x:errors=-0.11 /d1_reproduce=-0.11 x:consistent=0.11 s:through=0.11 x:clicked=-0.11
/led_chore=-0.11 x:other=0.11 /n_harm=-0.11 s:properties=-0.11 x:tss=0.11 s:they=0.11 x:filter=-0.11 s:pages=-0.11
x:removing=0.11 s:to=0.11 x:appropriate=0.11 x:ones=0.11 x:logs=-0.11 x:due=-0.11 s:link=0.11 x:need=0.11
s:able=0.11 x:problems=-0.11 /d1_doubt=0.11 x:photos=0.11 x:guide=-0.11 x:login=0.11 s:migration=0.11
x:connection=-0.11 s:upload=-0.11 x:services=0.11 /sentences>1=-0.11 s:me=0.11 x:external=0.11 x:parameters=-0.11
x:queries=-0.11 s:analysis=0.11 x:shows=0.11 x:builder=-0.11 x:api's=-0.11 x:performed=-0.11 x:step=0.11
x:instance=-0.11 x:implemented=0.11 x:those=-0.11 x:q=0.11 s:see=0.11 s:move=-0.11 x:images=0.11 x:anything=-0.11
s:page=-0.11 x:sync=-0.11 x:work=-0.11 s:during=-0.11 x:console=0.11 x:names=0.11 x:query=-0.11 x:downloading=0.11
x:apple=0.11 x:stack=-0.11 x:doing=0.11 x:shouldn't=0.11 x:although=-0.11 s:final=-0.11 x:final=-0.11 s:order=-0.11
s1:no=-0.11 s:module=-0.10 s:details=0.10 x:acceptance=0.10 /led_chore_act=-0.10 x:visible=0.10 s:tests=-0.10
x:instead=-0.10 s:a=0.10 x:clean=0.10 s:example=-0.10 x:exception=-0.10 s:has=-0.10 x:packages=-0.10 x:check=-0.10
x:uses=0.10 /d_?=0.10 x:events=0.10 x:fields=0.10 x:becomes=0.10 /led_by_reproduce>0=0.10 /led_by_reproduce>1=0.10
/led_reproduce=0.10 /d1_research=-0.10 x:discussion=-0.10 x:across=-0.10 x:are=0.10 /d1_now=0.10 /n_reproduce=-0.10
s:log=-0.10 x:vs=-0.10 /d1_control=0.10 x:warnings=-0.10 x:installation=-0.10 s:external=0.10 x:contains=-0.10
x:key=0.10 x:far=0.10 x:note=-0.10 /d_example=0.10 s:studio=-0.10 s:across=-0.10
`,
};
