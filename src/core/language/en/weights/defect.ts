// Learned by `npx tsx bench/train.ts`: an item is a defect. A number weighs the names after it; a minus speaks against.

export const DEFECT = {
  bias: -1.801,
  weights: `
3.22 t:bug 1.64 /s_fault 1.23 -t:feature 1.21 -/s1_order 1.12 -/s1_capability 1.09 -/story 0.78 x:issue 0.75
-t:story 0.70 -/s_chore 0.69 -t:improvement 0.63 /d_reproduce 0.61 x:fix 0.59 -/s_person 0.57 x:bug -/s_capability
0.55 -/repeats_all 0.54 x:no 0.53 /d_fault /led_reproduce 0.52 x:doesn't -/items>1 x:unable 0.48 x:handler 0.47
-x:feature t: 0.46 -/repeats 0.45 -x:we -/s_form x:app /d_number 0.43 x:when 0.41 t:task -x:currently /has_code
/summary>3 0.40 -x:current -x:should -x:or 0.39 -s1:add x:appears -/d_capability 0.38 -x:would x:even x:problem 0.37
/d_code x:item 0.36 x:work -/s1_vague -x:there x:setting x:project -/d1_chore 0.35 x:logs x:sdk -t:new -x:missing
/s1_fault -/d1_like 0.34 -/s_duty -/s_order -x:these -x:version -/s_command x:results -x:api -/s_research 0.33
-/s1_chore x:sample -/d1_now 0.32 -x:use x:seems /s1_harm -/s_means x:please x:problems 0.31 x:device -/d_now x:but
x:customer 0.30 -s1:update /d_expected -x:native -x:can -/s1_research x:mobile 0.29 -x:provide -/duties>0 x:view
-/s_control -/d1_upkeep x:studio -x:add -x:how /n_ask /d_aside s1:build 0.28 /s_ask -/telling>12 -x:possible /d_link
-/d_purpose x:see -x:for -/n_capability /reasons>4 x:different x:likely 0.27 -x:needs /s1_screen -x:know -x:be x:var
/led_by_example>1 -x:implemented x:can't -x:they 0.26 -x:minimum -x:developers x:don't -/telling>4 /telling>24
-x:versions -/has_paragraph x:requests -x:disable x:always 0.25 x:objects -/orders>1 -x:example -x:into x:filter
-/d_duty -x:method -/s1_upkeep -x:make -x:xcode x:using -/d1_story -x:back 0.24 x:launch /words>0 x:attached
-/n_duty x:i'm -/d1_research -x:java -x:starting x:fine x:like -/d_woolly -x:cli x:stops 0.23 /led_by_expected>2
x:being -/d_research -x:us -x:fails x:true x:created -x:within x:queries -x:tap x:inconsistent -/telling>2 -x:now
/s_code -x:exception -/d_like x:crashes -x:enabled x:old -x:control x:text -x:fedora /s_screen -x:thus 0.22 -x:icons
-/has_item x:click -x:was -x:screen -/woolly_title>0 x:working x:packaging -x:index /led_person -x:update x:list
/telling_title>4 x:result -/s1_woolly 0.21 x:callback x:applied -/s_example /telling_title>2 x:behaviour -x:need
x:server x:install x:specified /d_weigh -x:once -/d1_capability x:screenshot x:send -/d_person x:preferences
-/n_chore -x:projects x:attachment -x:release -x:what -x:import /summary>8 -x:updated /s_harm /n_fault x:breaking
x:pop x:his -/hurt 0.20 -x:there's x:select x:check /summary>5 -x:apps /words>12 /sentences>2 x:return -x:proper
/q_stated>0 -x:properties /d_also -/s_proposal -x:network -x:good /n_harm -x:throw -x:cannot 0.19 /s1_technology
-/d_upkeep x:sure x:noticed x:side x:google -x:review x:another /telling_title>6 -/sentences>0 -x:suggest x:strings
-x:development x:reproduce x:space x:though x:tell x:course -x:were -x:debugging -/led_capability x:uses -x:id x:you
-/s_upkeep -x:latest x:under 0.18 x:font x:twice -x:follow -x:seen x:string x:rest -x:them x:many x:correct
-x:windows /telling>8 x:iphone x:their x:says x:permissions -x:expose -/has_link 0.17 x:properly -x:fixed
-/led_screen -/d_vague /s_polite /led_by_example>0 x:two /led_example -s1:create x:than -t:sub-task /d1_polite
/s_reason -/s1_ask -x:implementation -/led_by_reproduce>0 /led_harm -x:password x:bar -x:errors x:first x:had 0.16
x:without s1:the -x:keep -x:and /led_order x:regression -s1:investigate x:enabling -x:down -x:around -/n_control
-/d_chore x:contains -/today x:b /s_now -x:call -x:button /d_form x:is x:resources 0.15 -x:believe x:mentioned
-x:think x:contents -/woolly_share x:due x:changing x:frameworks x:elements -x:investigate s1:fix 0.14 x:prevent
x:my x:node x:cause /d_reason x:too x:permission x:some x:until -/duties>1 x:security x:returns x:have 0.13
-x:whether x:will -x:request x:edit x:way -/d_artifact x:search x:copied 0.12 -x:at -/led_criteria -/n_command
x:default -x:wrong 0.11 x:building x:i -s1:implement x:in -x:color 0.09 -/reasons>0 0.08 x:build x:actually
`,
};
