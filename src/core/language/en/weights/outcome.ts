// Learned by `npx tsx bench/train.ts`: a feature says why. Positive weights speak for it, negative ones against.

export const OUTCOME = {
  bias: -2.844,
  weights: `
/story_why=2.16 /d_purpose=1.17 /s_purpose=1.17 /hurt=1.16 /d_harm=1.01 /d_reason=0.95 /d_value=0.64 /words>25=0.45
/s_harm=0.45 /words>12=0.37 x2:so_that=0.36 /d_now=0.36 /words>50=0.35 x:so=0.35 s:so=0.33 x:to=0.31 d:to=0.31
t:=-0.30 /today=0.28 /story_no_why=-0.23 x2:that_i=0.22 s:that=0.22 s:can=0.21 x:that=0.20 /s_value=0.20
x2:i_can=0.20 x2:to_be=-0.20 /d_command=0.19 /d_?=-0.19 /d_person=0.19 /d_fault=0.19 /repeats=-0.18 /s_ask=0.18
/d1_person=-0.17 x:able=-0.17 x2:be_able=-0.17 d:developer=0.17 /duties>1=-0.17 /d_duty=-0.17 x:can=0.17 x:any=-0.16
/d_capability=-0.16 /d_upkeep=-0.16 x2:able_to=-0.16 /q_stated>0=-0.16 d:any=-0.16 /d_doubt=-0.16 d:should=-0.16
s1:add=0.15 d:from=0.15 x:should=-0.15 /summary>20=0.15 /summary_code=-0.15 x:developer=0.15 x:from=0.15
s:create=-0.14 /summary>3=0.14 /n_command=0.14 x:property=0.14 /words>0=0.14 x:on=0.14 /s_vague=0.13
/sentences>1=0.13 d:we=-0.13 /has_item=-0.13 d1:i=-0.13 d1:as=0.13 /n_ask=0.13 d1:for=0.13 /s_code=-0.12
d:feature=-0.12 /repeats_all=-0.12 d:not=0.12 x:feature=-0.12 /words>5=0.12 /d_ask=0.12 /d_means=0.12
/reasons>1=-0.12 d1:so=-0.11 s:add=0.11 d:property=0.11 d:notes=-0.11 x:notes=-0.11 x:support=-0.11 x:we=-0.11
x:one=-0.11 x2:on_a=-0.11 x2:this_is=-0.11 /items>1=-0.11 x2:will_be=-0.11 /d_reproduce=0.11 d:would=0.11
d:cases=0.11 x:cases=0.11 d:studio=0.11 /d1_capability=-0.10 d:having=0.10 d:under=0.10 s:and=0.10 d:without=0.10
x:would=0.10 d:date=-0.10 x:change=0.10 /s_person=-0.10 x2:to_receive=-0.10 x2:as_a=0.10 x:command=-0.10 x:file=0.10
x:components=-0.10 x:studio=0.10 d:which=0.10 /d1_like=0.10 s:of=0.10 d:able=-0.10 d:components=-0.10 x:under=0.10
x:not=0.10 x:having=0.10 x:module=0.10 d1:add=-0.10 x2:to_get=0.10 /length=0.09 d1:allow=-0.09 x:date=-0.09
x:expose=0.09 x:title=-0.09 x:source=-0.09 x:there=0.09 x2:is_a=-0.09 x2:to_allow=0.09 x:platform=-0.09 d:info=-0.09
x:info=-0.09 s:cli=-0.09 x:created=-0.09 d:source=-0.09 /has_code=0.09 x:but=0.09 x:provide=-0.09 x:receive=-0.09
x:which=0.09 s:get=0.09 d:via=0.09 s:is=0.09 d:there=0.09 d:but=0.09 x:titanium=0.09 x:create=-0.09 d:details=-0.09
d:api=-0.09 x2:and_the=0.09 x:via=0.09 x:type=-0.09 x:every=0.09 x2:way_to=-0.09 /d_piece=0.09 x:determine=-0.09
d:happens=-0.09 x:happens=-0.09 x:different=0.08 /s_screen=0.08 d:provide=-0.08 d:required=-0.08 x:some=0.08
d:ui=0.08 x:both=0.08 d1:currently=0.08 d:some=0.08 d:list=-0.08 d:need=-0.08 x2:to_do=0.08 d:control=-0.08
/d1_chore=-0.08 d:text=0.08 d:file=0.08 /n_piece=0.08 /sentences>4=-0.08 d:title=-0.08 s:command=-0.08
s:together=0.08 /d1_doubt=-0.08 x2:what_if=-0.08 /s_example=-0.08 d:type=-0.08 x:project=-0.08 x:details=-0.08
d:properties=-0.08 x:versions=0.08 s:platform=-0.08 x2:to_a=-0.08 s:properties=0.08 x:need=-0.08 x:required=-0.08
x:control=-0.08 x:list=-0.08 x:text=0.08 /summary>5=0.08 x:other=-0.08 x:please=0.08 d:please=0.08 x:ui=0.08
x2:is_only=-0.08 /d1_example=0.08 d:project=-0.08 /d1_reproduce=0.08 x:function=-0.07 s:file=0.07 x:get=0.07
/s_expected=0.07 s:receive=-0.07 /s_fault=0.07 x2:we_have=-0.07 x:shouldn't=0.07 d:special=0.07 x:special=0.07
x2:what_is=0.07 s:able=-0.07 d:possible=-0.07 d:use=0.07 d:move=0.07 d:no=0.07 /duties>0=-0.07 d:description=0.07
d:issues=-0.07 x:issues=-0.07 x2:ability_to=0.07 x:for=0.07 /orders>1=0.07 /orders>2=0.07 x:information=0.07
x:specify=-0.07 d1:the=-0.07 d:function=-0.07 /q_asked>0=-0.07 x2:need_to=-0.07 s:support=-0.07 d:other=-0.07
x:image=-0.07 d:add=-0.07 d:modify=-0.07 x:no=0.07 x:use=0.07 /d_story=0.07 /d_research=-0.07 d1:however=0.07
d:on=0.07 x2:can_be=0.07 d:files=0.07 d:choose=-0.07 x:displayed=-0.07 x2:having_to=0.07 d:have=0.07 x:account=0.07
s:the=-0.07 x2:if_a=0.07 x:description=0.07 d:instead=0.07 x2:the_version=-0.07 s:when=0.07 d:models=-0.07
x:models=-0.07 x2:to_support=-0.07 /s1_capability=-0.07 s:data=0.07 d:during=0.07 x:during=0.07 /d1_purpose=0.07
x:choose=-0.07 d:menu=-0.07 x:menu=-0.07 d:flag=-0.07 x:back=0.07 x:ability=0.07 d:displayed=-0.07 d:over=0.07
x:over=0.07 d:one=-0.07 s:apps=-0.07 x:instead=0.07 x:automatically=-0.07 x:by=-0.07 d:back=0.07 /d1_story=0.07
s:as=-0.07 d:want=0.07 x:folders=0.07 d:folders=0.07 x2:any_other=-0.07 d:access=0.07 /story=-0.06 x2:like_to=-0.06
d:can=-0.06 x2:in_the=0.06 x:color=-0.06 x:update=0.06 d:additional=-0.06 x2:the_windows=0.06 x:version=-0.06
d:created=-0.06 x2:to_view=0.06 x2:to_specify=-0.06 x:even=0.06 d:command=-0.06 s:information=0.06 x:window=0.06
d:window=0.06 x2:using_the=-0.06 x2:all_the=0.06 x:assets=0.06 d:account=0.06 s:version=-0.06 d:and=-0.06
d:screen=0.06 x:screen=0.06 x:collection=-0.06 x:files=0.06 s:app=-0.06 s:on=-0.06 x:center=0.06 d:even=0.06
x:in=0.06 x:modify=-0.06 s:link=0.06 d:let's=0.06 x:let's=0.06 x:using=-0.06 x:possible=-0.06 x2:without_having=0.06
x:however=0.06 d:however=0.06 x2:to_assign=-0.06 x:name=-0.06 x:single=-0.06 x2:instead_of=0.06 x:user=0.06
/q_asked>1=-0.06 d:titanium=0.06 x2:if_you=-0.06 d1:but=0.06 x:showing=-0.06 x:additional=-0.06 d:many=0.06
d:change=0.06 /n_fault=0.06 x:each=-0.06 x2:not_support=-0.06 d:subset=-0.06 x:subset=-0.06 x:notification=0.06
d:color=-0.06 s:date=-0.06 x2:that_we=0.06 d:build=-0.06 x:content=-0.06 s:types=-0.06 x:per=0.06 d:per=0.06
x2:creating_a=0.06 d1:note=0.06 x:assign=-0.06 x:controllers=0.06 d1:a=-0.06 d:controllers=0.06 x:us=0.06 d:us=0.06
s:property=0.06 d:expose=0.06 d:windows=0.06 d:plain=0.06 x2:we_need=-0.06 x2:only_one=-0.06 x2:a_single=-0.06
x:move=0.06 x:event=0.06 d:option=0.06 d:logic=-0.06 x:logic=-0.06 d:if=-0.06 x:many=0.06 x:contains=-0.06
/q_stated>1=-0.06 x2:to_build=0.06 s:text=0.06 /s_order=0.06 x2:allow_the=0.06 x:key=-0.06 d:name=-0.06 d:key=-0.06
x:without=0.06 x:them=-0.06 s:both=0.06 s:use=-0.06 x:defined=-0.06 d:request=0.06 d:well=0.06 x2:to_configure=-0.06
x:apps=-0.06 x:configure=-0.06 d:configure=-0.06 d:using=-0.06 d:when=-0.06 x:syntax=0.05 d:syntax=0.05
x2:a_special=0.05 d:each=-0.05 /n_order=0.05 x2:a_user=0.05 /s1_vague=0.05 d:multiple=-0.05 x2:property_for=0.05
s:objects=-0.05 x:becomes=0.05 d:becomes=0.05 /led_chore=-0.05 s:android=0.05 s:have=-0.05 x2:using_a=-0.05
x2:on_ios=0.05 d1:in=-0.05 x:cli=-0.05 /s_story=-0.05 d:future=-0.05 d:code=-0.05 x2:we_should=-0.05 x:plain=0.05
x:now=0.05 s1:as=-0.05 x2:that_is=-0.05 x:of=0.05 d:now=0.05 x:save=0.05 x2:we_can=-0.05 d:than=0.05 x2:if_we=-0.05
d:like=0.05 s:update=0.05 x:component=-0.05 x:video=-0.05 x2:list_of=-0.05 d:directory=0.05 d:values=-0.05
x:the=-0.05 d:install=0.05 d:cancel=-0.05 x:cancel=-0.05 d:done=-0.05 x:done=-0.05 d:automatically=-0.05 d:or=0.05
x2:such_as=-0.05 x:being=0.05 x2:a_property=0.05 x:easy=-0.05 x2:an_app=0.05 /summary>8=0.05 d1:expected=0.05
x:access=0.05 d:through=-0.05 d:defined=-0.05 x2:a_way=-0.05 x:creation=-0.05 /d_number=-0.05 s:multiple=0.05
x2:the_below=0.05 x:types=-0.05 d:release=0.05 x:message=-0.05 x:enable=-0.05 s:windows=-0.05 /s_duty=0.05
x:must=0.05 d:must=0.05 x:possibly=-0.05 d:functions=-0.05 x:functions=-0.05 d:support=-0.05 d:work=-0.05
/n_control=-0.05 x2:it_in=-0.05 x:runs=0.05 x:may=0.05 d:example=-0.05 d:specify=-0.05 x:idea=-0.05 d:idea=-0.05
x:remote=-0.05 d:receive=-0.05 x:option=0.05 x:installation=0.05 x2:of_the=0.05 x:manager=-0.05 x2:this_will=0.05
x2:will_allow=0.05 x:their=0.05 x:allow=-0.05 s:validation=-0.05 x2:use_this=0.05 x:if=-0.05 /d_code=0.05
x:specific=-0.05 x:link=0.05 x2:you_can=-0.05 x:either=0.05 x2:back_to=0.05 x:future=-0.05 /d1_now=0.05
x2:as_an=-0.05 /n_doubt=-0.05 s:without=-0.05 d:line=0.05 x:line=0.05 d:regular=-0.05 x:regular=-0.05
x2:like_we=-0.05 s:user=0.05 x:example=-0.05 x:validation=-0.05 s1:support=-0.05 d:either=0.05 x:when=-0.05
/s_like=-0.05 d:it=-0.05 x2:option_to=0.05 d:level=-0.05 d:out=-0.05 x2:the_issue=-0.05 d:selected=-0.05
x:selected=-0.05 x2:to_any=-0.05 x2:have_to=0.05 s:xml=-0.05 x:store=-0.05 d:single=-0.05 x:mode=-0.05 s:change=0.05
s:to=0.05 /d_like=0.05 x:password=0.05 x:plugin=-0.05 d1:like=0.04 x:release=0.04 s:device=-0.04 x:navigation=-0.04
/led_by_example>0=-0.04 /led_example=-0.04 x2:is_defined=-0.04 x2:of_a=0.04 /d_proposal=-0.04 d:section=-0.04
s:ipad=-0.04 s:implement=-0.04 x:section=-0.04 x:enter=0.04 x:top=-0.04 d:group=-0.04 x2:add_support=-0.04
x2:are_not=0.04 d:where=0.04 x:an=-0.04 s:event=0.04 d:already=-0.04 d:may=0.04 d:being=0.04 x2:if_not=-0.04
x:time=0.04 d:time=0.04 d:allowing=0.04 x:allowing=0.04 /s_place=-0.04 d:similar=-0.04 x:closed=-0.04 d:ti=-0.04
x:group=-0.04 x:work=-0.04 x2:of_an=-0.04 x2:they_are=0.04 x2:to_set=0.04 x2:to_not=0.04 x2:be_to=0.04 d:useful=0.04
d:adding=0.04 x:adding=0.04 d:do=0.04 x:has=0.04 x:show=-0.04 x2:the_data=-0.04 d:very=0.04 x:quick=0.04
d:ipad=-0.04 x2:it_would=0.04 x:always=-0.04 d:always=-0.04 s:what=0.04 x2:from_the=0.04 s:collection=-0.04
x:site=0.04 d:has=0.04 d:show=-0.04 x:custom=0.04 x:similar=-0.04 d:doesn't=-0.04 d:wizard=-0.04 x:wizard=-0.04
x:nothing=0.04 d:nothing=0.04 x2:and_a=-0.04 x:together=0.04 d:set=-0.04 d:reproduce=0.04 x:reproduce=0.04
x2:to_reproduce=0.04 x:processor=0.04 d:functionality=0.04 x:level=-0.04 x2:and_we=-0.04 x2:to_match=0.04
t:story=-0.04 x:implement=-0.04 x:step=-0.04 s:should=0.04 d:issue=-0.04 x:out=-0.04 s:object=-0.04 d:all=-0.04
d:android=-0.04 x:requirements=0.04 x:method=0.04 x:admin=-0.04 x:parent=-0.04 s:ability=0.04 d:second=-0.04
x:values=-0.04 d:see=-0.04 x2:can_provide=-0.04 x:external=0.04 s:report=0.04 x:report=0.04 /has_paragraph=0.04
s:project=-0.04 x:objects=-0.04 /d_control=-0.04 d:field=-0.04 x:expected=0.04 x:stories=-0.04 d:expected=0.04
x:request=0.04 s:repository=-0.04 s:want=-0.04
`,
};
