// Learned by `npx tsx bench/train.ts`: an item is too thin to start or estimate. A number weighs the names after it, in hundredths.

export const THIN = {
  bias: -0.012,
  weights: `
-72 /has_code 70 /s_heap 55 api 51 /d_plea 47 /d_woolly /s_value 42 /woolly_title>0 -42 /summary_code /words>50 41
t:story -39 /d_artifact 38 /d_pointer -38 /summary>3 should 37 app 35 /q_asked>0 -35 /has_item /s_control 34 apis t:
-34 /telling_title>1 32 t:sub-task -32 t:task 31 coding ti -31 /s_screen 30 /s1_fault design ios -30 /duties>2
s1:support to 29 /s_vague are refactor -29 /d1_order /d_capability /d_code /s_capability so 28 bug there work -28
/d_ask /sentences>1 a able remove 27 /n_woolly details task tracking use -27 /s1_order /summary>5 26 functionality
-26 /d_link /d_reason /words>12 /words>5 25 /d_story /d_vague /repeats_all /woolly_title>1 issues -25 /summary>8
/words>25 s1:update the 24 /d_command into -24 /s_ask /s_technology can of 23 /led_person /s_woolly components
javascript perform point s1:refactor -23 /d_upkeep /has_link 22 /d_? /led_vague cli i more t:epic -22 /d1_story
/s_order files list 21 all discussion fix layout sure testing ui unable -21 /d_proposal /story_why each know since
20 s1:as sdk -20 /d_purpose /led_capability /s1_research /summary>12 from like module 19 /s1_harm bugs differences
have i'm in iphone platforms titanium -19 /d_duty /n_artifact images t:feature update via web 18 /d_research
/s1_story but path receive several -18 /d_means /d_technology /n_ask /s_expected /summary>20 code 17 /woolly_share
appcelerator be sprint -17 /orders>1 allow dataset method run s1:remove upgrade view 16 /d_polite /reasons>0 based
controls error framework good launch standardize this what's -16 /d1_upkeep /d_order /led_woolly /n_command only
start t:improvement user while 15 /d_chore container default detailed especially integrate issue mac make reporting
say spec stable ticket -15 /d_also /d_screen /s_chore apple document easily its projects read reference s1:upgrade
tests 14 across actual adjust api's customer easier elements feature implement matrix native objects on part that's
time -14 /d_form /duties>0 /n_order because it needed set support windows 13 /d1_doubt /s1_value /s_story alloy best
binding both developer due enable ensure found handle include now security source -13 /d_aside /n_screen /s_means
/telling>6 /telling_title>2 add folder having install s1:document script they 12 /d1_ask /d1_pointer /n_story
/telling_title>4 admin am architecture demo different features important modal need none pattern that -12 /d1_means
/s1_person an before c call including instead label line old site text 11 /d1_polite /d_control /n_value bit changes
down filter guide hello his improve jira passing plus recent requests special together too using window -11
/s1_upkeep by directory publisher upload us 10 /d_value exactly new resolved s1:improve specific than -10
/telling_title>3 assign deprecated updating very 9 /telling_title>6 -9 /d1_vague /telling>8 currently -8 as 7
/words>100
`,
};
