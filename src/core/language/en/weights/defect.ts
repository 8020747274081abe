// Learned by `npx tsx bench/train.ts`: an item is a defect. Positive weights speak for it, negative ones against.

export const DEFECT = {
  bias: -2.743,
  weights: `
t:bug=3.06 /s_fault=1.52 /story=-1.08 t:feature=-0.99 /s1_capability=-0.92 /s1_order=-0.90 /d_reproduce=0.77
/led_reproduce=0.65 t:story=-0.55 t:=0.42 /d_fault=0.38 t:improvement=-0.31 /d_number=0.31 /s_ask=0.31
/s_chore=-0.29 /words>0=0.28 /s_command=-0.27 x:no=0.26 /d_upkeep=-0.26 x:we=-0.26 /words>5=0.25
/telling_title>6=0.25 /summary>3=0.25 x:when=0.24 /s_harm=0.24 x:this=0.24 /s_research=-0.23 /d_capability=-0.23
/summary>5=0.23 x:or=-0.22 /s_capability=-0.21 x:add=-0.21 x:for=-0.21 /s_upkeep=-0.21 /s1_harm=0.20 /d_command=0.20
/d_duty=-0.20 x:is=0.20 /s_person=-0.20 x:see=0.20 x:android=-0.19 x:problem=0.19 x:need=-0.19 /repeats_all=-0.18
x:but=0.18 /d_purpose=-0.18 /d_person=-0.17 x:and=-0.17 /d1_now=-0.17 x:issue=0.17 /s_order=-0.17 /s1_upkeep=-0.16
x:currently=-0.16 /d_code=0.16 x:one=-0.16 /items>1=-0.16 /d_ask=0.16 x:would=-0.16 /telling>4=-0.16
/s1_research=-0.16 /has_link=-0.16 x:filter=0.16 x:a=-0.15 x:after=0.15 x:on=0.15 /words>12=0.15 /words>100=-0.15
t:new=-0.15 x:created=0.15 /d_story=-0.15 s1:add=-0.15 x:be=-0.15 /d_chore=-0.15 /s1_fault=0.14 x:property=-0.14
x:should=-0.14 /d1_polite=0.14 /d_doubt=-0.14 x:make=-0.14 /telling>24=0.14 /q_stated>0=-0.14 x:left=0.13
/telling>16=0.13 /s1_vague=-0.13 x:studio=0.13 x:as=-0.13 /summary>8=0.13 x:unable=0.13 /telling_title>1=-0.13
/words>25=0.13 /d_now=-0.13 x:you=0.13 x:build=-0.13 x:these=-0.13 /telling>6=-0.13 x:like=0.13 x:feature=-0.12
/n_harm=0.12 x:the=-0.12 x:app=0.12 /d_polite=0.12 x:error=0.12 /length=0.12 /has_code=0.12 x:it=-0.12 /s_code=0.12
x:path=0.12 x:please=0.12 x:messages=-0.12 x:project=0.12 x:can't=0.11 /today=-0.11 /telling_title>8=0.11
/s_artifact=0.11 x:api=-0.11 x:seems=0.11 x:way=0.11 /d_like=-0.11 x:had=0.11 x:screenshot=0.11 x:server=0.11
x:specific=0.11 /summary_code=0.11 s1:the=0.11 /woolly_title>0=-0.11 /n_capability=-0.11 /repeats=-0.11
/d1_upkeep=-0.11 x:time=-0.11 /d_form=0.11 x:even=0.11 /summary>12=0.11 /telling>8=-0.11 /s_expected=0.11 x:var=0.10
x:blackberry=0.10 /s_example=-0.10 /d_value=-0.10 x:attached=0.10 x:has=0.10 x:them=-0.10 x:twice=0.10
/sentences>1=0.10 x:use=-0.10 /n_ask=0.10 x:problems=0.10 x:bug=0.10 x:empty=0.10 x:network=-0.09 /d1_like=-0.09
x:able=0.09 x:description=-0.09 x:preferences=0.09 x:only=-0.09 x:always=0.09 /d_harm=0.09 x:content=0.09
/d_artifact=-0.09 /s_woolly=-0.09 x:again=-0.09 x:was=0.09 x:edit=0.09 x:create=0.09 /d_example=-0.09
/duties>1=-0.09 s1:update=-0.09 x:they=-0.09 x:fix=0.09 /n_chore=-0.09 /has_heading=-0.09 x:warning=-0.09
/d_woolly=-0.09 x:documentation=-0.09 x:out=0.09 x:through=-0.09 x:it's=0.09 /woolly_share=-0.09 /has_item=-0.09
x:during=0.09 /n_duty=-0.08 x:allow=-0.08 x:so=-0.08 x:x=0.08 /led_by_expected>2=0.08 x:result=0.08 /led_ask=0.08
x:set=-0.08 x:available=-0.08 x:permissions=0.08 x:could=-0.08 x:number=-0.08 /s_form=-0.08 x:review=-0.08
x:mode=0.08 x:course=0.08 x:remove=-0.08 /s_story=-0.08 x:what=-0.08 t:task=0.08 /telling>2=-0.08 /s1_woolly=-0.08
x:clicking=0.08 /led_person=0.08 x:directory=0.08 x:warn=-0.08 /d1_purpose=-0.08 x:menu=-0.08 /n_woolly=-0.08
s1:as=-0.08 x:down=-0.08 x:investigate=-0.08 /n_fault=0.08 /hurt=-0.08 /s1_story=-0.08 x:status=-0.08
x:workspace=0.08 x:lost=-0.08 x:latest=-0.08 s1:investigate=-0.08 x:function=-0.08 x:security=0.07 x:provide=-0.07
x:command=0.07 /d1_order=-0.07 /led_by_reproduce>2=-0.07 /s1_technology=0.07 /led_chore=0.07 x:dialog=0.07
x:updated=0.07 x:some=0.07 /d_maybe=-0.07 /telling>40=-0.07 x:sync=0.07 x:my=0.07 x:me=0.07 /telling_title>4=0.07
/d1_chore=-0.07 /d_screen=0.07 x:well=-0.07 /n_upkeep=-0.07 x:filtering=0.07 x:summary=-0.07 /d_proposal=0.07
/reasons>0=0.07 x:starting=-0.07 x:cases=-0.07 x:getting=0.07 x:job=0.07 x:web=0.07 x:related=-0.07 /d_pointer=0.07
/d_control=0.07 /duties>2=-0.07 x:id=-0.07 x:page=0.07 /s_screen=0.07 /n_purpose=-0.07 x:by=0.07 x:many=0.07
x:cannot=0.07 x:before=0.07 x:right=0.07 x:working=0.07 x:alloy=-0.07 x:click=0.07 x:adding=0.07 x:anything=0.07
x:ones=-0.07 /led_order=0.07 x:tests=-0.07 x:to=-0.07 x:checked=0.07 x:know=-0.07 x:above=-0.06 x:those=-0.06
/d_?=0.06 /s1_chore=-0.06 /orders>4=-0.06 /q_asked>0=-0.06 /d1_woolly=-0.06 x:release=-0.06 x:tabs=0.06
/sentences>0=0.06 /story_why=-0.06 /duties>0=0.06 /s_purpose=-0.06 x:correct=0.06 x:due=0.06 x:goes=0.06
/s1_means=-0.06 x:login=-0.06 /s_technology=-0.06 /d1_capability=-0.06 x:first=0.06 /s1_expected=-0.06
x:definition=-0.06 x:useful=-0.06 x:minutes=-0.06 x:true=0.06 x:behavior=0.06 x:parity=0.06 x:want=-0.06
x:once=-0.06 x:multiple=-0.06 x:leave=-0.06 /d_piece=0.06 x:behaviour=0.06 x:package=0.06 x:appcelerator=0.06
x:do=-0.06 /d1_person=-0.06 x:log=0.06 /d1_research=-0.06 x:version=-0.06 x:tss=-0.06 /n_story=-0.06 x:three=-0.06
/led_fault=-0.06 x:old=0.06 x:implemented=-0.06 /led_by_reproduce>4=-0.06 x:manage=0.06 x:under=0.06 x:editor=0.06
x:test=0.06 x:how=-0.06 /d_criteria=0.06 x:that=-0.06 /s1_screen=0.06 x:active=0.05 x:means=0.05 x:generate=-0.05
/d_look=-0.05 x:effect=0.05 x:specified=0.05 x:appears=0.05 x:format=0.05 x:actual=0.05 x:going=-0.05
/led_harm=-0.05 /sentences>2=0.05 x:end=0.05 x:order=-0.05 x:displayed=-0.05 /led_by_reproduce>1=-0.05
/led_by_reproduce>0=-0.05 x:display=-0.05 x:least=0.05 x:os=0.05 x:an=0.05 /n_research=-0.05 x:taken=-0.05
/led_by_expected>4=0.05 x:code=0.05 x:client=-0.05 x:settings=-0.05 x:passed=0.05 x:support=-0.05 x:check=0.05
/s_?=-0.05 x:versions=-0.05 x:tab=0.05 x:within=-0.05 x:fedora=-0.05 /sentences>4=0.05 x:used=-0.05 x:c=-0.05
x:input=0.05 x:password=-0.05 s1:review=-0.05 /q_asked>1=-0.05 x:table=0.05 x:depends=-0.05 x:map=-0.05
x:changes=-0.05 x:controllers=-0.05 x:process=-0.05 x:expected=0.05 /orders>0=0.05 x:module=0.05 x:i=0.05
/s_means=-0.05 x:continue=0.05 x:titanium=0.05 x:update=-0.05 s1:create=-0.05 /n_expected=0.05 x:something=0.05
x:why=-0.05 x:example=-0.05 x:calling=-0.05 x:around=-0.05 x:library=-0.05 x:side=0.05 x:very=-0.05 x:back=-0.05
x:handling=-0.05 x:work=0.05 x:scope=0.05 x:syntax=-0.05 s1:support=-0.05 x:people=-0.05 x:database=0.05
x:thanks=-0.05 x:solution=0.05 x:flag=-0.05 x:q=-0.05 x:return=0.05 x:value=-0.05 x:hidden=0.05 x:requires=0.05
x:have=0.05 x:implementation=-0.05 x:much=0.05 x:invalid=-0.04 x:determine=-0.04 x:chart=0.04 /d1_command=0.04
/n_order=-0.04 x:causes=0.04 /n_example=-0.04 x:following=0.04 x:every=-0.04 x:call=0.04 x:xml=-0.04 x:height=0.04
x:experience=-0.04 x:though=0.04 x:view=-0.04 /duties>4=-0.04 x:control=-0.04 /s_control=-0.04 x:configuration=-0.04
x:styles=-0.04 x:compatibility=-0.04 x:whole=-0.04 x:proxy=0.04 x:label=0.04 x:platform=-0.04 x:link=0.04
x:other=-0.04 x:fail=-0.04 x:large=-0.04 x:open=0.04 s1:remove=-0.04 x:change=-0.04 x:find=-0.04 /led_criteria=-0.04
x:upgrade=-0.04 /s_number=-0.04 x:features=-0.04 x:own=-0.04 /n_value=-0.04 /words>50=0.04 x:debug=-0.04 x:sdk=0.04
x:object=-0.04 x:debugging=-0.04 x:response=-0.04 /d1_criteria=0.04 x:packaging=0.04 x:main=-0.04 /s_place=-0.04
x:functionality=-0.04 x:entry=-0.04 x:ensure=-0.04 x:load=0.04 x:haven't=0.04 x:each=-0.04 x:probably=-0.04
x:devices=-0.04 x:in=-0.04 /d_aside=-0.04 x:lot=-0.04 x:application=-0.04 x:builds=-0.04 x:still=0.04
x:integration=0.04 x:good=-0.04 x:says=0.04 /d1_doubt=-0.04 /d_plea=0.04 /d_also=0.04 x:can=-0.04 x:takes=-0.04
`,
};
