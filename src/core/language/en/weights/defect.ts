// Learned by `npx tsx bench/train.ts`: an item is a defect. A number weighs the names after it, in hundredths.

export const DEFECT = {
  bias: -2.205,
  weights: `
325 t:bug 162 /s_fault -120 /s1_order t:feature -115 /s1_capability -106 /story -79 /s_chore -77 t:story 71 issue
-71 /items>1 -63 t:improvement 60 /d_reproduce 59 /summary>3 bug 58 unable -58 /s_capability feature 57 no 56 fix
-55 /d_capability /s_person 53 /d_number /led_reproduce 52 handler 51 doesn't 50 /has_code t: -50 we 49 /d_fault -49
/repeats_all 48 project 47 t:task -47 /d1_like current -46 would 45 setting when 44 app -44 these 43 item -43
/d1_chore /s1_vague -42 or 41 /s1_fault -41 /s_command currently 40 please seems var -40 /s_duty 39 /summary>5 even
38 /led_by_example>1 appears results see work -38 /d_now /s_form /s_research 37 logs -37 /d1_now /n_capability
/s_order add api use 36 /d_aside -36 /s1_chore should 35 /telling_title>6 customer mobile problems -35 /repeats
s1:add s1:update version 34 sdk -34 missing 33 /s1_harm but -33 /s1_research /s_means developers -32 /d_upkeep be
for implemented there 31 /s1_screen device launch problem -31 /s1_upkeep minimum native t:new 30 /d_link /s_ask
sample -30 disable 29 attached filter objects s1:build -29 /d_duty fedora how 28 /d_expected always inconsistent
studio text -28 /d_person /s_control back possible provide 27 /d_code /led_person /reasons>4 likely packaging
queries -27 method versions 26 /s_code crashes requests -26 know starting 25 /d_form -25 /telling>4 make they -24
/d_research xcode 23 /telling_title>2 different specified -23 /d1_upkeep /telling>2 example 22 don't have using
working -22 /has_link 21 callback i'm is many old return -21 /d1_capability icons 20 /n_fault created -20 /duties>0
19 can't course server 18 being google 16 /s_harm /telling>8 15 breaking 14 /led_harm you -14 were 13 /telling>24
-13 /duties>1 10 uses -10 /telling>12 -9 /has_paragraph 4 like
`,
};
