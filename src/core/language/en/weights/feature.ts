// Learned by `npx tsx bench/train.ts`: an item is a feature. Positive weights speak for it, negative ones against.

export const FEATURE = {
  bias: -0.098,
  weights: `
t:bug=-2.09 t:feature=1.95 /story=1.86 /s1_research=-1.51 t:technical=-1.39 /s1_capability=1.19 /s_fault=-0.96
/s_chore=-0.95 /s1_chore=-0.93 /s_capability=0.85 t:improvement=0.84 /s_number=-0.77 x:would=0.67 x:allow=0.58
/d_control=0.50 x:updated=-0.50 /s_control=0.46 t:=-0.45 x:team=-0.45 x:display=0.44 /n_capability=0.43 x:test=-0.42
s:that=0.41 s:design=-0.41 x:so=0.40 s:add=0.40 s:updated=-0.38 /d_chore=-0.38 x:feature=0.37 s1:add=0.36
x:defined=0.35 /d1_capability=0.34 x:add=0.34 /repeats=-0.34 /summary>20=0.34 x:cli=0.34 x:if=0.33 s:of=-0.32
s:be=0.32 x:or=0.32 x:titanium=-0.32 s:with=-0.32 x:description=0.32 s:cli=0.32 x:one=0.31 /d_purpose=0.31
x:property=0.31 x:version=-0.31 s:remove=-0.31 x:there=0.30 x:perform=0.30 /words>100=0.30 /s_person=0.30
x:our=-0.30 x:coding=0.30 /s_artifact=0.30 /d_chore_act=-0.30 x:member=-0.29 s:my=0.29 t:task=-0.29 x:them=0.29
/s_piece=0.29 x:replace=-0.29 /led_reproduce=-0.29 x:value=0.28 x:view=0.28 x:user=0.28 x:menu=0.28
/d_research=-0.28 x:color=0.28 x:designer=-0.27 x:get=0.27 /n_control=0.27 x:file=-0.27 x:developer=0.26
/d_number=-0.26 x:command=0.26 x:development=0.26 /s_harm=-0.26 s:property=0.26 /s1_fault=-0.26 x:implement=0.25
x:details=0.25 x:search=0.25 /s_expected=-0.25 x:problem=-0.25 x:framework=-0.25 x:been=-0.25 s:view=0.25
x:too=-0.25 /s_ask=-0.25 /d_value=0.25 s:plan=-0.25 s1:implement=0.25 x:at=-0.24 /s1_harm=-0.24 x:implementing=-0.24
/d1_upkeep=0.24 x:once=0.24 /d_proposal=0.24 x:change=0.24 x:time=0.24 x:filtering=-0.24 x:not=0.24 x:id=0.24
x:option=0.23 x:similar=0.23 s:allow=0.23 /d_vague=-0.23 x:object=0.23 x:map=0.23 /s_code=-0.23 /summary_code=-0.23
x:case=0.23 s1:remove=-0.23 x:cases=0.23 x:only=0.23 x:future=0.23 x:via=0.23 x:than=0.23 x:device=0.23 x:have=-0.23
x:we=0.23 x:easy=-0.22 x:order=0.22 s:color=0.22 x:controller=0.22 x:information=0.22 x:processor=0.22
/led_ask=-0.22 x:normal=0.22 s:do=0.22 x:tests=-0.22 x:able=0.22 /d1_purpose=0.22 x:summary=0.22 x:my=0.21
x:expression=0.21 x:manager=0.21 x:of=-0.21 x:properly=-0.21 /s_order=0.21 x:apps=0.21 x:expose=0.21
/summary>8=-0.21 s:testing=-0.21 x:views=0.21 x:specify=0.21 s:display=0.21 /s_join=0.21 x:creating=0.20
x:twice=-0.20 /repeats_all=-0.20 x:it's=-0.20 x:permissions=-0.20 x:section=0.20 s:files=0.20 x:import=0.20
x:thanks=0.20 /person=0.20 s:android=0.20 s:make=0.20 s:broker=-0.20 x:broker=-0.20 /d1_like=0.20 x:trunk=-0.20
x:they=0.20 s:processor=0.20 x:come=0.20 x:has=-0.19 x:most=0.19 x:design=-0.19 x:repository=0.19 x:existing=0.19
/n_chore_act=-0.19 x:old=-0.19 x:style=0.19 x:collection=0.19 x:controllers=0.19 x:performance=-0.19 x:move=-0.19
s:menu=0.19 x:log=-0.19 s:text=0.19 s:permissions=-0.19 x:window=0.19 x:registry=0.19 x:issues=0.19 x:continue=-0.19
s:show=0.18 x:control=0.18 x:ability=0.18 s:new=-0.18 x:still=0.18 x:gradle=-0.18 x:additional=0.18 x:projects=0.18
x:single=0.18 x:say=-0.18 x:pipeline=0.18 x:default=0.18 s:in=-0.18 x:styles=0.18 x:available=0.18
x:equivalent=-0.18 x:events=0.18 x:terms=0.18 x:rest=0.18 x:with=-0.18 s:test=-0.18 x:container=0.18 x:latest=-0.18
x:ti=0.18 x:installing=0.17 s:repository=0.17 /n_chore=-0.17 x:t=0.17 x:migration=0.17 x:ensure=-0.17 x:better=-0.17
x:progress=0.17 s:dataset=0.17 x:dataset=0.17 s:appcelerator=-0.17 s:or=0.17 x:developed=-0.17 /d_capability=0.17
x:table=-0.17 x:depending=0.17 x:os=-0.17 x:an=0.17 x:mobile=-0.17 x:needs=-0.17 x:calling=0.17 x:configuration=0.17
x:where=0.17 s:editor=0.17 s:through=0.17 x:from=-0.17 x:even=-0.17 /s_research=-0.16 /s_screen=0.16
s:migration=0.16 x:failures=-0.16 x:extension=0.16 x:path=-0.16 x:icons=0.16 x:libraries=-0.16 /d_heap=-0.16
/q_stated>1=0.16 x:given=-0.16 x:export=0.16 s:they=0.16 /summary>12=-0.16 x:items=0.16 /d1_control=0.16 x:its=-0.16
x:help=-0.16 x:editor=0.16 x:top=0.16 x:end=-0.16 s:ui=-0.16 s:a=0.16 s1:investigate=-0.16 s:investigate=-0.16
x:features=-0.16 s:date=0.16 x:plain=0.16 x:platform=0.16 /s_means=0.16 x:web=-0.16 x:debugging=0.16
/led_upkeep=-0.16 x:access=-0.16 x:multiple=0.16 /d_technology=-0.16 x:works=-0.16 x:issue=-0.16 x:left=-0.16
x:installed=-0.16 s:default=0.16 x:custom=0.15 x:parent=-0.15 /s1_upkeep=-0.15 /d_artifact=0.15 x:previous=0.15
s:doesn't=0.15 s:system=0.15 x:possible=0.15 x:probably=0.15 s:changes=0.15 x:detect=0.15 x:q=0.15 /s_heap=-0.15
/wish_collected>0=-0.15 /d_polite=-0.15 x:another=0.15 x:validate=0.15 x:number=0.15 x:staff=0.15 /has_heading=0.15
x:site=0.15 x:until=-0.15 x:array=-0.15 s:change=0.15 /summary>3=-0.15 x:described=0.15 /led_by_expected>2=-0.15
x:configurable=0.15 x:configure=0.15 x:status=0.15 s:visual=-0.15 x:visual=-0.15 x:other=0.15 /wish_listed>2=0.15
x:buttons=-0.15 x:correct=-0.15 x:present=0.15 x:without=-0.15 x:shows=0.15 x:into=-0.15 x:am=0.15 x:json=0.15
x:use=-0.15 /d_like=0.15 s:link=0.15 s:option=0.15 x:bit=-0.15 x:iphone=0.15 /s1_technology=0.15 x:refactor=-0.15
x:dependency=-0.14 s:which=0.14 x:effect=-0.14 x:tss=0.14 x:text=0.14 s:device=0.14 x:important=0.14 x:wizard=0.14
x:fix=-0.14 /s_technology=-0.14 x:shown=0.14 x:clear=0.14 x:npm=-0.14 x:name=0.14 s:details=0.14 x:resources=-0.14
s:collection=0.14 s:from=0.14 s:are=0.14 x:node=0.14 s:account=-0.14 x:each=0.14 x:please=-0.14 s:receive=0.14
s:documentation=-0.14 x:investigate=-0.14 x:tried=-0.14 x:released=-0.14 /led_chore_act=-0.14 /d_harm=-0.14
x:appcelerator=-0.14 x:clicking=-0.14 x:happens=0.14 s:table=-0.14 x:classes=-0.14 x:few=-0.14 x:creation=0.14
x:built=-0.14 s1:allow=0.14 x:displayed=0.14 x:functionality=0.14 x:pages=-0.14 s:projects=0.14 x:blackberry=-0.14
x:stream=0.14 x:improve=-0.14 /d1_harm=0.14 x:disable=0.14 x:domain=0.14 x:xml=0.14 s:configuration=0.13
x:services=0.13 s:include=0.13 x:unable=-0.13 s:able=0.13 x:names=0.13 /n_technology=-0.13 s:tab=0.13 x:ci=-0.13
x:checks=-0.13 x:drop=-0.13 x:problems=-0.13 x:easily=0.13 s:what=-0.13 /n_like=0.13 s:all=-0.13 /d1_chore=0.13
x:step=0.13 x:far=0.13 x:processed=-0.13 x:compare=-0.13 x:store=0.13 s:analysis=0.13 /q_asked>0=0.13 x:least=-0.13
x:analytics=0.13 /d_code=-0.13 s:find=0.13 x:memory=-0.13 x:becomes=0.13 x:per=0.13 x:between=0.13 x:returned=0.13
x:downloading=0.13 x:make=0.13 x:useful=-0.13 x:content=0.13 s:during=-0.13 s:work=-0.13 s:sink=-0.13 x:it=0.13
x:for=0.13 /d_reproduce=-0.13 /led_by_example>2=-0.13 x:error=-0.13 s:drop=-0.13 x:user's=0.13 x:fields=0.12
/led_harm=0.12 x:insert=0.12 s:will=0.12 s:other=0.12 /d_upkeep=-0.12 x:solution=-0.12 x:account=0.12 s:future=0.12
x:state=-0.12 x:people=0.12 /led_proposal=0.12 x:alloy=0.12 x:set=0.12 x:syntax=0.12 x:package=0.12 x:flag=0.12
x:remove=-0.12 x:windows=-0.12 x:support=0.12 x:click=-0.12 /n_vague=-0.12 x:inline=0.12 x:i=0.12 t:story=0.12
x:tested=0.12 s:xml=0.12 x:we've=0.12 x:fails=0.12 x:you=0.12 /d1_example=0.12 x:google=-0.12 x:tool=-0.12
x:allows=0.12 s:core=-0.12 x:adjust=0.12 x:functions=0.12 s:users=0.12 x:developers=0.12 x:already=-0.12
x:security=-0.12 s:is=0.12 x:around=-0.12 x:docs=-0.12 /d1_now=0.12 s:perform=0.12 x:match=0.12 s:ios=-0.12
s:upgrade=0.12 x:deleted=0.12 s:require=-0.12 x:implemented=0.12 s:project=-0.12 x:collect=-0.12 x:was=-0.12
s:based=-0.12 x:based=-0.12 x:allowing=0.12 x:users=0.11 x:longer=0.11 /d1_doubt=0.11 x:must=0.11 x:platforms=0.11
s:events=0.11 x:happen=0.11 x:and=0.11 x:appropriate=0.11 x:analysis=0.11 x:updates=-0.11 x:properties=0.11
s:blackberry=-0.11 x:icon=0.11 x:need=0.11 x:world=-0.11 x:model=-0.11 x:enable=0.11 s:can=-0.11 x:module=-0.11
/s_example=-0.11 s:not=0.11 x:they're=0.11 /led_by_reproduce>0=0.11 /led_by_reproduce>1=0.11 x:database=-0.11
x:consider=-0.11 s:on=0.11 x:many=-0.11 x:first=-0.11 x:consistent=0.11 /n_piece=0.11 /d1_expected=0.11
x:dialog=-0.11 x:packaging=0.11 s:package=0.11 x:added=-0.11 s:see=0.11 x:library=-0.11 x:although=-0.11
x:ignore=0.11 x:records=0.11 /s_chore_act=-0.11 s:folders=-0.11 x:closed=0.11 s1:update=0.11 s:and=0.11
/wish_listed>1=0.11 x:repo=-0.11 /n_duty=0.11 x:stack=-0.11 x:can=0.11 x:ones=0.11 s:windows=-0.11
/wish_added>0=-0.11 x:failed=-0.11 x:authentication=0.11 s:check=0.11 s:authentication=0.11 s:final=-0.11
x:final=-0.11 s:name=0.11 x:locations=0.11 /d_?=0.11 x:visible=0.11 x:notes=0.11 s:feature=-0.11 /d_reason=0.11
x:correctly=-0.11 x:had=-0.11 x:javascript=0.11 x:lot=-0.11 x:dashboard=0.11 x:sink=-0.11 x:loading=0.11 s:job=0.11
x:external=0.11 x:info=0.10 s:when=-0.10 x:specified=0.10 x:clean=0.10 x:completely=0.10 s:launch=0.10 /n_story=0.10
x:wrong=-0.10 x:report=-0.10 x:mess=-0.10 x:we'll=-0.10 s:version=0.10 x:shouldn't=0.10 s:me=0.10 x:show=0.10
x:following=-0.10 x:dynamic=-0.10 x:are=0.10 x:great=-0.10 x:mac=-0.10 x:wrap=0.10 x:guide=-0.10 s:studio=-0.10
x:console=0.10 s:external=0.10 x:date=0.10 x:parameters=-0.10 x:network=0.10 /has_item=0.10 /d1_command=0.10
x:logging=0.10 x:break=0.10 x:documented=-0.10 x:photos=0.10 /led_like=0.10 /led_duty=-0.10 x:key=0.10 s:ci=-0.10
s:implement=0.10 s:iphone=0.10 /d_join=0.10 x:editing=0.10
`,
};
