// Learned by `npx tsx bench/train.ts`: an item is a feature. A number weighs the names after it, in hundredths.

export const FEATURE = {
  bias: -0.306,
  weights: `
250 t:feature -243 t:bug 148 t:improvement -147 /s1_research 136 /story -135 /s_chore -123 t:technical 106
/s1_capability -92 /s_fault 88 t:story 86 s1:add 78 parity 77 /s_control -75 /s_number 73 cli -73 /s1_chore 71
/s_person -71 issue -65 /s_upkeep library -60 s1:remove 57 /s_capability 55 level -55 /led_reproduce replace 54
rename -54 check 53 expose people 52 deprecate feature would -52 doesn't 51 /n_capability -51 sdk 50 exception fails
request rest -50 investigate remove t:task -49 /s1_upkeep /s_research deprecated latest 48 add -48 try -47
/d1_research bug c repo setting tests updated 46 datastream detect -46 bridge expected 45 believe properties 44
allow -44 classes convert places refactor 43 /hurt /s_look map -43 /telling>16 fix member scripts 42 /led_proposal
/s_artifact icons migration -42 code our reproduce 41 /n_control /s_means apis must so -41 checking crashes parent
t:sub-task 40 perform users warn -40 /d_research libraries need test unable 39 cannot command manifest name screen
-39 /led_person /summary>3 framework static 38 /d1_capability /d1_woolly /d_proposal them 37 ability control naming
system t things within -37 /d_chore /s_expected /s_story been drop special warnings 36 /s_place description network
show summary -36 working 35 an flag id wants -35 /d_number even i'm mac s1:convert 34 /has_heading /s_duty export
message method possible -34 /led_harm /telling_title>1 dependency thread unnecessary 33 /d1_chore constants invalid
s1:create value -33 ensure null related s1:replace 32 already amount enable example per s1:deprecate suggest -32
/s1_fault gradle place trunk 31 /d_place achieve developers display most -31 /s_harm actually removed t: whenever
work 30 /s_proposal apple available enabled extend if it t:epic theme -30 /d_polite handler prevent tracking using
works 29 /s_also client missing search seen selected site -29 compiling contains core memory sample 28 /d_doubt
/s1_person a emulator let s1:implement second shows -28 /d_form cache coverage updates 27 /d1_doubt /led_capability
builds can default defined key option production restart was -27 /d_code appears generating huge management os
s1:investigate seems suite will 26 /d1_pointer /d_like be images js report runs specific standardize visible -26
/d1_piece /n_chore /s_reason approach attached create problem size tasks 25 /summary>20 applications happen
important taken -25 /d_? /s_polite ci implementations into it's its phone previously to we'll 24 catch content
detailed root styles via -24 /d1_fault /story_no_why data different document eclipse folders includes mechanism
stops testing 23 /d1_command /d_control /q_stated>1 /telling_title>8 again do errors property registry status -23
/led_by_example>4 /n_woolly references upload 22 /d1_harm implemented including my shown who -22 /led_by_example>2
annotation breaking developed runtime 21 /duties>1 apps find history types -21 basic block rather s1:fix 20 /items>1
/person device nothing -20 buttons consider docs end team tool values 19 /telling>6 cases difficult fit time 18 adds
-18 appcelerator move override -17 execution string these what 16 /s1_woolly else -16 old out whether 15
/d1_expected -15 var 14 /telling>2 application -14 given touch -13 s1:move 12 i'd -12 link 11 there -11 /d_command 9
/repeats_all 6 /has_paragraph 3 /n_piece not
`,
};
