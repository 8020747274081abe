// Learned by `npx tsx bench/train.ts`: an item is a defect. Positive weights speak for it, negative ones against.

export const DEFECT = {
  bias: -0.43,
  weights: `
t:bug=2.62 /s_fault=1.58 t:feature=-1.21 /story=-1.15 /s1_capability=-1.08 /s1_order=-1.02 /d_reproduce=0.85
/repeats_all=-0.74 /led_reproduce=0.62 /repeats=-0.59 /d_fault=0.52 x:no=0.50 /s_chore=-0.43 /s_research=-0.41
x:we=-0.40 x:android=-0.40 t:story=-0.39 x:see=0.39 /s_upkeep=-0.38 /s_harm=0.38 x:when=0.36 /has_link=-0.35
/s_capability=-0.34 /s1_chore_act=-0.34 x:add=-0.33 x:problem=0.32 x:feature=-0.32 /d_duty=-0.32 /s1_harm=0.31
/d_number=0.31 /d_capability=-0.31 s:android=-0.30 /s1_research=-0.30 /s1_upkeep=-0.29 /d_upkeep=-0.29
/s_order=-0.29 /summary>8=0.29 x:property=-0.28 x:make=-0.28 x:need=-0.27 x:unable=0.27 x:one=-0.27 s:when=0.27
/s_number=-0.27 x:filter=0.27 x:or=-0.27 /s_ask=0.26 x:like=0.26 s:no=0.26 x:created=0.25 /d_purpose=-0.25
s:add=-0.25 x:currently=-0.24 x:issue=0.24 x:would=-0.24 s:filter=0.24 x:for=-0.24 s1:no=0.24 /s_chore_act=-0.24
/s1_fault=0.24 x:should=-0.24 x:be=-0.24 /s_person=-0.23 /d_chore=-0.23 /d1_now=-0.23 /d_value=-0.23 x:this=0.22
x:left=0.22 x:time=-0.22 /d_story=-0.22 /s_command=-0.22 /summary>12=0.22 s1:the=0.22 x:error=0.22 /words>100=-0.22
/n_harm=0.22 /n_capability=-0.22 /led_chore_act=0.21 x:on=0.21 /has_heading=-0.21 /s_example=-0.20 x:studio=0.20
x:had=0.20 /items>1=-0.20 x:but=0.20 x:problems=0.20 /s1_vague=-0.20 x:api=-0.19 s1:add=-0.19 x:way=0.19 x:even=0.19
x:has=0.19 /d_example=-0.19 x:able=0.19 s:with=-0.19 x:path=0.19 /d1_polite=0.19 x:after=0.19 x:app=0.18
s:titanium=0.18 x:bug=0.18 s:project=0.18 x:specific=0.18 /d_now=-0.18 /d_join=-0.18 /n_duty=-0.18 /d_doubt=-0.18
x:these=-0.18 s:be=-0.18 x:to=-0.17 s:same=0.17 x:messages=-0.17 x:is=0.17 s:file=0.17 x:out=0.17 /s_artifact=0.17
x:click=0.17 x:set=-0.17 /d1_upkeep=-0.17 x:remove=-0.17 /d_artifact=-0.17 x:can't=0.17 x:server=0.17
/q_stated>0=-0.16 x:permissions=0.16 s:show=-0.16 s:studio=0.16 /d_harm=0.16 x:adding=0.16 x:allow=-0.16
x:without=0.16 s:a=-0.16 x:preferences=0.16 s:permissions=0.16 x:seems=0.16 x:project=0.16 x:documentation=-0.16
x:old=0.16 x:var=0.16 x:was=0.16 x:code=0.16 x:tabs=0.16 x:directory=0.15 x:you=0.15 /s_means=-0.15 /n_chore=-0.15
/s1_expected=-0.15 x:related=-0.15 s:can't=0.15 t:=0.15 /s_story=-0.15 x:function=-0.15 s1:as=-0.15 /s1_story=-0.15
s:i=-0.15 /led_by_expected>2=0.15 x:description=-0.15 x:screenshot=0.15 x:due=0.15 /s_join=-0.15 s:error=0.15
x:view=-0.14 /s_expected=0.14 x:use=-0.14 x:edit=0.14 x:review=-0.14 x:fedora=-0.14 /n_fault=0.14 x:always=0.14
x:build=-0.14 /words>25=0.14 x:of=-0.14 x:available=-0.14 x:cannot=0.14 /d_proposal=0.14 x:status=-0.14
/d_person=-0.14 x:many=0.14 x:please=0.14 x:test=0.14 /n_order=-0.14 x:through=-0.14 x:blackberry=0.14 x:have=0.14
s:in=0.14 x:page=0.14 x:clicking=0.13 /summary>3=-0.13 x:noticed=0.13 x:failing=-0.13 x:result=0.13 x:warning=-0.13
x:starting=-0.13 x:fix=0.13 x:updated=0.13 x:again=-0.13 s:doesn't=-0.13 s:during=0.13 x:investigate=-0.13
s:single=0.13 x:filtering=0.13 x:well=-0.13 s1:support=-0.13 s1:investigate=-0.13 s:investigate=-0.13 s:tests=-0.13
x:my=0.13 /has_paragraph=-0.13 x:first=0.13 s:from=-0.13 /n_join=-0.13 s:for=-0.13 x:implemented=-0.13 x:id=-0.13
s:support=-0.13 /n_upkeep=-0.13 x:configuration=-0.13 x:so=-0.13 x:down=-0.12 /d1_chore=-0.12 x:default=0.12
s:want=-0.12 s:to=-0.12 x:course=0.12 x:attached=0.12 /d1_like=-0.12 x:during=0.12 s:that=-0.12 /d_maybe=-0.12
x:command=0.12 x:provide=-0.12 x:x=0.12 x:want=-0.12 s:should=-0.12 x:web=0.12 x:content=0.12 x:only=-0.12
x:know=-0.12 x:could=-0.12 x:failures=-0.12 x:object=-0.12 x:summary=-0.12 x:latest=-0.12 x:applied=0.12
/d1_capability=-0.12 x:login=-0.12 /d_expected=0.12 x:display=-0.12 /d_control=0.12 x:dialog=0.12 x:every=-0.12
x:contents=0.12 x:getting=0.12 x:security=0.12 x:which=0.12 x:correct=0.11 x:example=-0.11 s:problems=0.11
x:behavior=0.11 x:mode=0.11 x:format=0.11 /led_by_reproduce>2=-0.11 x:sync=0.11 x:checked=0.11 /s1_means=-0.11
x:module=0.11 x:handler=0.11 x:implement=-0.11 x:before=0.11 /s_purpose=-0.11 /story_why=-0.11 /d_technology=0.11
s:property=-0.11 x:warn=-0.11 /d1_chore_act=-0.11 x:calling=-0.11 x:and=-0.11 x:them=-0.11 /d_polite=0.11
x:thank=0.11 /d1_person=-0.11 x:solution=0.11 x:debug=-0.11 s1:update=-0.11 /d_weigh=0.11 /d_order=-0.11 s:work=0.11
x:alloy=-0.11 s:version=-0.11 x:note=0.11 x:anything=0.11 x:implementation=-0.11 x:causes=0.11 s:api=-0.11
x:as=-0.11 x:ones=-0.11 x:right=0.11 s:will=0.11 x:cases=-0.11 x:under=0.11 x:compatibility=-0.11 x:appears=0.11
/d1_research=-0.11 /sentences>0=-0.11 x:support=-0.11 x:working=0.11 /words>0=-0.11 x:empty=0.11 x:doesn't=-0.11
x:specified=0.11 s:remove=-0.11 x:check=0.10 x:useful=-0.10 x:effect=0.10 x:stream=-0.10 x:process=-0.10
s1:create=-0.10 x:definition=-0.10 x:update=-0.10 x:at=-0.10 x:clear=-0.10 /d_like=-0.10 x:some=0.10 x:it's=0.10
x:goes=0.10 s:review=-0.10 s1:review=-0.10 /has_item=-0.10 x:with=0.10 x:execution=0.10
`,
};
