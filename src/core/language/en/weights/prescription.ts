// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. Positive weights speak for it, negative ones against.

export const PRESCRIPTION = {
  bias: -1.058,
  weights: `
/order!+control=1.44 /led_reproduce=-1.40 /means+technology=1.14 /placed=1.11 /order!+technology=1.00
/means+code=0.98 /order!+artifact=0.97 /order!+place=0.84 /means+control=0.84 /means+artifact=0.78 /where:d=-0.78
/proposal+control=0.70 /block:paragraph=-0.65 /duty+control=0.64 /proposal+artifact=0.62 /order!+code=0.62
/naming+code=0.60 /w_link=-0.56 /duty+place=0.53 /control=0.52 /now=-0.47 /led_proposal=0.46 /duty+artifact=0.45
/w_?=-0.45 /means+piece=0.42 /block:summary=-0.40 /order!+screen=0.40 /order!+piece=0.38 /harm=-0.37 /d_piece=0.31
w:date=0.29 w:we=0.29 /1_capability=-0.28 w2:to_be=-0.28 w:support=-0.28 w:provide=0.27 w:are=-0.25 w:windows=-0.25
/long>4=-0.24 /d_artifact=0.23 /led_command=-0.23 w2:in_the=0.23 /led_upkeep=-0.23 /chore=-0.23 w2:on_the=0.23
w:ios=-0.23 /led_chore=-0.23 /d_order=0.22 w:app=-0.22 /led_artifact=0.22 /led_example=-0.21 /led_chore_act=-0.21
/h:order=0.21 w2:create_a=0.21 /piece=0.20 w:you=-0.20 1:provide=0.19 /d_expected=0.19 w:should=0.19 w:new=0.19
w:implement=-0.19 /s_capability=-0.19 w:feature=-0.19 w:site=0.19 /d_duty=0.18 w2:want_to=-0.18 w:json=0.18
/order=0.18 w:android=-0.18 w:via=0.18 w2:should_be=0.18 w:of=-0.17 w2:support_for=-0.17 /d_purpose=-0.17
/d_join=0.17 w:able=-0.17 w2:able_to=-0.17 w:button=-0.17 w:files=0.16 w2:be_able=-0.16 /d_capability+control=-0.16
w:as=-0.16 w:great=-0.16 w:with=0.16 w:page=0.16 /1_control=0.15 /s_duty=-0.15 w2:be_great=-0.15 w2:i_can=-0.15
/w_code=0.15 /example=-0.15 w:selected=0.15 /h:order!=0.15 /block:item=0.15 w:this=0.15 w:allow=0.15 /1_ask=-0.15
w2:be_available=0.15 w2:to_a=-0.15 w:them=0.15 /d_proposal+piece=0.15 /proposal+piece=0.15 w:field=0.15
/d_example=-0.15 w2:we_can=0.15 w2:add_support=-0.15 w:xml=-0.15 /h:proposal=0.15 /proposal=0.15 /code>2=0.15
w:want=-0.14 /artifact=0.14 w:not=-0.14 /opening=-0.14 /d_capability+code=0.14 /fault=-0.14 /d_proposal=0.14
/d_order!+artifact=0.14 w:name=0.14 /d_means+code=0.14 w2:that_we=0.14 /d_duty+piece=0.14 w:display=0.13
w2:ability_to=-0.13 w:ability=-0.13 w:view=-0.13 w:run=0.13 /s_screen=0.13 /1_expected=-0.13 w:the=-0.13 w:at=-0.13
/d_chore=-0.13 /duty+piece=0.13 w:available=0.13 w:which=-0.13 w:email=0.13 w:something=-0.12 /technology=0.12
w2:for_the=-0.12 /d_order!+piece=0.12 w:request=-0.12 /d_order!+code=0.12 /d_duty+code=0.12 /duty+code=0.12
1:the=-0.12 w:folder=0.12 1:we=-0.12 w:from=-0.12 /capability=-0.12 /h:capability=-0.12 w:custom=-0.12 w:plugin=0.12
w2:we_have=0.12 w2:the_ability=-0.12 w:context=0.12 w:showing=0.12 1:implement=-0.12 w:focus=0.12 /1_reason=0.12
1:as=-0.12 w2:we_need=0.12 w:only=-0.12 w:for=-0.12 w:object=-0.12 w:since=0.12 w:adding=0.12 w:where=0.12
/order+code=0.12 w:second=0.11 w:between=-0.11 /s_expected=-0.11 w:but=-0.11 /1_upkeep=-0.11 w:functionality=-0.11
/maybe=0.11 w:events=0.11 /s_order!+code=-0.11 w:users=0.11 w:improve=0.11 /d_polite=0.11 w:code=-0.11 w:items=-0.11
w:check=0.11 w:message=0.11 w:different=-0.11 w:default=0.11 w:section=0.11 /order+technology=0.11 /1_piece=-0.11
w:project=0.11 /capability+technology=0.11 1:use=0.10 w:having=0.10 w:command=0.10 w:id=0.10
/d_order!+technology=0.10 w:other=0.10 /polite=0.10 w:two=0.10 /1_now=-0.10 w:similar=-0.10 1:support=-0.10
w2:will_be=0.10 /s_chore=-0.10 /like=0.10 /s_control=0.10 /where:s=-0.10 w:list=0.10 w:through=-0.10 /d_like=0.10
/1_person=-0.10 /s_order+code=0.10
`,
};
