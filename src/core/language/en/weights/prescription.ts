// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. A number weighs the names after it; a minus speaks against.

export const PRESCRIPTION = {
  bias: -2.68,
  weights: `
1.65 /story+control 1.46 /order!+control 1.40 -/led_reproduce 1.18 /placed 1.15 /means+technology 1.08
/order!+technology 0.91 /order!+artifact /means+code 0.84 /means+control /order!+place 0.79 /story+place 0.78
/means+artifact 0.76 /story+technology 0.74 /order!+look 0.73 /naming+quoted 0.70 /proposal+control 0.64 /control
0.63 /proposal+artifact 0.62 /story+look /duty+control 0.61 /order!+quoted /order!+code 0.59 /naming+code 0.53
/form+control 0.52 -/w_? 0.51 /duty+look /duty+place 0.50 -/now -/w_link 0.47 /technology 0.46 /means+piece 0.44
/duty+artifact /form+look /order!+screen 0.43 /look 0.42 /led_proposal 0.39 /means+name /where:s 0.38 /w_code 0.35
-/harm 0.34 -/woolly 0.32 /1_order 0.31 /s_form /long>4 0.30 /long>8 /s_technology 0.28 -/s_woolly /artifact
/order!+piece 0.27 /form /s_control 0.26 /h:form 0.25 /order /d_duty -/s_ask 0.24 -/capability+name /d_piece 0.23
/1_control 0.22 -/led_upkeep -/led_example -/ask 0.21 /d_order /h:order! -/opening -/led_command -/fault 0.20
-/1_ask -/block:paragraph /piece 0.19 /naming+name -/1_capability 0.18 /s_screen -/s_capability
-/d_capability+control 0.17 /d_artifact -/led_chore /form+artifact /s_look /d_technology 0.16 /led_artifact /h:order
-/1_form -/1_expected 0.15 -/capability /s_story+control -/s_expected /h:duty -/s_person 0.14 /duty -/h:capability
-/value /block:item /d_order!+technology -/d_order+name -/person /d_expected 0.13 -/s_capability+name -/where:d
/order+artifact -/s_order!+piece /screen -/1_person /d_proposal+piece /duty+code /proposal+piece 0.12 /d_command
/s_order+code /code>2 -/1_now -/story+name -/s_order!+name -/order+name -/h:story -/d_capability+name 0.11 /command
-/d_fault /s_form+control -/d_purpose /d_form+quoted /form+quoted /d_order!+piece /s_form+technology -/story
-/purpose /story+screen -/s_duty -/d_means 0.10 -/d_value -/1_story -/d_story /s_capability+control /d_duty+piece
/s_form+piece /s_form+screen -/long>22 /s_form+artifact /d_upkeep -/1_duty -/s_fault /form+screen -/d_chore 0.09
/1_reason /d_duty+code -/d_now -/1_upkeep /s_means /d_capability+code /duty+piece -/s_harm /s_order!+quoted
/d_order!+artifact /s_order+quoted /s_story+artifact /order+technology -/s_order!+artifact -/order!+name /order+code
/form+technology -/d_order!+screen 0.08 -/1_woolly /story+artifact /d_research /capability+code -/d_means+technology
/upkeep /d_like /h:proposal /s_artifact /proposal -/d_form+control -/d_means+name /s_order!+control 0.07 -/d_place
/d_form+artifact -/capability+control /form+name /d_order+artifact /like /maybe /d_proposal
`,
};
