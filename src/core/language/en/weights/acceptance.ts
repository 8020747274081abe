// Learned by `npx tsx bench/train.ts`: a feature says when it is done. Positive weights speak for it, negative ones against.

export const ACCEPTANCE = {
  bias: -0.815,
  weights: `
/led_by_expected>0=1.52 /has_code=0.98 /n_expected=0.87 /d_expected=0.79 /words>50=0.62 /led_by_reproduce>0=0.50
/led_by_example>0=0.49 /items>1=0.44 /d_duty=0.43 /words>100=0.42 /items>3=0.40 /repeats_all=-0.40 /d_vague=-0.33
/repeats=-0.32 /d1_person=-0.28 /d1_capability=0.27 /d1_upkeep=0.27 /d_example=0.27 /has_paragraph=-0.26
/s_artifact=0.25 /s_code=-0.25 /summary_code=-0.25 /has_link=-0.24 /s1_story=-0.23 /summary>3=-0.23 /d_proposal=0.21
/sentences>0=-0.20 /words>0=-0.20 /s_piece=-0.20 /s_capability=-0.20 /d_control=0.20 /d_now=-0.20
/s1_capability=-0.19 /d_link=-0.19 /s_story=-0.18 /story=-0.18 /hurt=0.18 /s_purpose=-0.18 /story_why=-0.18
/s_person=-0.17 /d1_order=0.17 /d_screen=0.16 /d_chore=-0.16 /s1_means=-0.16 /d1_ask=-0.16 /has_item=0.16
/d_means=0.15 /d_reproduce=0.15 /summary>5=-0.14 /s_means=-0.13 /n_capability=-0.13 /words>25=0.13
/led_command=-0.13 /words>5=-0.13 /s_chore=0.13 /d_also=0.13 /sentences>4=0.13 /d1_example=0.12 /led_example=-0.11
/s_ask=-0.11 /sentences>2=0.11 /d_order=0.11 /n_duty=0.11 /d_code=0.11 /d_ask=-0.10 /n_screen=0.10
`,
};
