// Learned by `npx tsx bench/train.ts`: a feature says why. Positive weights speak for it, negative ones against.

export const OUTCOME = {
  bias: -0.269,
  weights: `
x2:so_that=0.81 s:so=0.76 t:=-0.74 x:so=0.67 /s_purpose=0.64 /story_why=0.64 /d_harm=0.61 x2:that_i=0.48 s:can=0.44
x2:i_can=0.43 /repeats=-0.42 /s_code=-0.41 /summary_code=-0.41 s:that=0.41 /d_?=-0.39 /d_fault=0.38
/repeats_all=-0.36 s:create=-0.35 /q_stated>0=-0.34 /d_doubt=-0.33 d:developer=0.33 x:that=0.33 x:support=-0.33
/summary>20=0.31 x:can=0.31 d:from=0.30 /s1_capability=-0.29 d:to=0.28 /d_reason=0.27 d1:so=-0.27 /d_reproduce=0.26
d:which=0.26 d:any=-0.25 /n_purpose=0.25 d1:as=0.25 d1:i=-0.25 x:any=-0.25 /d1_capability=-0.25 /has_code=0.24
s:support=-0.24 x:should=-0.24 d:feature=-0.24 /d_purpose=0.24 /words>50=0.23 x:from=0.23 s:together=0.23
d:studio=0.23 d:should=-0.23 d1:add=-0.23 x:create=-0.22 x2:way_to=-0.22 s1:add=0.22 x:expose=0.22 d:without=0.22
x2:to_get=0.21 x:feature=-0.21 /has_item=-0.21 x:studio=0.21 x2:to_allow=0.21 x:but=0.21 /s_example=-0.21
x:developer=0.21 d:info=-0.21 x:created=-0.21 x2:on_a=-0.21 s:cli=-0.21 x:property=0.21 d:not=0.21 x:info=-0.20
/d1_person=-0.20 x:on=0.20 d:having=0.20 d:use=0.20 x:change=0.20 d:property=0.20 d:but=0.20 x2:be_able=-0.20
d:cases=0.20 x:cases=0.20 x:enable=-0.20 x:get=0.20 d:or=0.20 t:story=-0.20 x:different=0.19 d1:for=0.19
d:project=-0.19 x:implement=-0.19 x2:will_be=-0.19 x:use=0.19 d:date=-0.19 d1:allow=-0.19 x:platform=-0.19
d:some=0.19 s:app=-0.19 d:under=0.19 x:every=0.18 x:titanium=0.18 x:both=0.18 /d_means=0.18 x:some=0.18 d:no=0.18
/s_vague=0.18 /s_ask=0.18 x:command=-0.18 s:get=0.18 x:module=0.18 x2:to_be=-0.18 x:without=0.18 x:type=-0.18
/items>1=-0.18 x:project=-0.18 d:text=0.18 x:file=0.18 d1:currently=0.18 x:which=0.18 x:title=-0.18 x:no=0.17
x:one=-0.17 /d1_purpose=0.17 x2:can_be=0.17 x:having=0.17 x2:and_the=0.17 d:instead=0.17 x:instead=0.17
d:please=0.17 x:please=0.17 d:example=-0.17 d:able=-0.17 x:together=0.17 x:text=0.17 d:ui=0.17 x2:to_build=0.17
d:have=0.17 x:under=0.17 /n_fault=0.17 s:on=-0.17 x:function=-0.16 s:implement=-0.16 /d_value=0.16 x:example=-0.16
s:add=0.16 /d_research=-0.16 d:notes=-0.16 x:notes=-0.16 x:date=-0.16 /n_harm=0.16 s:the=-0.16 x2:creating_a=0.16
x:runs=0.16 s:link=0.16 x:window=0.16 d:window=0.16 x:versions=0.16 x:source=-0.16 /s_means=-0.16 x:manager=-0.15
d:source=-0.15 d:on=0.15 x2:instead_of=0.15 s:data=0.15 s:be=0.15 x2:to_receive=-0.15 d:file=0.15 d:files=0.15
s:properties=0.15 x2:a_way=-0.15 /d_chore_act=-0.15 /d1_like=0.15 x:receive=-0.15 /d_story=0.15 d:modify=-0.15
s:is=0.15 /d_capability=-0.15 /d_heap=-0.15 d:function=-0.15 /d_duty=-0.15 d1:it=0.15 d:created=-0.15 /words>25=0.15
x:shouldn't=0.15 d:would=0.14 d:details=-0.14 x:account=0.14 x:provide=-0.14 /d1_now=0.14 s1:support=-0.14
x:may=0.14 x2:have_to=0.14 x:components=-0.14 x:there=0.14 d:models=-0.14 x:models=-0.14 x2:having_to=0.14
d:possible=-0.14 x:controllers=0.14 x:since=0.14 d:controllers=0.14 d:description=0.14 x2:we_have=-0.14
/d1_reproduce=0.14 d:title=-0.14 /d1_doubt=-0.14 x2:if_a=0.14 /d1_control=-0.14 d1:however=0.14 d:however=0.14
x:however=0.14 x:version=-0.14 /d1_story=0.14 x:modify=-0.14 d:change=0.14 d:over=0.14 x:over=0.14 d:we=-0.14
s:platform=-0.14 s:enable=-0.14 d:components=-0.14 x:back=0.13 x:ui=0.13 s:and=0.13 d:want=0.13 d:during=0.13
x:during=0.13 x:or=0.13 d:access=0.13 x2:like_to=-0.13 d1:note=0.13 x:details=-0.13 s:file=0.13 x:cli=-0.13
s:device=-0.13 x:using=-0.13 s:as=-0.13 d:account=0.13 x2:to_view=0.13 x2:that_we=0.13 /d_like=0.13 d:move=0.13
/d_artifact=0.13 s:use=-0.13 d1:but=0.13 d:control=-0.13 d:may=0.13 d:syntax=0.13 x:syntax=0.13 x:not=0.13
d:required=-0.13 d:via=0.13 d:release=0.13 d:provide=-0.13 d:subset=-0.13 x:subset=-0.13 d:titanium=0.13
d:there=0.13 x:image=-0.13 d:back=0.13 d:list=-0.13 x:description=0.13 x2:using_a=-0.13 d:api=-0.13 d:menu=-0.13
x:menu=-0.13 x:site=0.13 d:type=-0.13 d:expose=0.13 s:objects=-0.13 x:will=0.13 x:able=-0.13 d:build=-0.13
x:link=0.13 x:control=-0.12 x2:on_ios=0.12 x:via=0.12 x:component=-0.12 s:apps=-0.12 s:of=0.12 d:request=0.12
x:their=0.12 x:content=-0.12 x2:is_a=-0.12 d:many=0.12 /s_person=-0.12 /d1_example=0.12 x:by=-0.12 d:choose=-0.12
x:method=0.12 d:special=0.12 x:special=0.12 s:command=-0.12 /sentences>0=-0.12 x2:we_can=-0.12 s1:as=-0.12
d:properties=-0.12 d:other=-0.12 x:list=-0.12 s:receive=-0.12 x2:for_a=-0.12 x:would=0.12 /words>0=-0.12
x:order=0.12 x:event=0.12 x:choose=-0.12 d:well=0.12 d:folders=0.12 x:folders=0.12 x:collection=-0.12
s1:implement=-0.12 x2:without_having=0.12 x:either=0.12 /has_paragraph=-0.12 d:either=0.12 x:this=0.12 d:must=0.12
x:must=0.12 d:option=0.12 x:even=0.12 x:possible=-0.11 x:release=0.11 x2:ability_to=0.11 x:specify=-0.11
s:report=0.11 x:report=0.11 d:support=-0.11 x:color=-0.11 /summary>3=-0.11 x2:what_is=0.11 d:options=0.11
x:options=0.11 x2:to_support=-0.11 /s_fault=0.11 d:logic=-0.11 x:logic=-0.11 d:order=0.11 d1:the=-0.11
x2:not_support=-0.11 d:out=-0.11 /s_story=-0.11 /story=-0.11 /sentences>1=0.11 x:contains=-0.11 x:required=-0.11
x:repository=-0.11 s:version=-0.11 x:notification=0.11 x2:back_to=0.11 x:changes=0.11 x:now=0.11 x:plugin=-0.11
d:even=0.11 /s_like=-0.11 x:mode=-0.11 /s_capability=-0.11 d:us=0.11 x:us=0.11 x2:in_a=0.11 d:of=0.11 s:have=-0.11
d:time=0.11 d:name=-0.11 d:need=-0.11 d:command=-0.11 s:date=-0.11 /wish_joined>0=-0.11 /wish_joined>1=-0.11
x:we=-0.11 x:necessary=0.11 x2:to_specify=-0.11 /q_stated>1=-0.11 d:windows=0.11 x2:all_the=0.11
/led_chore_act=-0.11 x:need=-0.11 x:files=0.11 x:of=0.11 x:navigation=-0.11 d:now=0.11 x2:the_current=-0.11
x2:the_below=0.11 x2:add_support=-0.11 x2:if_we=-0.11 x2:to_a=-0.11 d:this=0.11 x:device=-0.11 d:flag=-0.11
s:delete=0.11 d:like=0.11 x2:if_you=-0.10 d:becomes=0.10 x:becomes=0.10 x:out=-0.10 x:many=0.10 x:determine=-0.10
x:name=-0.10 d:content=-0.10 x:video=-0.10 d:through=-0.10 x:manage=0.10 x:more=0.10 /n_artifact=0.10
x2:will_allow=0.10 x2:of_the=0.10 x:to=0.10 x:style=0.10 d:url=0.10 x:url=0.10 x:password=0.10 x:objects=-0.10
d:where=0.10 x:admin=-0.10 d:plain=0.10 x:the=-0.10 d:let's=0.10 x:let's=0.10 s:text=0.10 x2:to_indicate=-0.10
x:indicate=-0.10 x:move=0.10 x2:there_should=0.10 s:repository=-0.10 d:related=0.10 d:adding=0.10 x:adding=0.10
x2:should_be=-0.10
`,
};
