// Learned by `npx tsx bench/train.ts`: an item is a feature. Positive weights speak for it, negative ones against.

export const FEATURE = {
  bias: -0.102,
  weights: `
t:bug=-2.09 t:feature=1.95 /story=1.86 /s1_research=-1.52 t:technical=-1.39 /s1_capability=1.19 /s_chore=-0.97
/s_fault=-0.96 /s1_chore=-0.94 /s_capability=0.85 t:improvement=0.84 /s_number=-0.78 x:would=0.67 x:allow=0.58
x:updated=-0.51 /d_control=0.49 x:test=-0.48 t:=-0.47 x:team=-0.46 /s_control=0.45 x:display=0.43 /n_capability=0.42
s:design=-0.42 s:that=0.41 x:so=0.40 s:add=0.40 /d_chore=-0.40 /s_person=0.38 s:updated=-0.38 x:feature=0.38
s1:add=0.36 x:defined=0.35 x:add=0.35 /repeats=-0.35 x:cli=0.35 /summary>20=0.34 /d1_capability=0.33 s:cli=0.33
x:or=0.33 x:one=0.33 x:if=0.33 s:be=0.32 x:there=0.32 /d_purpose=0.32 x:member=-0.32 s:with=-0.31 x:description=0.31
s:of=-0.31 x:perform=0.31 x:titanium=-0.31 x:property=0.31 x:version=-0.31 s:remove=-0.30 x:our=-0.30
/s_artifact=0.30 s:my=0.30 x:view=0.30 x:them=0.30 t:task=-0.29 x:coding=0.29 x:menu=0.29 x:user=0.29
x:replace=-0.29 x:value=0.29 /words>100=0.28 /d_research=-0.28 /led_reproduce=-0.28 x:color=0.28 x:get=0.28
x:designer=-0.27 x:development=0.27 /s_piece=0.27 /d_number=-0.27 x:search=0.27 /s_harm=-0.27 /s1_fault=-0.27
x:developer=0.27 x:command=0.27 /n_control=0.27 x:file=-0.26 /s_expected=-0.26 /d_vague=-0.26 x:implement=0.26
s:plan=-0.26 x:problem=-0.25 x:details=0.25 x:option=0.25 s:property=0.25 s1:implement=0.25 x:framework=-0.25
s:view=0.25 x:map=0.25 /d_value=0.25 x:too=-0.25 /led_ask=-0.25 x:id=0.25 /s1_harm=-0.24 x:have=-0.24 s:allow=0.24
x:via=0.24 x:cases=0.24 x:implementing=-0.24 x:been=-0.24 /s_ask=-0.24 x:time=0.24 /d_proposal=0.24 x:only=0.24
x:similar=0.24 x:filtering=-0.24 x:not=0.24 x:easy=-0.23 x:information=0.23 /s_order=0.23 /s_code=-0.23
/summary_code=-0.23 x:object=0.23 /d1_upkeep=0.23 x:change=0.23 x:controller=0.23 x:order=0.23 x:processor=0.23
x:once=0.23 x:tests=-0.23 /today=0.23 s1:remove=-0.23 x:future=0.22 /d1_purpose=0.22 x:at=-0.22 s:color=0.22
x:views=0.22 s:do=0.22 x:than=0.22 x:case=0.22 x:expose=0.22 x:device=0.22 x:manager=0.22 x:able=0.22
x:expression=0.22 x:of=-0.22 x:it's=-0.22 x:twice=-0.21 x:summary=0.21 x:apps=0.21 x:properly=-0.21
/repeats_all=-0.21 x:my=0.21 s:testing=-0.21 x:they=0.21 x:normal=0.21 /summary>8=-0.21 x:gradle=-0.21 s:files=0.21
s:make=0.21 s:display=0.20 x:trunk=-0.20 s:test=-0.20 x:thanks=0.20 x:performance=-0.20 s:processor=0.20
x:design=-0.20 /person=0.20 s:menu=0.20 x:ensure=-0.20 /d1_like=0.20 x:section=0.20 x:controllers=0.20 x:most=0.20
x:permissions=-0.20 x:import=0.20 x:single=0.20 s:android=0.19 s:broker=-0.19 x:broker=-0.19 /n_chore=-0.19
x:has=-0.19 x:pipeline=0.19 x:creating=0.19 x:window=0.19 x:specify=0.19 x:registry=0.19 /hurt=0.19 x:still=0.19
x:latest=-0.19 x:log=-0.19 s:show=0.19 x:old=-0.19 x:come=0.19 x:we=0.19 x:collection=0.19 s:and=0.19 x:control=0.19
x:repository=0.19 x:continue=-0.19 s:text=0.18 x:installing=0.18 x:ability=0.18 x:container=0.18 x:projects=0.18
x:existing=0.18 x:default=0.18 x:styles=0.18 s:or=0.18 x:style=0.18 x:issues=0.18 x:migration=0.18
s:permissions=-0.18 s:new=-0.18 x:say=-0.18 x:fix=-0.18 x:ti=0.18 x:events=0.18 x:move=-0.18 x:rest=0.18
x:available=0.18 x:equivalent=-0.18 /s_research=-0.18 x:progress=0.18 s:appcelerator=-0.18 x:given=-0.18
x:table=-0.17 x:needs=-0.17 x:t=0.17 s:repository=0.17 x:where=0.17 x:with=-0.17 x:an=0.17 x:from=-0.17 s:in=-0.17
s:through=0.17 s:dataset=0.17 x:dataset=0.17 x:libraries=-0.17 x:additional=0.17 /led_upkeep=-0.17 x:developed=-0.17
x:terms=0.17 s:a=0.17 x:depending=0.17 x:correct=-0.17 x:os=-0.17 x:improve=-0.17 s:migration=0.17 x:extension=0.17
x:configuration=0.17 x:web=-0.17 x:plain=0.17 x:top=0.17 x:path=-0.17 x:features=-0.17 /led_by_expected>2=-0.17
x:mobile=-0.17 s1:investigate=-0.17 s:investigate=-0.17 x:access=-0.16 /d_artifact=0.16 x:export=0.16
x:platform=0.16 /q_stated>1=0.16 /s_means=0.16 x:refactor=-0.16 x:number=0.16 /d1_control=0.16 s:date=0.16
x:failures=-0.16 x:iphone=0.16 /d_polite=-0.16 x:icons=0.16 /s_screen=0.16 /s1_upkeep=-0.16 x:calling=0.16
x:until=-0.16 x:possible=0.16 x:end=-0.16 s:ui=-0.16 x:multiple=0.16 x:debugging=0.16 x:configurable=0.16
x:custom=0.16 x:parent=-0.16 /d_technology=-0.16 x:issue=-0.16 s:they=0.16 x:site=0.16 s:visual=-0.16 x:visual=-0.16
x:present=0.16 x:json=0.16 x:detect=0.16 x:q=0.16 s:changes=0.16 x:better=-0.16 x:another=0.16 x:please=-0.15
x:left=-0.15 x:shows=0.15 x:buttons=-0.15 /has_heading=0.15 x:help=-0.15 x:important=0.15 s:default=0.15
s:editor=0.15 x:even=-0.15 x:configure=0.15 x:previous=0.15 x:works=-0.15 /d_capability=0.15 s:option=0.15
s:doesn't=0.15 x:installed=-0.15 x:array=-0.15 x:dependency=-0.15 /s_technology=-0.15 x:npm=-0.15 x:tried=-0.15
x:its=-0.15 x:status=0.15 x:displayed=0.15 x:probably=0.15 s:table=-0.15 x:shown=0.15 x:described=0.15
x:checks=-0.15 x:into=-0.15 x:items=0.15 s:system=0.15 /d_harm=-0.15 x:node=0.15 /summary>3=-0.15 x:other=0.15
x:appcelerator=-0.15 /s1_technology=0.15 x:use=-0.15 s:link=0.15 x:editor=0.15 /summary>12=-0.15 x:tss=0.14
x:investigate=-0.14 x:name=0.14 s:details=0.14 s:receive=0.14 s:device=0.14 s:which=0.14 x:clicking=-0.14
s:from=0.14 x:unable=-0.14 x:classes=-0.14 s:documentation=-0.14 x:am=0.14 x:clear=0.14 x:functionality=0.14
s:account=-0.14 s:what=-0.14 s1:allow=0.14 x:ci=-0.14 x:staff=0.14 /n_vague=-0.14 x:resources=-0.14 /q_asked>0=0.14
x:creation=0.14 s:change=0.14 /n_technology=-0.14 s:are=0.14 /d_upkeep=-0.14 x:without=-0.14 x:released=-0.14
x:problems=-0.14 x:compare=-0.14 x:drop=-0.14 x:easily=0.14 x:per=0.14 x:text=0.14 x:effect=-0.14 x:xml=0.14
/d1_harm=0.14 s:all=-0.14 /d_like=0.14 x:bit=-0.14 x:each=0.14 x:stream=0.14 x:and=0.14 x:happens=0.14
x:support=0.14 x:wizard=0.14 s:projects=0.14 x:google=-0.14 x:downloading=0.14 x:blackberry=-0.14 s:tab=0.14
s:collection=0.13 x:error=-0.13 /led_by_example>2=-0.13 /d_code=-0.13 x:between=0.13 x:package=0.13 x:domain=0.13
s:include=0.13 x:enable=0.13 x:memory=-0.13 x:built=-0.13 x:validate=0.13 /led_harm=0.13 x:windows=-0.13 s:find=0.13
/d_reproduce=-0.13 x:services=0.13 x:few=-0.13 x:pages=-0.13 s:drop=-0.13 s:able=0.13 x:state=-0.13 x:least=-0.13
x:it=0.13 x:people=0.13 s:work=-0.13 /n_like=0.13 x:processed=-0.13 x:becomes=0.13 x:make=0.13 s:tasks=-0.13
x:already=-0.13 s:during=-0.13 x:disable=0.13 x:far=0.13 x:added=-0.13 x:analytics=0.13 x:user's=0.13 x:store=0.13
/d1_example=0.13 s:configuration=0.13 x:we've=0.13 x:allows=0.13 x:docs=-0.13 x:info=0.13 x:insert=0.13 s:core=-0.13
x:was=-0.13 x:content=0.13 x:fails=0.12 x:alloy=0.12 x:returned=0.12 x:appropriate=0.12 x:based=-0.12
x:solution=-0.12 s:will=0.12 x:first=-0.12 x:fields=0.12 s:other=0.12 s:future=0.12 x:names=0.12 x:click=-0.12
x:must=0.12 s:xml=0.12 x:tool=-0.12 x:syntax=0.12 x:tasks=-0.12 x:set=0.12 x:consider=-0.12 /led_proposal=0.12
s:analysis=0.12 x:inline=0.12 t:story=0.12 x:update=-0.12 /led_by_reproduce>0=0.12 /led_by_reproduce>1=0.12
x:check=-0.12 x:many=-0.12 x:deleted=0.12 x:step=0.12 x:properties=0.12 s:see=0.12 x:implemented=0.12 x:ones=0.12
s:windows=-0.12 x:dialog=-0.12 x:useful=-0.12 x:flag=0.12 s:sink=-0.12 x:for=0.12 x:allowing=0.12 x:match=0.12
x:icon=0.12 s:events=0.12 x:they're=0.12 s:perform=0.12 s:require=-0.12 /d1_chore=0.12 s:not=0.12 /d1_command=0.12
x:updates=-0.12 x:around=-0.12 s:based=-0.12 x:users=0.12 x:tested=0.12 x:adjust=0.12 s:users=0.12 s:can=-0.12
/wish_added>0=-0.11 /wish_added>1=-0.11 s:final=-0.11 x:final=-0.11 x:you=0.11 x:module=-0.11 x:although=-0.11
x:dashboard=0.11 x:functions=0.11 x:stack=-0.11 /d1_doubt=0.11 x:packaging=0.11 x:specified=0.11 /d_?=0.11
x:consistent=0.11 x:can=0.11 /d1_now=0.11 x:platforms=0.11 x:developers=0.11 x:security=-0.11 s:sprint=-0.11
s:blackberry=-0.11 x:happen=0.11 x:longer=0.11 x:be=0.11 x:following=-0.11 x:locations=0.11 x:mess=-0.11
s:iphone=0.11 x:records=0.11 x:correctly=-0.11 /led_duty=-0.11 /s_example=-0.11 x:are=0.11 x:we'll=-0.11 x:mac=-0.11
s:check=0.11 x:closed=0.11 x:authentication=0.11 x:javascript=0.11 x:ignore=0.11 /n_upkeep=-0.11
s:authentication=0.11 x:lot=-0.11 x:warnings=-0.11 /d1_expected=0.11 x:visible=0.11 x:wrong=-0.11 s:studio=-0.11
s:is=0.11 x:notes=0.11 x:i=0.11 s:package=0.11 s:upgrade=0.11 s:content=0.11 x:show=0.11 x:database=-0.11
x:library=-0.11 x:collect=-0.11 x:editing=0.11 x:network=0.11 x:model=-0.11 x:back=-0.11 s:object=0.11
x:integrate=0.11 x:loading=0.11 x:dynamic=-0.11 s:ios=-0.11 /has_item=0.11 x:account=0.11 x:will=-0.11
x:versions=0.11 x:failed=-0.11 s:project=-0.11 x:report=-0.11 x:avoid=-0.10 x:proper=-0.10 s:integrate=0.10
s:on=0.10 s:objects=0.10 x:clean=0.10 x:null=-0.10 s:version=0.10 x:had=-0.10 x:documented=-0.10 x:completely=0.10
x:console=0.10 s:name=0.10 x:navigation=0.10 x:two=-0.10 s:implement=0.10 /n_screen=0.10 s:ci=-0.10 x:errors=-0.10
x:means=0.10 s:feature=-0.10 x:analysis=0.10 s1:use=-0.10 x:to=-0.10 s:folders=-0.10 s:any=0.10 x:guide=-0.10
x:sense=0.10 x:actual=-0.10 s:to=0.10 x:resource=0.10 /led_like=0.10 x:photos=0.10 s:filter=-0.10 s:libraries=-0.10
s:use=-0.10 /sentences>2=0.10 x:date=0.10 /n_story=0.10 /led_by_expected>0=-0.10 /led_expected=-0.10
/led_by_example>1=-0.10 x:parameters=-0.10 s1:refactor=-0.10 s:refactor=-0.10 /n_research=-0.10 x:shouldn't=0.10
x:replacement=-0.10 s:launch=0.10 x:require=0.10
`,
};
