// Learned by `npx tsx bench/train.ts`: an item is a defect. Positive weights speak for it, negative ones against.

export const DEFECT = {
  bias: -0.445,
  weights: `
t:bug=2.61 /s_fault=1.56 t:feature=-1.21 /story=-1.15 /s1_capability=-1.07 /s1_order=-1.01 /d_reproduce=0.86
/repeats_all=-0.74 /led_reproduce=0.61 /repeats=-0.59 /d_fault=0.52 x:no=0.51 /s_chore=-0.48 /s_upkeep=-0.42
x:android=-0.40 x:we=-0.40 /s_research=-0.40 x:see=0.40 t:story=-0.40 x:when=0.38 /s_harm=0.38 /has_link=-0.34
/s1_upkeep=-0.34 /s_capability=-0.33 /d_number=0.32 /s1_harm=0.32 x:add=-0.32 x:problem=0.32 /d_duty=-0.32
x:feature=-0.32 /d_upkeep=-0.31 s:android=-0.30 /d_capability=-0.30 /s1_research=-0.30 x:or=-0.30 /s_person=-0.30
/summary>8=0.29 s:when=0.28 x:need=-0.28 x:property=-0.28 /s_ask=0.28 /s_order=-0.28 x:unable=0.27 x:one=-0.27
x:make=-0.27 x:filter=0.27 s:no=0.27 /s_number=-0.26 x:like=0.26 x:for=-0.26 x:created=0.25 /d_purpose=-0.25
/s_command=-0.25 x:would=-0.25 x:currently=-0.25 s1:no=0.25 /d_chore=-0.24 x:issue=0.24 s:filter=0.24 s:add=-0.24
/s1_vague=-0.24 /d_value=-0.23 x:this=0.23 /d1_now=-0.22 x:should=-0.22 x:be=-0.22 x:error=0.22 /words>100=-0.22
x:time=-0.22 /summary>12=0.22 /has_heading=-0.22 /d_story=-0.22 s1:the=0.22 x:on=0.22 /n_harm=0.22 x:left=0.22
/n_capability=-0.21 x:studio=0.21 x:but=0.21 /s1_fault=0.21 /items>1=-0.20 x:had=0.20 x:api=-0.20 /s_example=-0.20
x:these=-0.20 x:able=0.20 x:path=0.20 /d1_polite=0.19 x:after=0.19 s1:add=-0.19 /d_example=-0.19 x:problems=0.19
s:with=-0.19 x:has=0.19 x:even=0.19 /d1_upkeep=-0.19 x:app=0.19 x:way=0.19 /today=-0.19 s:titanium=0.18
x:specific=0.18 s:project=0.18 x:to=-0.18 x:can't=0.18 /s_artifact=0.18 x:messages=-0.18 x:is=0.18 /d_doubt=-0.18
/n_duty=-0.18 x:out=0.18 /d_now=-0.17 /s1_expected=-0.17 x:and=-0.17 x:server=0.17 s:be=-0.17 s:same=0.17 x:bug=0.17
s:file=0.17 x:you=0.17 x:set=-0.17 /n_chore=-0.17 x:remove=-0.17 x:adding=0.16 x:allow=-0.16 s:studio=0.16
x:click=0.16 x:code=0.16 /q_stated>0=-0.16 /d_harm=0.16 /d_artifact=-0.16 s:can't=0.16 x:var=0.16 x:seems=0.16
x:preferences=0.16 x:without=0.16 x:project=0.16 x:permissions=0.16 s:show=-0.16 x:directory=0.16
/led_by_expected>2=0.16 s:permissions=0.15 x:old=0.15 x:documentation=-0.15 x:was=0.15 s:a=-0.15 x:warning=-0.15
x:related=-0.15 /s_means=-0.15 x:tabs=0.15 x:of=-0.15 x:function=-0.15 /s_story=-0.15 s1:as=-0.15 x:screenshot=0.15
/s1_story=-0.15 s:in=0.15 x:update=-0.15 x:view=-0.14 s:for=-0.14 x:description=-0.14 s:i=-0.14 x:cannot=0.14
x:edit=0.14 x:review=-0.14 x:well=-0.14 x:use=-0.14 x:always=0.14 /has_paragraph=-0.14 x:through=-0.14 x:again=-0.14
s1:update=-0.14 /d1_chore=-0.14 /d_person=-0.14 x:available=-0.14 /words>25=0.14 x:clicking=0.14 x:failing=-0.14
x:due=0.14 s:error=0.14 /n_fault=0.14 /n_upkeep=-0.14 /d_proposal=0.14 x:fedora=-0.14 t:=0.14 /summary>3=-0.14
x:many=0.14 s:during=0.14 /n_order=-0.14 x:starting=-0.14 x:noticed=0.13 x:page=0.13 /s_expected=0.13 x:please=0.13
x:my=0.13 x:status=-0.13 x:configuration=-0.13 x:default=0.13 x:filtering=0.13 x:blackberry=0.13 s:single=0.13
x:latest=-0.13 x:command=0.13 x:build=-0.13 x:content=0.13 x:investigate=-0.13 s1:investigate=-0.13
s:investigate=-0.13 x:id=-0.13 x:during=0.13 /d_maybe=-0.13 s1:support=-0.13 x:have=0.13 x:implemented=-0.13
s:that=-0.13 x:updated=0.12 x:course=0.12 /d1_like=-0.12 x:know=-0.12 x:attached=0.12 x:only=-0.12
/led_by_reproduce>2=-0.12 s:and=-0.12 x:summary=-0.12 s:from=-0.12 s:to=-0.12 x:result=0.12 x:down=-0.12
x:could=-0.12 s:tests=-0.12 x:getting=0.12 s:support=-0.12 x:failures=-0.12 x:web=0.12 s:test=-0.12 x:so=-0.12
x:applied=0.12 /d1_research=-0.12 /d_order=-0.12 s:want=-0.12 /d1_capability=-0.12 /d_control=0.12 x:mode=0.12
/d_technology=0.12 x:x=0.12 x:dialog=0.12 x:first=0.12 s:doesn't=-0.12 x:contents=0.12 x:checked=0.12
/sentences>0=-0.12 /words>0=-0.12 x:handler=0.12 x:warn=-0.12 x:module=0.12 x:thank=0.11 x:login=-0.11
/n_command=-0.11 x:provide=-0.11 x:behavior=0.11 x:security=0.11 x:which=0.11 x:cases=-0.11 x:format=0.11
x:before=0.11 x:anything=0.11 s:property=-0.11 x:note=0.11 x:debug=-0.11 x:display=-0.11 s:problems=0.11
x:object=-0.11 /s1_means=-0.11 x:them=-0.11 x:correct=0.11 /d_like=-0.11 x:solution=0.11 /s_purpose=-0.11
/story_why=-0.11 x:me=0.11 x:want=-0.11 x:appears=0.11 x:calling=-0.11 /d_weigh=0.11 x:ones=-0.11 x:every=-0.11
x:under=0.11 x:some=0.11 x:implement=-0.11 /led_person=0.11 x:as=-0.11 x:useful=-0.11 x:right=0.11 x:alloy=-0.11
x:working=0.11 s:work=0.11 s:will=0.11 x:empty=0.11 x:example=-0.11 s:api=-0.11 x:causes=0.11 x:effect=0.11
s:should=-0.11 x:implementation=-0.11 x:support=-0.10 s:version=-0.10 /d_polite=0.10 x:execution=0.10 x:test=0.10
x:sync=0.10 x:bit=0.10 s:needs=0.10 x:specified=0.10 x:compatibility=-0.10 x:definition=-0.10 x:clear=-0.10
x:it's=0.10 s:remove=-0.10 x:goes=0.10 /led_fault=-0.10 /d1_command=0.10 /led_order=0.10 x:tss=-0.10 s:review=-0.10
s1:review=-0.10 x:workspace=0.10 x:create=0.10 x:means=0.10 s1:create=-0.10 x:displayed=-0.10 /d_expected=0.10
s:some=0.10 x:in=-0.10
`,
};
