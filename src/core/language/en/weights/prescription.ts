// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. Positive weights speak for it, negative ones against.

export const PRESCRIPTION = {
  bias: -1.058,
  weights: `
/story+control=1.66 /order!+control=1.43 /led_reproduce=-1.40 /means+technology=1.13 /placed=1.09
/order!+technology=1.01 /means+code=0.99 /order!+artifact=0.98 /order!+place=0.84 /means+control=0.83 /where:d=-0.79
/means+artifact=0.78 /story+place=0.78 /naming+quoted=0.73 /proposal+control=0.70 /story+technology=0.69
/order!+quoted=0.65 /duty+control=0.64 /block:paragraph=-0.64 /proposal+artifact=0.63 /order!+code=0.60
/naming+code=0.59 /w_link=-0.55 /duty+place=0.53 /control=0.49 /led_proposal=0.47 /now=-0.46 /w_?=-0.46
/duty+artifact=0.44 /means+piece=0.42 /order!+screen=0.41 /block:summary=-0.40 /order!+piece=0.39 /harm=-0.37
/d_piece=0.30 w2:to_be=-0.30 w:provide=0.29 /means+name=0.28 w:we=0.27 w:date=0.27 /d_artifact=0.26
/1_capability=-0.25 w:support=-0.25 /led_chore=-0.25 /h:order=0.25 w:windows=-0.24 /led_upkeep=-0.24 w2:in_the=0.24
/chore=-0.24 w:ios=-0.24 /capability+name=-0.24 /led_command=-0.24 /long>4=-0.23 w:are=-0.23 w:app=-0.22
/d_order=0.22 w2:on_the=0.21 /led_artifact=0.21 /led_example=-0.21 /story+screen=0.21 w:should=0.20
/naming+name=0.20 w:new=0.20 1:provide=0.20 /d_expected=0.20 /piece=0.19 w2:create_a=0.19 w:as=-0.19
w:implement=-0.19 w:json=0.18 w:button=-0.18 w:files=0.18 /order=0.18 w:you=-0.18 w:feature=-0.18 w2:should_be=0.18
/d_duty=0.18 w:via=0.18 w:of=-0.17 w2:want_to=-0.17 w2:i_can=-0.17 w:allow=0.17 /s_capability=-0.17 w:with=0.17
w:want=-0.16 /1_ask=-0.16 w:great=-0.16 /d_capability+control=-0.16 w:selected=0.16 w:android=-0.16 /w_code=0.16
w2:support_for=-0.16 /fault=-0.16 /h:proposal=0.16 /proposal=0.16 w:and=0.16 /d_purpose=-0.16 w2:be_great=-0.16
/s_capability+name=-0.16 /s_means+name=-0.15 /artifact=0.15 w:this=0.15 /d_capability+code=0.15 w:able=-0.15
w2:able_to=-0.15 w:them=0.15 w:site=0.15 /d_order!+artifact=0.15 /d_example=-0.15 w:something=-0.15 w2:be_able=-0.15
/example=-0.15 w2:be_available=0.15 /1_control=0.15 /h:order!=0.14 /d_proposal+piece=0.14 /proposal+piece=0.14
/d_means+code=0.14 /d_proposal=0.14 w2:we_can=0.14 w:run=0.14 /s_duty=-0.14 /opening=-0.14 /d_chore=-0.14 1:as=-0.14
w:xml=-0.14 /s_expected=-0.14 w2:to_a=-0.13 /d_story=-0.13 w:name=0.13 w:not=-0.13 /code>2=0.13 /d_duty+piece=0.13
w:custom=-0.13 /block:item=0.13 w2:we_have=0.13 w:available=0.13 w:display=0.13 w2:add_support=-0.13 w:email=0.13
/duty+piece=0.13 w:plugin=0.13 w2:ability_to=-0.13 w:ability=-0.13 /1_upkeep=-0.13 w2:that_we=0.13 w:at=-0.13
w:field=0.13 w:request=-0.12 w:since=0.12 w:the=-0.12 /1_expected=-0.12 /d_order!+piece=0.12 w2:for_the=-0.12
/order+code=0.12 w:focus=0.12 /story=-0.12 w:items=-0.12 1:the=-0.12 w:context=0.12 /d_order+name=-0.12 /like=0.12
w:improve=0.12 /order+technology=0.12 /1_reason=0.12 w:list=0.12 /1_piece=-0.12 w:similar=-0.12 /d_command=0.12
1:we=-0.12 w:folder=0.12 w:check=0.12 /s_order!+code=-0.11 w:page=0.11 w:section=0.11 1:implement=-0.11
w:adding=0.11 w:view=-0.11 w2:the_ability=-0.11 w:other=0.11 w:id=0.11 /d_duty+code=0.11 /duty+code=0.11
/capability+technology=0.11 w:two=0.11 w:having=0.11 w:functionality=-0.11 w:project=0.11 w:which=-0.11
/technology=0.11 /d_order!+code=0.11 w:where=0.11 w:object=-0.11 w:between=-0.11 /d_like=0.11 w:message=0.11
w:for=-0.11 w:users=0.11 w:there=0.11 w2:i_want=-0.11 /d_order!+technology=0.11 w2:as_a=-0.11 w:integrate=0.11
w:extension=0.11 w:code=-0.10 /1_now=-0.10 /s_means+piece=-0.10 w:showing=0.10 /place=-0.10 w:much=0.10
w:events=0.10 /s_chore=-0.10 /s_order+code=0.10 /s_artifact=-0.10 1:use=0.10 w:from=-0.10 w:command=0.10
/long>14=0.10 w:only=-0.10
`,
};
