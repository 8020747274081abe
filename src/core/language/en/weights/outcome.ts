// Learned by `npx tsx bench/train.ts`: a feature says why. A number weighs the names after it, in hundredths.

export const OUTCOME = {
  bias: -2.203,
  weights: `
209 /story_why 117 /d_purpose 109 /s_purpose 91 /hurt 77 so 70 /d_reason 68 /d_harm /d_value -61 /repeats -56
/telling_title>1 52 /d_ask -50 t: -47 missing 46 /s_ask t:improvement -44 /sentences>4 43 /words>50 -42 implement 41
/telling>6 /telling>8 a 39 my -38 /q_asked>0 -37 similar 36 /d1_now /s_harm /words>12 it's 35 having only problem 34
/summary>20 -34 /s1_woolly able cli sure 33 /d_now /d_person 32 /d_fault /n_command -32 /repeats_all event 31
/n_person allow trying -31 color 30 /today cases don't without works -30 /d_? /d_doubt functions -29 /has_item 28
changed developers -28 /d1_person /d_duty /woolly_share following name 27 even get know services their -27
/d_artifact /story_no_why customer feature group message specify 26 ask can deprecated elements -26 command disable
done 25 /telling>16 during makes there times -25 /led_order /s_number date objects specific 24 many more much never
-24 /d1_duty /led_duty existing properties type 23 allowing find me over -23 background define force if 22 after
automatically can't google its order -22 /telling>2 own ticket 21 /d_command /s_form /telling>4 datastream files
people rename solution they uses -21 /d1_value /q_stated>0 emulator exist 20 architecture header login must property
small versions -20 /telling>40 added 19 /d1_form an it needs release sdk table this titanium working -19 /s_control
/telling>80 at defined determine ios names output simple those 18 /d1_harm /d1_like alloy he iphone might needed ui
will -18 /d1_capability /d_maybe created q result 17 /d1_reproduce /s1_chore /s1_harm label loaded save studio use
-17 /d_look /orders>0 /s_example /summary_code logic notes possibly supported windows 16 /d_technology between log
no nothing style under very why would -16 assigned cancel contains deployment or should strings 15 about debugging
runtime stream way -15 /d_place /duties>1 /n_control /s1_capability activity android flag icons shown system true 14
around large -14 any changes 13 /d_order text -13 level showing validation 12 performance -12 default may source 11
ti -11 displayed 10 /d1_upkeep /d_means to 7 /d1_example -3 t:new -1 /words>0
`,
};
