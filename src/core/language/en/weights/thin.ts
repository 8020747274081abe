// Learned by `npx tsx bench/train.ts`: an item is too thin to start or estimate. Positive weights speak for it, negative ones against.

export const THIN = {
  bias: -0.002,
  weights: `
/s_heap=0.63 /has_code=-0.57 /telling_title>2=-0.50 /d_plea=0.49 /woolly_title>0=0.42 /words>25=-0.42
/d_pointer=0.42 /words>12=-0.40 /summary_code=-0.40 /s_vague=0.39 /telling_title>1=-0.36 /words>5=-0.36
/words>50=-0.35 /has_item=-0.32 /story_why=-0.30 /q_asked>0=0.29 /summary>5=-0.29 /telling>4=-0.28
/woolly_title>1=0.27 /summary>8=-0.26 /summary>3=-0.26 /s_woolly=0.22 /s_value=0.21 /s1_order=-0.21 /d_woolly=0.20
/s_technology=-0.19 /s_chore=-0.19 /s_control=-0.18 /s_screen=-0.18 /telling>16=-0.17 /woolly_share=0.17
/d_polite=0.17 /s_upkeep=-0.16 /s_order=-0.16 /repeats_all=0.15 /telling_title>4=-0.15 /repeats=-0.14
/reasons>0=0.13 /d_code=-0.13 /s_ask=-0.13 /d1_order=-0.13 /d_artifact=-0.12 /s1_story=0.12 /d_command=0.12
/d1_polite=0.12 /n_woolly=0.12 /s1_capability=-0.12 /d_control=0.11 /d_chore=0.11 /telling>2=-0.11 /s1_harm=0.11
/s_harm=0.11 /telling_title>6=0.11 /story_no_why=0.11 /words>0=-0.11 /s_story=0.11 /d_duty=-0.10 /d_ask=-0.10
/s_code=0.10 /q_stated>0=-0.10 /d_fault=0.10 /s_form=0.10 /s1_upkeep=-0.10 /telling>12=0.09 /s_example=-0.09
/has_link=-0.09 /d_upkeep=-0.09 /summary>20=-0.09 /d_proposal=-0.09 /d_example=-0.08 /telling>8=-0.08
/sentences>0=0.08 /s_expected=-0.08 /d1_vague=-0.08 /s_fault=0.08 /s1_fault=0.08 /d1_pointer=0.08 /has_heading=0.08
/d_doubt=-0.08 /story=0.08 /s1_form=0.08 /s1_woolly=0.08 /d_like=-0.08 /telling_title>8=0.07 /n_ask=-0.07
/sentences>4=0.07 /duties>0=-0.07 /d1_expected=0.07 /sentences>1=-0.07 /d_vague=0.07 /duties>2=-0.07
/led_person=0.07 /d1_ask=0.07 /s_artifact=-0.07 /d_link=-0.07 /n_order=-0.07 /d_reason=-0.07 /d_person=-0.06
/d_now=0.06 /reasons>1=-0.06 /sentences>2=0.06 /n_upkeep=-0.06 /d_to_boot=-0.06 /s1_value=0.06 /s_duty=-0.06
/orders>1=-0.06 /d_research=0.06 /d_place=0.06 /d_weigh=0.06 /s1_person=-0.06 /d_order=-0.06 /s_look=-0.05
/q_asked>1=0.05 /d1_person=-0.05 /n_polite=0.05 /d_also=-0.05 /n_artifact=-0.05 /d_purpose=-0.05 /reasons>2=-0.05
/d1_maybe=-0.05 /n_duty=-0.05 /s_weigh=0.05 /words>100=0.05 /led_vague=0.05 /d_?=0.05 /s1_means=0.05 /d_harm=0.05
/s1_vague=-0.05 /d1_command=0.05 /led_screen=0.04 /telling>40=0.04 /s_number=0.04 /s_reason=0.04 /n_example=-0.04
/led_ask=0.04 /n_value=0.04 /n_story=0.04 /d1_like=-0.04
`,
};
