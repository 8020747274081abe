// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. A number weighs the names after it; a minus speaks against.

export const PRESCRIPTION = {
  bias: -2.861,
  weights: `
1.66 /story+control 1.35 -/led_reproduce 1.29 /order!+control 1.22 /means+technology 1.08 /placed 0.95
/order!+technology 0.90 /means+control 0.79 /story+place /order!+place 0.76 /means+code 0.75 /order!+artifact 0.72
/naming+quoted 0.70 /proposal+control 0.68 /order!+look 0.67 /means+artifact 0.66 /story+technology 0.64
/proposal+artifact 0.63 /naming+code 0.60 /story+look /duty+control 0.55 /order!+quoted /led_proposal /form+control
0.52 /order!+code /control 0.51 /1_order -/w_? 0.50 /long>4 /duty+look 0.49 /duty+place 0.48 -/w_link -/now 0.45
/artifact 0.44 /means+piece 0.43 /long>8 /means+name 0.42 -/led_example 0.40 /form+look 0.38 /duty+artifact
/order!+screen 0.37 /w_code -/led_upkeep 0.35 /s_form -/harm 0.34 /d_duty 0.32 /look -/where:d 0.31 -/woolly
-/s_capability 0.29 /where:s 0.28 /technology 0.27 /order /form -/s_woolly /h:form /d_artifact 0.24 -/fault
/1_control 0.22 -/led_expected 0.21 /s_look -/person 0.20 /order!+piece /h:duty /s_technology 0.19 -/s_ask -/opening
-/block:paragraph -/s_capability+name -/capability /duty /naming+name 0.18 /s_control /d_duty+piece /duty+code
-/h:capability /s_screen -/ask /d_duty+code 0.17 /d_piece -/d_fault /s_story+control /proposal+code /h:order 0.16
/s_means /h:order! -/s_order!+artifact /d_proposal+code /form+artifact 0.15 -/1_form -/capability+name /1_chore
-/s_duty 0.14 /led_duty -/led_fault /capability+artifact /s_order+code -/d_order+code /duty+piece -/d_place 0.13
-/s_expected /s_form+control /led_ask /form+quoted /d_order /s_form+technology -/1_now /d_form+quoted /d_vague
/d_order!+technology -/d_story -/d_screen 0.12 /h:proposal /proposal /s_form+piece /d_command /1_command -/led_chore
/order+technology -/d_means+artifact /command -/d_order+control 0.11 -/d_person -/d_means /led_like -/1_value /chore
/h:means -/to_boot -/h:story -/s_order!+code /form+piece /1_reason -/order+control -/story -/d_capability+control
0.10 -/1_story -/value -/d_form+name -/s_duty+name -/1_example /order+artifact /proposal+piece /d_order+technology
-/s_person /d_capability+piece -/d_look -/1_piece /s_form+name -/d_order!+control 0.09 /d_proposal+piece /code>2
/s_capability+technology -/w_number -/s_piece -/d_means+code /form+technology /1_person /story+screen /s_form+screen
-/story+name -/s_capability+code /s_form+artifact -/1_woolly -/d_form+control -/1_expected -/s_value -/1_duty
-/s_capability+screen /s_story+artifact -/d_form 0.08 /piece /d_like -/1_like /d_technology -/also -/d_order+screen
-/d_order+piece /d_research -/d_now /s_place -/aside /maybe /s_capability+artifact /s_capability+control
/duty+quoted 0.07 -/s_order!+technology -/led_criteria /s_form+code -/d_order!+screen -/d_to_boot -/s_fault
-/d_control -/d_aside /d_expected /led_purpose /d_form+artifact -/example -/s_harm -/story+form -/s_vague
-/s_order!+name /s_duty+screen -/1_ask 0.06 -/order+screen -/polite /1_harm -/expected -/d_means+piece
/d_capability+artifact /d_order!+name -/d_order!+place -/led_order /d_capability+quoted /d_duty+quoted
/capability+piece -/order+place /s_order+quoted /proposal+name -/led_reason /s_order+artifact -/place /s_proposal
/capability+technology 0.05 -/s_story+name -/s_also -/s_order!+piece /duty+screen /story+piece -/d_story+control
-/d_means+quoted -/s_order!+place -/means+quoted /s_chore -/led_woolly /d_duty+name -/1_vague 0.04 -/s_order
`,
};
