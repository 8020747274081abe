// Learned by `npx tsx bench/train.ts`: a feature says when it is done. Positive weights speak for it, negative ones against.

export const ACCEPTANCE = {
  bias: -0.711,
  weights: `
/has_code=1.00 /d_expected=0.81 /words>50=0.66 /repeats_all=-0.63 /d_vague=-0.57 /d1_chore_act=0.55 /d_control=0.52
/d1_capability=0.51 /d1_example=0.49 /repeats=-0.48 /d1_person=-0.47 /d_reproduce=0.45 /has_item=0.41
/has_link=-0.38 /n_expected=0.37 /d_means=0.34 /n_duty=0.34 /sentences>4=0.34 /d_duty=0.34 /has_paragraph=-0.33
/d1_expected=0.33 /d_now=-0.32 /s1_story=-0.32 /d_also=0.31 /sentences>0=-0.30 /s_purpose=-0.30 /story_why=-0.30
/words>0=-0.30 /d1_chore=0.30 /words>100=0.29 /d_chore=-0.29 /s_control=0.29 /d1_ask=-0.28 /summary>3=-0.28
/s_code=-0.28 /summary_code=-0.28 /s1_capability=-0.28 /d1_order=0.26 /d_harm=0.26 /s_harm=0.25 /items>1=0.24
/d_link=-0.24 /s_duty=0.23 /s_story=-0.23 /story=-0.23 /s_reason=0.22 /d1_story=-0.22 /n_capability=-0.22
/s_person=-0.21 /n_control=0.21 /led_chore=-0.21 /d_weigh=0.21 /words>25=0.21 /s1_means=-0.21 /words>5=-0.19
/summary>5=-0.19 /n_vague=-0.19 /d_doubt=-0.19 /s_vague=-0.19 /d_code=0.18 /d1_control=-0.18 /d_order=0.18
/d_example=0.17 /d_join=0.17 /d1_vague=0.17 /s_ask=-0.17 /led_command=-0.17 /s1_chore_act=-0.17 /s_example=0.16
/n_join=0.16 /d_command=-0.16 /q_stated>0=-0.16 /n_order=0.16 /d_fault=-0.15 /s_means=-0.15 /n_chore=0.15
/wish_listed>1=0.15 /d_technology=-0.15 /s1_chore=-0.14 /wish_listed>0=0.14 /d_heap=-0.14 /s_artifact=0.14
/led_chore_act=0.14 /n_reproduce=0.14 /summary>8=0.13 /n_now=-0.13 /d_research=-0.13 /q_asked>1=0.12
/d_capability=-0.12 /d1_command=0.12 /s1_value=-0.12 /s_place=0.12 /n_harm=0.11 /sentences>2=0.11 /d1_means=-0.11
/words>12=-0.11 /s_capability=-0.11 /d1_value=0.11 /s1_vague=-0.11 /q_asked>0=0.11 /d1_now=-0.11 /s_research=-0.10
/summary>12=0.10 /d_artifact=-0.10 /d1_reason=0.10 /s_technology=-0.10
`,
};
