// Learned by `npx tsx bench/train.ts`: an item is a feature. Positive weights speak for it, negative ones against.

export const FEATURE = {
  bias: 0.025,
  weights: `
t:feature=2.39 t:bug=-2.22 /story=1.72 t:technical=-1.46 /s1_research=-1.45 t:improvement=1.12 t:story=1.09
/s1_capability=1.04 /s_chore=-1.04 /s1_chore=-0.90 /s_fault=-0.82 /s_capability=0.63 t:task=-0.59 /s_number=-0.51
/d_chore=-0.45 t:=-0.42 x:test=-0.39 /s_control=0.39 /s_upkeep=-0.39 /led_reproduce=-0.35 s1:add=0.35
/words>25=-0.34 x:would=0.34 x:add=0.33 /d_person=0.32 x:and=0.31 /d_code=-0.31 /d_control=0.30 x:a=0.30
x:updated=-0.30 /summary>3=-0.30 /s_person=0.30 x:allow=0.29 /s_research=-0.29 /d_proposal=0.29 /d_vague=-0.27
x:so=0.25 x:of=-0.25 /d_number=-0.24 x:titanium=-0.24 x:it=0.23 /s_screen=0.23 /d_ask=-0.23 x:into=-0.23 x:them=0.23
/telling>16=-0.22 /s_command=0.22 x:or=0.22 /hurt=0.22 s1:remove=-0.22 /telling>6=0.21 /telling_title>1=-0.21
/s_expected=-0.21 /d_like=0.20 x:member=-0.20 x:not=0.20 /d_purpose=0.20 /person=0.20 x:replace=-0.20
/d1_capability=0.20 /n_control=0.20 x:view=0.19 x:one=0.19 /d_research=-0.19 x:an=0.19 /d_value=0.19
/summary_code=-0.19 /orders>0=-0.18 x:display=0.18 /n_chore=-0.18 /telling_title>6=-0.18 x:remove=-0.18
/s_code=-0.18 x:team=-0.18 x:only=0.18 x:version=-0.18 x:be=0.18 /s_look=0.18 /d1_upkeep=0.17 /s1_upkeep=-0.17
/s_order=0.17 x:option=0.17 x:design=-0.17 x:via=0.17 x:they=0.17 /telling>4=0.17 /d1_purpose=0.17 x:number=0.17
x:windows=-0.16 /s_form=0.16 /d_artifact=0.16 /s_place=0.16 x:per=0.16 x:command=0.16 x:where=0.16 /d1_like=0.16
x:change=0.16 x:description=0.16 x:once=0.15 x:file=-0.15 x:cases=0.15 x:single=0.15 /d_polite=-0.15 x:map=0.15
x:has=-0.15 x:our=-0.15 x:to=-0.15 /d_harm=-0.15 /s1_fault=-0.15 /repeats=-0.15 /led_ask=-0.15 x:want=-0.15
/s_means=0.15 /d_command=-0.15 x:broker=-0.15 x:search=0.15 /s1_person=0.15 /n_upkeep=-0.14 x:problem=-0.14
x:user=0.14 x:feature=0.14 x:refactor=-0.14 x:value=0.14 /s1_harm=-0.14 x:there=0.14 /d_capability=0.14
/d_technology=-0.14 x:id=0.14 x:native=-0.14 x:it's=-0.14 x:i=-0.14 x:my=0.14 x:minutes=0.13 /d1_research=-0.13
/d_doubt=0.13 x:ios=-0.13 x:defined=0.13 x:been=-0.13 x:latest=-0.13 x:property=0.13 x:able=0.13 /sentences>4=-0.13
x:cli=0.13 /d_look=0.13 /s_artifact=0.13 x:its=-0.13 s1:replace=-0.13 x:trunk=-0.13 /d1_doubt=0.13 /sentences>1=0.13
x:each=0.13 x:details=0.13 /has_link=-0.13 x:have=-0.12 x:similar=0.12 x:script=-0.12 x:people=0.12 /length=-0.12
/reasons>0=-0.12 x:module=-0.12 x:os=-0.12 x:development=0.12 x:default=0.12 x:ensure=-0.12 x:visual=-0.12
x:xml=0.12 x:manager=0.12 x:export=0.12 s1:investigate=-0.12 /words>50=-0.12 x:mobile=-0.12 x:ti=0.12 x:if=0.12
x:please=-0.12 x:access=-0.12 x:implementing=-0.12 x:web=-0.12 x:menu=0.12 x:create=-0.12 x:must=0.11
/s_example=-0.11 /s_harm=-0.11 x:fix=-0.11 x:needs=-0.11 x:get=0.11 x:features=-0.11 /s_duty=0.11 x:send=0.11
x:status=0.11 x:demo=-0.11 /s_woolly=-0.11 x:app=-0.11 x:update=-0.11 x:move=-0.11 /words>100=0.11 /s_proposal=0.11
x:investigate=-0.11 x:as=0.11 x:key=0.11 /d_reproduce=-0.11 x:name=0.11 x:appcelerator=-0.11 x:color=0.11
/d1_woolly=0.11 x:come=0.11 x:framework=-0.11 /words>0=-0.11 s1:allow=0.11 x:gradle=-0.11 x:performance=-0.11
x:properly=-0.11 x:icon=0.11 x:most=0.10 /d1_pointer=0.10 x:correct=-0.10 /d_story=0.10 x:without=0.10 x:three=0.10
x:do=-0.10 x:lost=0.10 x:t=0.10 x:the=-0.10 /n_capability=0.10 x:generated=-0.10 x:summary=0.10 /telling>24=-0.10
/n_ask=-0.10 x:than=0.10 /summary>20=0.10 x:processor=0.10 x:tried=-0.10 x:expose=0.10 x:function=0.10
/n_screen=0.10 x:network=0.10 x:case=0.10 x:storage=-0.10 x:order=0.10 x:apps=0.10 x:classes=-0.10 /n_research=-0.10
x:json=0.10 x:views=0.10 x:happens=0.10 x:repository=0.10 x:this=-0.10 /n_expected=-0.10 x:times=0.10
x:controllers=0.10 x:ci=-0.10 x:global=-0.10 x:issues=0.10 x:perform=0.09 x:given=-0.09 /s_technology=0.09
x:developer=0.09 x:progress=0.09 x:time=0.09 /woolly_title>0=-0.09 x:support=0.09 x:least=-0.09 x:well=-0.09
x:shown=0.09 x:amount=0.09 x:npm=-0.09 x:when=0.09 x:tool=-0.09 /s_value=0.09 x:another=0.09 x:filtering=-0.09
x:old=-0.09 x:control=0.09 x:even=-0.09 x:closed=0.09 x:thanks=0.09 /d_?=0.09 x:blackberry=-0.09 x:shows=0.09
x:fedora=-0.09 x:works=-0.09 x:testing=-0.09 x:parent=-0.09 /led_by_expected>2=-0.09 x:improve=-0.09 x:account=0.09
x:log=-0.09 x:nothing=0.09 /s1_story=-0.09 /q_stated>1=0.09 x:comes=0.09 /telling>12=0.09 x:code=-0.09 x:who=0.09
x:available=0.09 x:am=0.09 x:dependency=-0.09 /telling_title>2=-0.09 /s1_means=-0.09 x:window=0.09 x:easy=-0.09
x:normal=0.09 x:libraries=-0.09 x:help=-0.09 x:too=-0.09 x:again=0.09 x:use=-0.09 /woolly_title>2=-0.09 x:step=0.09
x:resources=-0.09 /s_ask=-0.09 x:existing=0.09 x:q=0.08 /d_reason=0.08 x:database=-0.08 x:under=0.08 x:present=0.08
x:top=0.08 x:site=0.08 /has_item=0.08 x:phone=-0.08 x:released=-0.08 x:section=0.08 x:future=0.08 x:can=0.08
x:twice=-0.08 x:registry=0.08 x:publish=0.08 x:multiple=0.08 s1:implement=0.08 x:styles=0.08 /n_vague=-0.08
x:information=0.08 x:creating=0.08 x:custom=0.08 x:builds=0.08 /led_upkeep=-0.08 x:new=0.08 x:specify=0.08
x:consider=-0.08 s1:as=-0.08 x:permissions=-0.08 x:x=-0.08 /telling>40=0.08 x:projects=0.08 x:level=0.08
x:tests=-0.08 x:store=0.08 x:following=-0.08 x:installed=-0.08 x:thread=-0.08 x:may=-0.08 x:cache=-0.08 /n_look=0.08
/today=0.08 /d_plea=-0.08 x:state=-0.08 /has_paragraph=0.08 x:show=0.08 x:buttons=-0.08 x:on=-0.08 /led_chore=-0.08
x:fields=0.08 x:collection=0.08 /d1_harm=0.08 x:collect=-0.08 x:installing=0.08 t:new=0.08 x:controller=0.08
x:library=-0.08 /d_link=-0.08 x:call=0.08 x:few=-0.08 x:work=-0.08 x:docs=-0.08 x:unable=-0.08 x:implement=0.07
s1:refactor=-0.07 x:important=0.07 x:see=0.07 x:includes=-0.07 /d1_control=0.07 x:sample=-0.07 x:ones=0.07
/d1_proposal=-0.07 /d_duty=0.07 x:memory=-0.07 /n_duty=0.07 x:probably=0.07 x:possible=0.07 x:java=-0.07 x:put=0.07
x:previous=0.07 x:are=0.07 x:events=0.07 x:within=0.07 x:packaging=0.07 x:batch=0.07 /s_story=-0.07
x:automatically=0.07 x:simple=-0.07 x:developers=0.07 x:maybe=0.07 x:added=-0.07 x:configuration=0.07 x:is=-0.07
x:says=-0.07 x:happen=0.07 x:platform=0.07 x:tasks=-0.07 /led_harm=0.07 x:device=0.07 x:adding=-0.07
x:attached=-0.07 /reasons>4=0.07 x:problems=-0.07 x:clicking=-0.07 x:syntax=0.07 x:drop=-0.07 /n_like=0.07
/reasons>1=0.07 x:useful=-0.07 x:like=0.07 x:handling=0.07 x:second=0.07 x:run=-0.07 x:above=0.07 x:displayed=0.07
x:doesn't=-0.07 x:gets=0.07 /d_expected=-0.07 /d_example=0.07 x:production=0.07 /s1_value=0.07 x:specific=-0.07
/s_piece=0.07 x:enable=0.07 x:sink=-0.07 x:functionality=0.07 /items>1=0.07 x:match=0.07 /n_command=-0.07
x:folders=-0.07 /d_place=0.07 x:ability=0.07 x:dashboard=0.07 x:text=0.07 s1:show=0.07 x:editor=0.07 x:tss=0.06
x:currently=0.06 x:import=0.06 x:we=0.06 x:takes=0.06 x:logs=-0.06 x:dataset=0.06 x:object=0.06 /n_place=0.06
x:building=0.06 x:had=-0.06 x:was=-0.06 x:equivalent=-0.06 x:workspace=-0.06 x:hand=0.06 x:long=0.06 /d_upkeep=-0.06
/orders>2=0.06 x:until=-0.06 x:additional=0.06 /summary>5=0.06 x:migration=0.06 x:out=-0.06 /n_form=0.06 x:js=0.06
x:whole=0.06 x:box=-0.06 x:debugging=0.06 x:job=0.06 x:flag=0.06 /led_like=0.06 x:looks=0.06 x:detect=0.06
x:around=-0.06 x:repo=-0.06 x:he=0.06 x:compile=-0.06 x:reduce=-0.06 x:post=-0.06 /wish_added>1=-0.06 x:easily=0.06
x:array=-0.06 /wish_added>0=-0.06 x:after=0.06 x:month=0.06 x:check=-0.06 /sentences>0=0.06 x:already=-0.06
x:left=-0.06 x:application=-0.06 x:columns=0.06 x:messages=0.06 x:screenshot=-0.06 x:taken=0.06 x:proper=-0.06
x:actual=-0.06 x:rest=0.06 x:items=0.06 /has_heading=0.06 x:continue=-0.06 x:allows=0.06 x:during=-0.06
x:implementation=-0.06 x:iphone=0.06 x:downloading=0.06 /n_harm=-0.06 /telling_title>8=0.06 /led_proposal=0.06
x:google=-0.06 x:integrate=0.06 x:depending=0.06 x:pages=-0.06 x:model=-0.06 x:issue=-0.06 x:stored=0.06 x:set=0.06
x:becomes=0.06 /led_person=-0.06 x:seconds=0.06 x:try=-0.06 x:field=0.06 x:style=0.06 x:security=-0.06
x:creation=0.06 x:based=-0.06 x:wrap=0.06 /s1_ask=-0.06 x:date=0.06 x:notes=0.06 x:width=-0.06 /d1_value=0.06
x:tested=0.06 x:properties=0.06 x:up=0.06 x:why=0.06 s1:fix=-0.06 /led_by_expected>4=-0.05 x:two=-0.05 x:far=0.05
x:returned=0.05 x:button=0.05 x:core=-0.05 /s_purpose=-0.05 x:nobody=0.05 x:ui=-0.05 /duties>1=0.05 x:lose=0.05
/s_?=-0.05 x:calling=0.05 /d1_now=0.05 x:older=-0.05 x:datastream=0.05 /story_why=-0.05 x:offers=-0.05 x:bottom=0.05
x:lot=-0.05 x:sync=-0.05 x:login=0.05 x:range=0.05 x:parameters=-0.05 /led_duty=-0.05 x:were=0.05 /q_stated>0=0.05
x:full=-0.05 x:configure=0.05 x:sure=-0.05 x:pipeline=0.05 x:they're=0.05 /led_by_example>2=-0.05 x:api's=-0.05
x:orders=0.05 x:still=0.05 x:removed=-0.05 x:day=0.05 x:four=0.05 x:preferences=-0.05 x:modules=-0.05 x:names=0.05
/led_by_expected>0=-0.05 x:analytics=0.05 x:appropriate=0.05 x:built=-0.05 /led_expected=-0.05 /d1_expected=0.05
/d1_fault=-0.05 /d1_criteria=-0.05 x:environment=-0.05 x:remote=-0.05 x:no=0.05 /n_purpose=0.05 x:year=0.05
x:course=-0.05 x:me=0.05 /n_reproduce=-0.05 x:free=0.05 x:enabled=0.05 x:seems=-0.05 x:allowing=0.05
x:correctly=-0.05 x:fire=0.05 x:parser=-0.05 x:project=-0.05 x:will=-0.05 x:options=0.05 x:hide=0.05 /led_fault=0.05
x:directory=-0.05 x:build=0.05 x:bug=-0.05 x:from=-0.05 x:solution=-0.05 x:pull=-0.05 x:background=-0.05
x:included=-0.05 /s1_command=0.05 x:deprecated=-0.05 x:but=-0.05 x:label=-0.05 x:by=0.05 x:studio=-0.05
/led_by_reproduce>0=0.05 x:authentication=0.05 /led_by_reproduce>1=0.05 x:group=0.05 x:action=-0.05 x:context=0.05
x:proxy=-0.05 x:contains=-0.05 x:their=0.05 x:end=-0.05 x:now=-0.05 x:necessary=-0.05 /n_technology=-0.05
x:dynamic=-0.05 x:image=-0.05 x:guide=-0.04 x:means=0.04 x:define=-0.04 x:fails=0.04 x:lines=0.04 x:tag=0.04
x:with=-0.04 /s1_woolly=0.04 x:error=-0.04 x:profile=0.04 x:convert=-0.04 x:setting=-0.04 x:take=0.04
x:against=-0.04 /telling>8=0.04 x:api=-0.04 x:itself=0.04 x:disable=0.04 /n_fault=-0.04 x:table=-0.04
/wish_joined>1=0.04 /wish_joined>0=0.04 /led_by_reproduce>2=0.04 /d1_chore=0.04 x:card=0.04 x:avoid=-0.04
x:extension=0.04 x:sense=0.04 x:high=-0.04 x:fine=-0.04 x:inline=0.04 x:stack=-0.04 /d_to_boot=-0.04 x:launch=0.04
x:several=-0.04 x:c=-0.04 /led_place=-0.04 x:away=0.04 /s_also=0.04 x:needed=-0.04 x:customers=0.04 x:queries=-0.04
x:verify=-0.04 x:read=0.04 x:understand=-0.04 x:researcher=0.04 x:etc=-0.04 x:theme=-0.04 x:configured=0.04
x:provide=0.04 x:example=0.04 x:client=-0.04 x:share=-0.04 x:response=0.04
`,
};
