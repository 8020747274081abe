// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. Positive weights speak for it, negative ones against.

export const PRESCRIPTION = {
  bias: -2.68,
  weights: `
/story+control=1.65 /order!+control=1.46 /led_reproduce=-1.40 /placed=1.18 /means+technology=1.15
/order!+technology=1.08 /order!+artifact=0.91 /means+code=0.91 /means+control=0.84 /order!+place=0.84
/story+place=0.79 /means+artifact=0.78 /story+technology=0.76 /order!+look=0.74 /naming+quoted=0.73
/proposal+control=0.70 /control=0.64 /proposal+artifact=0.63 /story+look=0.62 /duty+control=0.62 /order!+quoted=0.61
/order!+code=0.61 /naming+code=0.59 /form+control=0.53 /w_?=-0.52 /duty+look=0.51 /duty+place=0.51 /now=-0.50
/w_link=-0.50 /technology=0.47 /means+piece=0.46 /duty+artifact=0.44 /form+look=0.44 /order!+screen=0.44 /look=0.43
/led_proposal=0.42 /means+name=0.39 /where:s=0.39 /w_code=0.38 /harm=-0.35 /woolly=-0.34 /1_order=0.32 /s_form=0.31
/long>4=0.31 /long>8=0.30 /s_technology=0.30 /s_woolly=-0.28 /artifact=0.28 /order!+piece=0.28 /form=0.27
/s_control=0.27 /h:form=0.26 /order=0.25 /d_duty=0.25 /s_ask=-0.25 /capability+name=-0.24 /d_piece=0.24
/1_control=0.23 /led_upkeep=-0.22 /led_example=-0.22 /ask=-0.22 /d_order=0.21 /h:order!=0.21 /opening=-0.21
/led_command=-0.21 /fault=-0.21 /1_ask=-0.20 /block:paragraph=-0.20 /piece=0.20 /naming+name=0.19
/1_capability=-0.19 /s_screen=0.18 /s_capability=-0.18 /d_capability+control=-0.18 /d_artifact=0.17 /led_chore=-0.17
/form+artifact=0.17 /s_look=0.17 /d_technology=0.17 /led_artifact=0.16 /h:order=0.16 /1_form=-0.16 /1_expected=-0.16
/capability=-0.15 /s_story+control=0.15 /s_expected=-0.15 /h:duty=0.15 /s_person=-0.15 /duty=0.14
/h:capability=-0.14 /value=-0.14 /block:item=0.14 /d_order!+technology=0.14 /d_order+name=-0.14 /person=-0.14
/d_expected=0.14 /s_capability+name=-0.13 /where:d=-0.13 /order+artifact=0.13 /s_order!+piece=-0.13 /screen=0.13
/1_person=-0.13 /d_proposal+piece=0.13 /duty+code=0.13 /proposal+piece=0.13 /d_command=0.12 /s_order+code=0.12
/code>2=0.12 /1_now=-0.12 /story+name=-0.12 /s_order!+name=-0.12 /order+name=-0.12 /h:story=-0.12
/d_capability+name=-0.12 /command=0.11 /d_fault=-0.11 /s_form+control=0.11 /d_purpose=-0.11 /d_form+quoted=0.11
/form+quoted=0.11 /d_order!+piece=0.11 /s_form+technology=0.11 /story=-0.11 /purpose=-0.11 /story+screen=0.11
/s_duty=-0.11 /d_means=-0.11 /d_value=-0.10 /1_story=-0.10 /d_story=-0.10 /s_capability+control=0.10
/d_duty+piece=0.10 /s_form+piece=0.10 /s_form+screen=0.10 /long>22=-0.10 /s_form+artifact=0.10 /d_upkeep=0.10
/1_duty=-0.10 /s_fault=-0.10 /form+screen=0.10 /d_chore=-0.10 /1_reason=0.09 /d_duty+code=0.09 /d_now=-0.09
/1_upkeep=-0.09 /s_means=0.09 /d_capability+code=0.09 /duty+piece=0.09 /s_harm=-0.09 /s_order!+quoted=0.09
/d_order!+artifact=0.09 /s_order+quoted=0.09 /s_story+artifact=0.09 /order+technology=0.09 /s_order!+artifact=-0.09
/order!+name=-0.09 /order+code=0.09 /form+technology=0.09 /d_order!+screen=-0.09 /1_woolly=-0.08
/story+artifact=0.08 /d_research=0.08 /capability+code=0.08 /d_means+technology=-0.08 /upkeep=0.08 /d_like=0.08
/h:proposal=0.08 /s_artifact=0.08 /proposal=0.08 /d_form+control=-0.08 /d_means+name=-0.08 /s_order!+control=0.08
/d_place=-0.07 /d_form+artifact=0.07 /capability+control=-0.07 /form+name=0.07 /d_order+artifact=0.07 /like=0.07
/maybe=0.07 /d_proposal=0.07 /1_purpose=0.07 /s_form+code=0.07 /to_boot=-0.07 /form+piece=0.07 /s_place=0.07
/d_polite=0.07 /story+means=-0.07 /d_order!+code=0.07 /1_piece=-0.06 /d_woolly=-0.06 /d_story+name=-0.06
/d_means+code=0.06 /order+quoted=0.06 /1_example=-0.06 /d_look=0.06 /1_proposal=0.06 /d_order+technology=0.06
/1_artifact=0.06 /s_order+artifact=0.06 /example=-0.06 /s_order!+code=-0.06 /w_number=0.06 /d_maybe=0.06
/means+screen=-0.06 /s_story+name=-0.06 /d_screen=-0.06 /d_form=-0.06 /chore=-0.06 /weigh=0.05
/d_story+control=-0.05 /order+control=-0.05 /d_form+code=-0.05 /d_story+artifact=0.05 /s_capability+technology=0.05
/d_example=-0.05 /s_form+name=0.05 /polite=0.05 /led_expected=-0.05 /long>35=0.05 /1_doubt=-0.05 /1_means=0.05
/d_pointer=-0.05 /d_order+control=-0.05 /capability+technology=0.05 /d_means+piece=-0.05 /s_piece=-0.05
/s_reason=-0.05 /d_duty+artifact=0.05 /led_criteria=-0.05 /d_means+control=-0.05 /block:summary=0.05 /1_vague=-0.05
/1_like=-0.05 /d_reason=0.05 /s_means+code=0.05 /1_technology=-0.05 /s_research=-0.04 /duty+quoted=0.04
/d_duty+screen=-0.04 /s_capability+screen=-0.04 /also=-0.04 /s_capability+piece=0.04 /s_story+code=-0.04
/s_also=-0.04 /led_like=0.04 /research=0.04
`,
};
