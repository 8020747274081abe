// Learned by `npx tsx bench/train.ts`: an item is a defect. Positive weights speak for it, negative ones against.

export const DEFECT = {
  bias: -0.435,
  weights: `
/s_fault=0.86 /repeats_all=-0.69 /s_chore=-0.59 /s1_order=-0.58 /repeats=-0.55 /s1_capability=-0.54 /s_harm=0.53
x:android=-0.50 x:no=0.48 /s_capability=-0.44 x:we=-0.44 /s_research=-0.41 x:add=-0.40 /has_link=-0.40 /d_fault=0.38
s:android=-0.38 /d_number=0.38 t:story=-0.37 /d_capability=-0.37 /s_ask=0.36 x:when=0.36 x:feature=-0.36
x:property=-0.36 x:see=0.36 /s1_harm=0.35 /d_reproduce=0.34 x:problem=0.34 /s_order=-0.34 x:error=0.33
/s1_fault=0.33 /n_fault=0.31 s:add=-0.31 /d_duty=-0.30 /d_purpose=-0.30 x:currently=-0.30 /s1_chore_act=-0.30
x:make=-0.30 x:one=-0.30 x:need=-0.29 /n_capability=-0.29 /s1_research=-0.29 /d_value=-0.28 x:unable=0.27
/d_chore=-0.27 /s_number=-0.27 s:no=0.27 x:would=-0.26 x:filter=0.26 /d1_now=-0.26 s1:add=-0.26 /s1_chore=-0.26
/s_person=-0.26 x:this=0.26 x:support=-0.26 s:when=0.26 /summary>8=0.25 x:path=0.25 s:support=-0.24 /words>100=-0.24
x:issue=0.24 /has_heading=-0.24 /d_now=-0.24 s1:no=0.24 /n_harm=0.24 x:like=0.23 s:filter=0.23 x:be=-0.23
x:after=0.23 /d_example=-0.23 s:with=-0.23 x:should=-0.23 x:created=0.23 s1:the=0.22 x:project=0.22 x:has=0.22
/s_command=-0.22 /d_doubt=-0.22 x:or=-0.22 s1:support=-0.22 x:on=0.21 /s1_vague=-0.21 x:time=-0.21 x:remove=-0.21
x:had=0.21 x:but=0.21 x:available=-0.21 x:these=-0.20 x:want=-0.20 /n_chore=-0.20 x:is=0.20 s:titanium=0.20
/s_story=-0.20 /story=-0.20 x:without=0.20 /items>1=-0.20 s1:as=-0.20 /q_stated>0=-0.20 /s1_story=-0.20
s:project=0.19 s:i=-0.19 x:seems=0.19 x:click=0.19 s:error=0.19 x:able=0.19 x:for=-0.19 /d_technology=0.19
x:left=0.19 /s_chore_act=-0.19 x:adding=0.19 x:even=0.18 /d_story=-0.18 x:function=-0.18 x:database=0.18
x:problems=0.18 /d1_chore=-0.18 /n_order=-0.18 s:not=0.18 x:ios=-0.18 s:can't=0.18 x:documentation=-0.18 x:app=0.18
/d_harm=0.18 x:result=0.18 x:getting=0.18 x:allow=-0.18 /d1_polite=0.18 x:studio=0.18 x:use=-0.17 x:to=-0.17
/s_means=-0.17 x:out=0.17 /summary>12=0.17 x:view=-0.17 x:way=0.17 /d1_capability=-0.17 x:preferences=0.17
/s_example=-0.17 /n_duty=-0.17 x:bug=0.17 x:with=0.17 s:be=-0.17 x:can't=0.17 s:show=-0.17 s:to=-0.17 x:default=0.17
s:same=0.17 /led_chore_act=0.17 x:effect=0.17 s:will=0.16 x:tabs=0.16 s:want=-0.16 s:has=0.16 x:related=-0.16
x:correct=0.16 x:permissions=0.16 x:you=0.16 /d_artifact=-0.16 x:implement=-0.16 x:page=0.16 s:file=0.16
x:cannot=0.16 s:permissions=0.16 /s1_means=-0.16 x:exception=0.15 /d_control=0.15 /s_join=-0.15 x:build=-0.15
x:id=-0.15 x:implemented=-0.15 /s_purpose=-0.15 /story_why=-0.15 /d_join=-0.15 /s_expected=0.15 /words>25=0.15
x:during=0.15 /s1_expected=-0.15 x:server=0.15 x:of=-0.15 x:provide=-0.15 x:description=-0.15 x:test=0.15
x:please=0.15 s1:create=-0.15 s:studio=0.15 x:note=0.15 s:from=-0.15 x:old=0.14 s:a=-0.14 x:due=0.14
/n_reproduce=0.14 /d_maybe=-0.14 /d_expected=0.14 x:specific=0.14 x:so=-0.14 s:as=-0.14 x:clicking=0.14
x:parameter=0.14 x:method=0.14 x:rest=0.14 s:during=0.14 x:review=-0.14 /d_order=-0.14 x:have=0.14 x:attached=0.14
x:status=-0.14 x:failing=-0.14 x:module=0.13 x:process=-0.13 x:edit=0.13 x:course=0.13 t:=0.13 x:behavior=0.13
x:every=-0.13 x:display=-0.13 s:should=-0.13 s:remove=-0.13 s:implement=-0.13 x:thread=-0.13 x:defined=-0.13
/has_paragraph=-0.13 x:updated=0.13 /d1_research=-0.13 s:for=-0.13 x:which=0.13 x:noticed=0.13 s:that=-0.13
x:implementation=-0.13 x:don't=0.13 x:checked=0.13 s:single=0.13 x:my=0.13 x:bit=0.13 s:work=0.13 x:platform=-0.13
x:down=-0.13 x:thank=0.13 /led_by_expected>2=0.13 x:many=0.13 x:api=-0.13 s:in=0.13 /led_person=0.13 /d_person=-0.13
s1:remove=-0.13 /summary>3=-0.13 x:methods=0.13 x:messages=-0.13 x:end=0.13 /d_weigh=0.12 x:always=0.12 x:under=0.12
x:link=0.12 x:directory=0.12 x:actual=0.12 s:api=-0.12 x:fix=0.12 x:investigate=-0.12 s1:implement=-0.12 x:log=0.12
x:displayed=-0.12 x:example=-0.12 x:compatibility=-0.12 x:each=-0.12 x:warning=-0.12 s1:investigate=-0.12
s:investigate=-0.12 /d1_chore_act=-0.12 x:format=0.12 x:know=-0.12 x:background=-0.12 x:well=-0.12 x:cause=0.12
x:content=0.12 /n_join=-0.12 /n_purpose=-0.12 x:configuration=-0.12 x:could=-0.12 x:web=0.12 x:first=0.12
x:code=0.12 /d_link=-0.12 /d1_join=0.12 x:by=0.12 x:causes=0.12 s:able=0.12 x:ones=-0.12 s:view=-0.12
x:screenshot=0.12 x:starting=-0.12 x:main=-0.12 x:them=-0.12 x:it's=0.11 s:version=-0.11 x:apps=-0.11 x:working=0.11
s:tests=-0.11 /n_artifact=-0.11 x:provided=0.11 x:debug=-0.11 x:means=0.11 x:following=0.11 x:object=-0.11
x:design=-0.11 s1:update=-0.11 x:cases=-0.11 x:failures=-0.11 x:through=-0.11 x:blackberry=0.11 x:menu=-0.11
s:problems=0.11 x:control=-0.11 x:solution=0.11 /n_story=-0.11 x:calling=-0.11 x:application=-0.11 x:command=0.11
/d1_like=-0.11 x:other=-0.11 x:multiple=-0.11 x:up=0.11 s:content=0.11 x:sync=0.11 s:make=-0.11 x:a=-0.11
x:filtering=0.11 x:some=0.11 x:anything=0.11 x:plain=-0.11 x:summary=-0.11 x:library=-0.11 x:login=-0.11
x:applied=0.11 x:was=0.11 x:how=-0.11 x:and=-0.11 x:just=-0.11 s:property=-0.11 /d_means=-0.11 x:resolve=0.11
x:modules=-0.11 /q_asked>0=-0.11 s:create=-0.11 s:perform=-0.11 /words>50=0.10 x:change=-0.10 x:discussion=-0.10
/sentences>0=-0.10 /d1_person=-0.10 /d1_purpose=-0.10 x:start=0.10 x:will=0.10 /d_also=0.10 x:useful=-0.10
x:installation=0.10 x:definition=-0.10 /words>0=-0.10 x:contents=0.10 x:follows=0.10 x:made=-0.10 x:source=0.10
x:expression=-0.10 x:appropriate=-0.10 x:there=-0.10 x:only=-0.10 x:reported=0.10 x:regular=-0.10 x:what=-0.10
x:again=-0.10 x:reproduce=0.10 /d_chore_act=-0.10 x:included=-0.10 x:goes=0.10 x:not=0.10 s:default=0.10
`,
};
