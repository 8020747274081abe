// Learned by `npx tsx bench/train.ts`: an item is a defect. Positive weights speak for it, negative ones against.

export const DEFECT = {
  bias: -3.072,
  weights: `
t:bug=2.56 /s_fault=1.55 /story=-1.07 t:feature=-0.95 /s1_capability=-0.93 /s1_order=-0.82 /d_reproduce=0.77
/led_reproduce=0.65 /d_fault=0.47 t:=0.34 x:no=0.31 x:when=0.30 x:we=-0.29 /d_duty=-0.29 /s_chore=-0.26
/summary>5=0.25 /d_number=0.25 /d_upkeep=-0.25 /s_harm=0.24 /words>5=0.24 /s_ask=0.24 /words>0=0.24 x:see=0.24
/summary>8=0.23 /words>12=0.23 /s_upkeep=-0.23 /d_capability=-0.23 x:android=-0.22 /s_capability=-0.22
/s_command=-0.21 /d_ask=0.20 x:or=-0.20 t:story=-0.20 /d_purpose=-0.20 x:add=-0.20 /has_link=-0.19 /d_command=0.19
/summary>3=0.19 /s_research=-0.19 s:when=0.19 x:problem=0.18 x:for=-0.18 x:currently=-0.18 x:need=-0.18
/s1_harm=0.18 x:be=-0.17 x:this=0.17 /d_chore=-0.17 /d_story=-0.17 x:one=-0.17 x:should=-0.16 x:on=0.16
s:android=-0.16 /repeats_all=-0.16 /d1_now=-0.16 /s_order=-0.15 /s1_upkeep=-0.15 x:feature=-0.15 x:property=-0.15
x:is=0.15 x:issue=0.15 x:created=0.15 s:add=-0.15 /s_person=-0.15 /words>100=-0.15 x:but=0.15 s:no=0.14
/d_person=-0.14 x:filter=0.14 /s1_research=-0.14 x:make=-0.14 x:would=-0.14 /s1_fault=0.14 x:and=-0.14 /n_ask=0.14
/length=0.13 /s_artifact=0.13 /s1_vague=-0.13 x:left=0.13 /d_now=-0.13 /summary>12=0.13 x:these=-0.13 x:error=0.13
s:filter=0.13 x:unable=0.13 /d_example=-0.13 /n_harm=0.13 /d_value=-0.13 x:time=-0.13 s1:add=-0.13 s1:no=0.13
/d_artifact=-0.12 x:studio=0.12 /today=-0.12 /words>25=0.12 /items>1=-0.12 x:has=0.12 x:path=0.11 x:like=0.11
/d_like=-0.11 /s_expected=0.11 x:as=-0.11 x:way=0.11 /s_number=-0.11 x:api=-0.11 /n_capability=-0.11 x:to=-0.11
/d_harm=0.11 s1:the=0.11 x:seems=0.11 x:build=-0.10 /s_example=-0.10 /s_code=0.10 /n_duty=-0.10 s:titanium=0.10
/d1_upkeep=-0.10 x:after=0.10 /d_doubt=-0.10 x:set=-0.10 x:problems=0.10 x:can't=0.10 x:description=-0.10
x:messages=-0.10 x:attached=0.10 /d1_polite=0.10 x:had=0.10 /has_heading=-0.10 /summary_code=0.10 x:bug=0.10
x:update=-0.10 /repeats=-0.10 x:project=0.10 s:studio=0.10 s:file=0.10 x:click=0.10 s:be=-0.10 /sentences>1=0.10
x:use=-0.09 s:project=0.09 x:specific=0.09 /q_stated>0=-0.09 /n_chore=-0.09 x:of=-0.09 x:var=0.09 /n_fault=0.09
x:allow=-0.09 x:result=0.09 x:app=0.09 x:documentation=-0.09 x:through=-0.09 x:you=0.09 x:remove=-0.09
x:without=0.09 x:able=0.09 x:screenshot=0.09 s:same=0.09 x:even=0.09 x:please=0.09 s:to=-0.09 x:always=0.09
x:available=-0.09 /d1_person=-0.08 x:cannot=0.08 x:only=-0.08 s1:update=-0.08 x:directory=0.08
/led_by_expected>2=0.08 /n_upkeep=-0.08 x:during=0.08 x:out=0.08 /duties>1=-0.08 x:preferences=0.08 s:in=0.08
x:with=0.08 s:support=-0.08 x:page=0.08 x:function=-0.08 /d_polite=0.08 /d1_like=-0.08 x:permissions=0.08
x:review=-0.08 s:can't=0.08 s:error=0.08 s:permissions=0.08 x:clicking=0.08 /d_control=0.08 x:could=-0.08
x:related=-0.08 /d1_chore=-0.08 s:show=-0.08 x:again=-0.08 s:during=0.08 x:alloy=-0.08 /d_maybe=-0.08 x:noticed=0.08
x:many=0.08 s:and=-0.08 x:support=-0.08 x:me=0.07 x:warning=-0.07 x:old=0.07 x:was=0.07 x:mode=0.07 x:empty=0.07
x:server=0.07 /s_story=-0.07 x:blackberry=0.07 s1:as=-0.07 x:command=0.07 x:them=-0.07 x:filtering=0.07
/s_means=-0.07 /n_purpose=-0.07 /s1_story=-0.07 s:i=-0.07 x:edit=0.07 x:before=0.07 x:so=-0.07 x:investigate=-0.07
x:starting=-0.07 x:provide=-0.07 s1:investigate=-0.07 s:investigate=-0.07 x:my=0.07 x:id=-0.07 x:well=-0.07
/d1_purpose=-0.07 x:dialog=0.07 /led_by_reproduce>2=-0.07 s:with=-0.07 x:failing=-0.07 /s1_expected=-0.07
x:working=0.07 /led_person=0.07 x:summary=-0.07 x:content=0.07 s:tests=-0.07 x:web=0.07 x:useful=-0.07 x:first=0.07
x:adding=0.07 /sentences>0=0.07 x:example=-0.07 s:that=-0.07 x:course=0.07 s:a=-0.07 /d_code=0.07 x:contents=0.07
s:want=-0.06 x:it's=0.06 x:getting=0.06 x:handler=0.06 x:code=0.06 x:test=0.06 x:status=-0.06 x:warn=-0.06 x:x=0.06
x:workspace=0.06 x:fix=0.06 /n_story=-0.06 /s1_technology=0.06 x:right=0.06 /led_ask=0.06 x:cases=-0.06 s:test=-0.06
/duties>2=-0.06 x:applied=0.06 x:checked=0.06 x:security=0.06 /story_why=-0.06 /orders>1=-0.06 x:latest=-0.06
/s_purpose=-0.06 x:sync=0.06 x:those=-0.06 x:job=0.06 s:for=-0.06 /led_order=0.06 /has_item=-0.06 x:check=0.06
x:implemented=-0.06 x:updated=0.06 x:failures=-0.06 /has_code=0.06 x:tabs=0.06 x:create=0.06 x:know=-0.06
/led_chore=0.06 x:correct=0.06 x:behavior=0.06 s1:support=-0.06 /d_means=-0.06 /d1_capability=-0.06 x:display=-0.06
/d_expected=0.06 /s1_means=-0.06 x:object=-0.06 /led_fault=-0.06 s:property=-0.06 x:fedora=-0.06 x:tss=-0.06
/has_paragraph=0.06 s:should=-0.06 x:can=-0.06 x:above=-0.06 x:due=0.06 /d1_research=-0.06 x:behaviour=0.06
x:format=0.06 x:an=0.06 x:have=0.06 x:anything=0.06 x:platform=-0.06 s:single=0.06 x:log=0.06 x:ones=-0.06
x:want=-0.06 s:update=-0.06 x:multiple=-0.05 x:used=-0.05 x:definition=-0.05 /d1_command=0.05 x:windows=-0.05
x:means=0.05 x:generate=-0.05 s:ios=0.05 x:doesn't=-0.05 /d_proposal=0.05 s:will=0.05 x:look=0.05 x:goes=0.05
/orders>4=-0.05 x:view=-0.05 x:login=-0.05 x:appears=0.05 x:tests=-0.05 x:execution=0.05 /d_criteria=0.05
/led_by_reproduce>1=-0.05 x:effect=0.05 s:problems=0.05 s:doesn't=-0.05 /led_by_reproduce>0=-0.05 x:every=-0.05
x:actual=0.05 s:rest=0.05 /n_example=-0.05 /led_by_reproduce>4=-0.05 x:successfully=0.05 x:pop=0.05
/led_by_expected>4=0.05 x:do=-0.05 s:review=-0.05 s1:review=-0.05 s:is=0.05 x:going=-0.05 x:displayed=-0.05
x:change=-0.05 x:defined=-0.05 x:control=-0.05 x:very=-0.05 x:controllers=-0.05 x:under=0.05 s:scope=0.05
s1:create=-0.05 x:parity=0.05 x:debug=-0.05 s:documentation=-0.05 x:os=0.05 x:from=0.05 x:causes=0.05 x:end=0.05
s:remove=-0.05 s:has=0.05 x:module=0.05 x:release=-0.05 s:page=0.05 /duties>4=-0.05 x:specified=0.05
s:blackberry=0.05 /d_?=0.05 s:version=-0.05 x:appcelerator=0.05 x:version=-0.05 x:settings=-0.05 x:calling=-0.05
x:solution=0.05 /duties>0=-0.05 x:which=0.05 /led_harm=-0.05 x:active=0.05 x:default=0.05 s:edit=0.05
x:instead=-0.05 x:implementation=-0.05 /s_control=0.05 s:or=-0.05 x:determine=-0.05 x:compatibility=-0.05
x:menu=-0.05 x:!message=0.05 x:ensure=-0.05 x:fixed=-0.05 x:password=-0.05 x:versions=-0.05 x:thanks=-0.05 x:y=0.05
x:experience=-0.05 x:necessary=-0.05 s:from=-0.05 x:resolve=0.05 x:made=-0.05 x:process=-0.05 x:both=-0.05
s:as=-0.05 /d_screen=0.05 s:needs=0.05 x:client=-0.05 s:the=0.05 /d1_story=-0.05 s1:remove=-0.05 /led_criteria=-0.05
x:will=0.04 x:thank=0.04 x:proxy=0.04 /d1_artifact=-0.04 /d_technology=0.04 x:down=-0.04 x:it=-0.04 x:each=-0.04
x:at=-0.04 x:other=-0.04 x:similar=-0.04 x:flag=-0.04 x:features=-0.04 /n_person=-0.04 x:tab=0.04 x:syntax=-0.04
/s1_chore=-0.04 x:ios=-0.04 x:configuration=-0.04 x:least=0.04 x:side=0.04 x:visible=-0.04 x:q=-0.04 x:library=-0.04
s:tss=-0.04 x:passed=0.04 x:stream=-0.04 x:though=0.04 /n_research=-0.04 x:continue=0.04 x:submit=0.04 x:manage=0.04
/n_value=-0.04 /n_means=-0.04 x:deployed=-0.04 x:modules=-0.04 s:out=0.04 s:issue=0.04 x:package=0.04 x:good=-0.04
x:database=0.04 /d1_expected=0.04 s:api=-0.04 /d1_order=-0.04 x:note=0.04 x:functionality=-0.04 x:much=0.04
s:appcelerator=0.04 x:load=0.04 x:views=-0.04 /d_link=-0.04 s:some=0.04 x:xml=-0.04 s:work=0.04 x:returns=-0.04
x:styles=-0.04 x:docs=-0.04 /s_screen=0.04 x:screen=0.04 x:gets=0.04 x:changing=0.04 x:linux=0.04 x:include=-0.04
x:debugging=-0.04 x:just=-0.04 x:some=0.04 s:if=-0.04 x:probably=-0.04 x:true=0.04 x:runtime=0.04 s:latest=-0.04
x:fail=-0.04 s:dashboard=0.04 x:actually=-0.04 x:text=0.04 x:scope=0.04 s:determine=-0.04 x:what=-0.04
/led_by_example>0=-0.04 /led_example=-0.04
`,
};
