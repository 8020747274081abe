// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. Positive weights speak for it, negative ones against.

export const PRESCRIPTION = {
  bias: -2.776,
  weights: `
/story+control=1.65 /order!+control=1.43 /led_reproduce=-1.34 /means+technology=1.14 /placed=1.07
/order!+technology=0.99 /order!+artifact=0.98 /means+code=0.94 /order!+place=0.85 /means+control=0.84
/means+artifact=0.79 /story+place=0.78 /naming+quoted=0.72 /story+technology=0.71 /proposal+control=0.70
/duty+control=0.63 /proposal+artifact=0.62 /order!+quoted=0.61 /naming+code=0.59 /order!+code=0.57 /duty+place=0.53
/control=0.50 /w_link=-0.48 /w_?=-0.46 /now=-0.45 /duty+artifact=0.45 /means+piece=0.43 /order!+screen=0.43
/led_proposal=0.40 /order!+piece=0.38 /harm=-0.34 /w_code=0.32 /means+name=0.30 /block:item=0.29 /where:s=0.29
/order=0.27 w2:to_be=-0.25 /d_piece=0.25 /piece=0.24 /1_capability=-0.23 w:provide=0.23 w:support=-0.22 w:date=0.22
/h:order=0.22 /block:paragraph=-0.21 w:we=0.21 /led_example=-0.21 /naming+name=0.21 /d_artifact=0.20
/capability+name=-0.19 w2:in_the=0.19 w:are=-0.19 w:ios=-0.19 w:windows=-0.19 /artifact=0.18 w:should=0.18
/d_expected=0.18 w2:on_the=0.18 w:as=-0.18 /chore=-0.18 w:new=0.17 /d_order=0.17 /story+screen=0.17 /d_duty=0.17
/long>4=0.17 /led_artifact=0.17 /led_upkeep=-0.16 /led_chore=-0.16 /h:order!=0.16 1:provide=0.15 w:app=-0.15
w2:should_be=0.15 w:json=0.15 w:files=0.15 w2:create_a=0.15 w2:support_for=-0.15 w:allow=0.14 w2:want_to=-0.14
w:you=-0.14 w:want=-0.14 /led_command=-0.14 w:button=-0.14 w:via=0.14 w:of=-0.14 w2:i_can=-0.14 /h:proposal=0.13
/proposal=0.13 w:able=-0.13 /d_capability+control=-0.13 w2:be_able=-0.13 w2:able_to=-0.13 w:selected=0.13
w:this=0.13 /fault=-0.13 w:with=0.13 w:implement=-0.13 w:the=-0.13 /1_control=0.13 /1_ask=-0.13 /s_means+name=-0.13
/s_capability+name=-0.13 w:site=0.12 w:great=-0.12 w:and=0.12 w2:be_great=-0.12 w2:be_available=0.12
w2:add_support=-0.12 /d_proposal=0.12 /d_proposal+piece=0.12 /proposal+piece=0.12 /1_order=0.12 /d_duty+piece=0.12
w2:we_can=0.12 w:them=0.11 w:not=-0.11 /d_order!+artifact=0.11 w:something=-0.11 w:custom=-0.11 /d_example=-0.11
1:as=-0.11 /story=-0.11 w2:we_have=0.11 w:name=0.11 /duty+piece=0.11 w:display=0.11 w:run=0.11 w:available=0.11
/command=0.11 w:xml=-0.11 w2:to_a=-0.11 /example=-0.11 w:ability=-0.11 w2:ability_to=-0.11 /d_story=-0.11
/technology=0.11 w:feature=-0.11 w:android=-0.11 /d_capability+code=0.11 /d_means+code=0.11 /1_reason=0.10
w:plugin=0.10 /d_chore=-0.10 /like=0.10 w:since=0.10 w2:that_we=0.10 /d_purpose=-0.10 w:field=0.10 w:email=0.10
/s_expected=-0.10 /d_order!+piece=0.10 w:context=0.10 /d_command=0.10 w:list=0.10 /d_order+name=-0.10 w:page=0.10
/s_order!+code=-0.10 w:improve=0.10 /s_capability=-0.10 /upkeep=0.10 /s_control=0.10 /s_duty=-0.10
/order+technology=0.10 w:at=-0.10 /code>2=0.10 w2:for_the=-0.10 /long>8=0.10 w:folder=0.10 w:other=0.09 w:two=0.09
w2:the_ability=-0.09 /d_like=0.09 w:focus=0.09 w2:i_want=-0.09 w:section=0.09 1:we=-0.09 /s_screen=0.09 w:check=0.09
1:the=-0.09 /maybe=0.09 w:where=0.09 w:integrate=0.09 w:similar=-0.09 w:functionality=-0.09 w:much=0.09 w:id=0.09
w:items=-0.09 w2:as_a=-0.09 w:adding=0.09 w:project=0.09 w:having=0.09 w:view=-0.09 w:events=0.09 w:extension=0.09
w:command=0.09 w:which=-0.09 w:showing=0.09 w:message=0.09 /order+code=0.09 /1_now=-0.09 /capability+technology=0.09
/s_means+piece=-0.09 1:use=0.09 w:for=-0.09 w:be=-0.09 w:users=0.08 /d_duty+code=0.08 /duty+code=0.08 w:but=-0.08
w:between=-0.08 /s_order+code=0.08 /d_capability+name=-0.08 w:don't=0.08 /d_order!+technology=0.08 w:object=-0.08
/capability+control=-0.08 /place=-0.08 w2:check_if=0.08 w:an=-0.08 w:our=0.08 w:request=-0.08 /d_order!+screen=-0.08
w:only=-0.08 w:there=0.08 /order+artifact=0.08 w:than=-0.08 /expected=0.08 /d_polite=0.08 w:properties=0.08
w:any=0.08 w:different=-0.08 1:integrate=0.08 w:apps=-0.08 w:find=0.08 w:status=0.08 w:default=0.08
/d_order+artifact=0.08 w:from=-0.08 /h:duty=0.08 1:i=0.07 /d_reason=0.07 w:would=0.07 1:implement=-0.07 w:code=-0.07
/d_order+technology=0.07 /d_upkeep=0.07 w:format=0.07 /1_piece=-0.07 /weigh=0.07 /s_chore=-0.07 w:through=-0.07
w2:attached_to=0.07 w:notification=-0.07 /1_expected=-0.07 /d_duty+artifact=0.07 /purpose=-0.07 w2:we_need=0.07
w:like=0.07 w2:users_to=0.07 1:new=0.07 w:second=0.07 w2:in_my=-0.07 /polite=0.07 w:pass=0.07 1:check=0.07
/1_upkeep=-0.07 w2:will_be=0.07 w:my=-0.07 w2:used_to=0.07 w:remove=0.07 w2:that_i=-0.07 /1_proposal=0.07
w:plan=0.07 /d_means+name=-0.07 w2:support_the=-0.07 w:more=-0.07 w:options=0.07 w:line=0.07 w2:change_the=-0.07
/d_maybe=0.07 /d_place=-0.07 w:error=0.07 w:same=-0.07 w:version=0.07 /s_harm=-0.07 /d_fault=-0.07 w:jobs=-0.07
w:collection=0.07 w:top=0.07 w:multiple=-0.07 /d_order!+code=0.07 w:components=-0.07 w:device=-0.07 w:generate=-0.07
w:ingest=0.07 1:currently=-0.07 w:based=-0.07 1:support=-0.07 w:create=0.07 w:example=-0.06 w:or=0.06 w:ensure=-0.06
/capability+code=0.06 w2:the_same=-0.06 w:developer=-0.06 w:within=-0.06 /duty=0.06 w:their=-0.06 /w_number=0.06
w:needs=-0.06 w2:is_not=-0.06 /long>35=0.06 w:api=-0.06 w:happens=0.06 w:menu=0.06 w2:this_is=-0.06 /screen=0.06
w:start=0.06 w:network=0.06 /1_purpose=0.06 w:values=0.06 w:works=-0.06 w:include=0.06 w2:in_our=0.06 /s_fault=-0.06
w:also=-0.06 w2:based_on=-0.06 w2:from_the=0.06 w:instead=0.06 w:however=-0.06 w:either=0.06 w:title=-0.06
/s_artifact=-0.06 /opening=-0.06 w:ignore=0.06 w2:where_the=0.06 w2:ensure_that=-0.06 w:here=0.06 w:must=-0.06
/d_means+technology=-0.06 w:is=-0.06 w:each=0.06 w:property=0.06 w2:to_display=0.06 1:however=-0.06 w:select=0.06
w:way=-0.06 w:cli=-0.06 w2:the_source=0.06 w:appropriate=0.06 w:information=0.06 /d_research=0.06 w:including=0.06
w:type=-0.06 w:send=0.06 w:studio=-0.06 /order+name=-0.06 w:these=0.06 /1_person=-0.06 /means+screen=-0.06
w:required=0.06 w:does=-0.06 w:issue=0.06 w2:for_this=0.06 w:below=-0.06 w2:to_build=-0.06 w:add=-0.06
/d_technology=0.06 w2:great_if=-0.06 w2:this_would=0.05 w2:to_the=-0.05 /s_technology=0.05 w:modify=-0.05
w2:modify_the=-0.05 w:item=0.05 w2:display_the=0.05 w:to=0.05 w2:that_are=-0.05 w:dashboard=0.05 1:so=0.05
w:fields=0.05 w2:a_new=0.05 /s_capability+control=0.05 /s_ask=-0.05 w2:needs_to=-0.05 w:optional=0.05 w:mode=0.05
w2:for_example=-0.05 w:external=-0.05 w:summary=0.05 w:using=0.05 w:regular=0.05 w:syntax=0.05 w2:as_an=-0.05
/d_weigh=0.05 /capability=-0.05 /reason=0.05 w:node=-0.05 w:package=0.05 /led_like=0.05 /story+artifact=0.05
w2:is_a=-0.05 w:specified=0.05 w:service=-0.05 w:set=-0.05 w2:have_a=0.05 w:behavior=-0.05 w:possible=-0.05
/h:capability=-0.05 w2:using_a=0.05 w2:does_not=-0.05 1:change=-0.05 /d_value=-0.05 w:application=0.05 /s_order=0.05
w:creation=0.05 w2:the_repository=0.05 w:results=0.05 w2:like_the=0.05 w:enabled=0.05 w:fails=-0.05 w:if=-0.05
w:issues=0.05 w:updating=0.05 w2:the_api=0.05 /d_order!+quoted=0.05 w:flag=-0.05 w2:it_would=-0.05 w:takes=0.05
w2:is_in=0.05 w2:use_it=-0.05 w2:such_as=0.05 /s_order!+control=0.05 /long>14=0.05 w2:in_order=0.05 w:result=-0.05
w:event=-0.05 w:it=-0.05 /d_capability+technology=0.05 w2:when_a=0.05 w2:an_app=-0.05 w:do=-0.05 w:up=0.05 w:in=0.05
w2:like_to=-0.05 w:preview=0.05 w:registry=0.05 w:have=0.05 w:icons=-0.05 w:cases=-0.05 w2:a_module=0.05
w:document=-0.05 w:additional=0.05 /d_now=-0.04 w2:to_get=-0.04 w:your=-0.04 /s_order+screen=0.04 w:hide=0.04
/s_order!+artifact=-0.04 w:some=-0.04 w:i=-0.04 w:even=-0.04 w:i'd=-0.04 w:those=-0.04 /s_order+name=0.04
w2:the_xml=-0.04 w:define=0.04 w:simple=0.04 w:import=-0.04 w2:if_you=-0.04 w2:if_i=-0.04 w:us=0.04
w2:using_the=-0.04 /s_capability+code=-0.04 /s_research=-0.04 w:level=0.04 w:single=0.04 w:useful=-0.04 w:test=0.04
w:back=-0.04 /1_story=-0.04 w:displayed=0.04 w:existing=0.04 w:under=-0.04 w:changes=-0.04 w2:need_to=0.04
w2:use_the=-0.04 w:objects=-0.04 w:actions=-0.04 /d_means=-0.04 w:file=-0.04 w:screen=-0.04 w2:user_can=-0.04
w:functions=0.04 w:made=-0.04 w2:to_provide=-0.04 w2:it_as=0.04 w:creating=-0.04 w2:be_used=0.04
/s_capability+technology=0.04 w:receive=-0.04 w2:to_change=-0.04
`,
};
