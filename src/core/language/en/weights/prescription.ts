// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. A number weighs the names after it, in hundredths.

export const PRESCRIPTION = {
  bias: -2.819,
  weights: `
166 /story+control -135 /led_reproduce 130 /order!+control 122 /means+technology 108 /placed 95 /order!+technology
90 /means+control 79 /order!+place /story+place 76 /means+code 75 /order!+artifact 73 /naming+quoted 70
/proposal+control 68 /order!+look 67 /means+artifact 66 /story+technology 64 /naming+code /proposal+artifact 60
/story+look 59 /duty+control 55 /form+control /led_proposal /order!+quoted 52 /order!+code 51 /1_order /control -51
/w_? 50 /duty+look /long>4 49 /duty+place -48 /now /w_link 44 /artifact /long>8 /means+piece 43 /means+name -42
/led_example 40 /form+look 39 /order!+screen 38 /duty+artifact 37 /w_code -37 /led_upkeep 35 /s_form 34 /d_duty -34
/harm -33 /where:d 32 /look -32 /woolly 31 /where:s -31 /s_capability 28 /technology 27 /d_artifact /form /h:form
/order -27 /s_woolly 24 /1_control -24 /fault -22 /led_expected 21 /s_look -21 /block:paragraph /person 20 /h:duty
/order!+piece /s_technology -20 /opening 19 /duty -19 /capability /s_ask /s_capability+name 18 /d_duty+code
/d_duty+piece /duty+code /naming+name /s_control /s_screen -18 /ask /h:capability 17 /d_piece /h:order
/proposal+code /s_story+control 16 /d_proposal+code /form+artifact /h:order! /s_means -16 /d_fault
/s_order!+artifact 15 /1_chore /led_duty -15 /1_form /capability+name /s_duty 14 /capability+artifact /duty+piece
/s_order+code 13 /d_form+quoted /d_order /d_order!+technology /form+quoted /led_ask /s_form+control
/s_form+technology -13 /1_now /d_order+code /d_place /d_story /s_expected 12 /1_command /d_command /d_vague
/h:proposal /order+technology /proposal /s_form+piece -12 /d_means /d_means+artifact /d_order+control /d_screen
/led_chore /led_fault 11 /1_reason /chore /command /form+piece /h:means /led_like -11 /1_value /d_person /h:story
/order+control /s_order!+code /story /to_boot 10 /code>2 /d_capability+piece /d_order+technology /order+artifact
/proposal+piece /s_form+name -10 /1_example /1_story /d_capability+control /d_form+name /d_look /s_duty+name
/s_person /value 9 /1_person /d_proposal+piece /d_technology /form+technology /s_capability+technology
/s_form+artifact /s_form+screen /s_story+artifact /story+screen -9 /1_duty /1_expected /1_like /1_piece /1_woolly
/d_form+control /d_means+code /d_order!+control /s_capability+code /s_capability+screen /s_piece /s_value
/story+name /w_number 8 /d_like /d_research /piece /s_capability+artifact /s_capability+control /s_place -8 /also
/aside /d_form /d_now /d_order+piece /d_order+screen 7 /d_expected /d_form+artifact /duty+quoted /led_purpose
/s_duty+screen /s_form+code -7 /1_ask /d_aside /d_control /d_order!+screen /d_to_boot /example /led_criteria
/s_fault /s_harm /s_order!+name /s_order!+technology /s_vague /story+form 6 /1_harm /capability+piece
/capability+technology /d_capability+artifact /d_capability+quoted /d_duty+quoted /d_order!+name /duty+screen /maybe
/proposal+name /s_order+artifact /s_order+quoted /s_proposal -6 /d_means+piece /d_order!+place /expected /led_order
/led_reason /order+screen /place /polite 5 /d_duty+name /d_maybe /s_chore /story+piece -5 /1_vague /block:quote
/block:summary /d_means+quoted /d_story+control /led_woolly /means+quoted /order+place /s_also /s_order
/s_order!+piece /s_order!+place /s_story+name
`,
};
