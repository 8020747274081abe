// Learned by `npx tsx bench/train.ts`: an item is too thin to start or estimate. A number weighs the names after it; a minus speaks against.

export const THIN = {
  bias: -0.002,
  weights: `
0.63 /s_heap 0.57 -/has_code 0.50 -/telling_title>2 0.49 /d_plea 0.42 /woolly_title>0 -/words>25 /d_pointer 0.40
-/words>12 -/summary_code 0.39 /s_vague 0.36 -/telling_title>1 -/words>5 0.35 -/words>50 0.32 -/has_item 0.30
-/story_why 0.29 /q_asked>0 -/summary>5 0.28 -/telling>4 0.27 /woolly_title>1 0.26 -/summary>8 -/summary>3 0.22
/s_woolly 0.21 /s_value -/s1_order 0.20 /d_woolly 0.19 -/s_technology -/s_chore 0.18 -/s_control -/s_screen 0.17
-/telling>16 /woolly_share /d_polite 0.16 -/s_upkeep -/s_order 0.15 /repeats_all -/telling_title>4 0.14 -/repeats
0.13 /reasons>0 -/d_code -/s_ask -/d1_order 0.12 -/d_artifact /s1_story /d_command /d1_polite /n_woolly
-/s1_capability 0.11 /d_control /d_chore -/telling>2 /s1_harm /s_harm /telling_title>6 /story_no_why -/words>0
/s_story 0.10 -/d_duty -/d_ask /s_code -/q_stated>0 /d_fault /s_form -/s1_upkeep 0.09 /telling>12 -/s_example
-/has_link -/d_upkeep -/summary>20 -/d_proposal 0.08 -/d_example -/telling>8 /sentences>0 -/s_expected -/d1_vague
/s_fault /s1_fault /d1_pointer /has_heading -/d_doubt /story /s1_form /s1_woolly -/d_like 0.07 /telling_title>8
-/n_ask /sentences>4 -/duties>0 /d1_expected -/sentences>1 /d_vague -/duties>2 /led_person /d1_ask -/s_artifact
-/d_link -/n_order -/d_reason 0.06 -/d_person /d_now -/reasons>1 /sentences>2 -/n_upkeep -/d_to_boot /s1_value
-/s_duty -/orders>1 /d_research /d_place /d_weigh -/s1_person -/d_order 0.05 -/s_look /q_asked>1 -/d1_person
/n_polite -/d_also -/n_artifact -/d_purpose -/reasons>2 -/d1_maybe -/n_duty /s_weigh /words>100 /led_vague /d_?
/s1_means /d_harm -/s1_vague /d1_command 0.04 /led_screen /telling>40 /s_number /s_reason -/n_example /led_ask
/n_value /n_story -/d1_like
`,
};
