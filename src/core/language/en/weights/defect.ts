// Learned by `npx tsx bench/train.ts`: an item is a defect. A number weighs the names after it; a minus speaks against.

export const DEFECT = {
  bias: -2.743,
  weights: `
3.06 t:bug 1.52 /s_fault 1.08 -/story 0.99 -t:feature 0.92 -/s1_capability 0.90 -/s1_order 0.77 /d_reproduce 0.65
/led_reproduce 0.55 -t:story 0.42 t: 0.38 /d_fault 0.31 -t:improvement /d_number /s_ask 0.29 -/s_chore 0.28 /words>0
0.27 -/s_command 0.26 x:no -/d_upkeep -x:we 0.25 /words>5 /telling_title>6 /summary>3 0.24 x:when /s_harm x:this
0.23 -/s_research -/d_capability /summary>5 0.22 -x:or 0.21 -/s_capability -x:add -x:for -/s_upkeep 0.20 /s1_harm
/d_command -/d_duty x:is -/s_person x:see 0.19 -x:android x:problem -x:need 0.18 -/repeats_all x:but -/d_purpose
0.17 -/d_person -x:and -/d1_now x:issue -/s_order 0.16 -/s1_upkeep -x:currently /d_code -x:one -/items>1 /d_ask
-x:would -/telling>4 -/s1_research -/has_link x:filter 0.15 -x:a x:after x:on /words>12 -/words>100 -t:new x:created
-/d_story -s1:add -x:be -/d_chore 0.14 /s1_fault -x:property -x:should /d1_polite -/d_doubt -x:make /telling>24
-/q_stated>0 0.13 x:left /telling>16 -/s1_vague x:studio -x:as /summary>8 x:unable -/telling_title>1 /words>25
-/d_now x:you -x:build -x:these -/telling>6 x:like 0.12 -x:feature /n_harm -x:the x:app /d_polite x:error /length
/has_code -x:it /s_code x:path x:please -x:messages x:project 0.11 x:can't -/today /telling_title>8 /s_artifact
-x:api x:seems x:way -/d_like x:had x:screenshot x:server x:specific /summary_code s1:the -/woolly_title>0
-/n_capability -/repeats -/d1_upkeep -x:time /d_form x:even /summary>12 -/telling>8 /s_expected 0.10 x:var
x:blackberry -/s_example -/d_value x:attached x:has -x:them x:twice /sentences>1 -x:use /n_ask x:problems x:bug
x:empty 0.09 -x:network -/d1_like x:able -x:description x:preferences -x:only x:always /d_harm x:content
-/d_artifact -/s_woolly -x:again x:was x:edit x:create -/d_example -/duties>1 -s1:update -x:they x:fix -/n_chore
-/has_heading -x:warning -/d_woolly -x:documentation x:out -x:through x:it's -/woolly_share -/has_item x:during 0.08
-/n_duty -x:allow -x:so x:x /led_by_expected>2 x:result /led_ask -x:set -x:available x:permissions -x:could
-x:number -/s_form -x:review x:mode x:course -x:remove -/s_story -x:what t:task -/telling>2 -/s1_woolly x:clicking
/led_person x:directory -x:warn -/d1_purpose -x:menu -/n_woolly -s1:as -x:down -x:investigate /n_fault -/hurt
-/s1_story -x:status x:workspace -x:lost -x:latest -s1:investigate -x:function 0.07 x:security -x:provide x:command
-/d1_order -/led_by_reproduce>2 /s1_technology /led_chore x:dialog x:updated x:some -/d_maybe -/telling>40 x:sync
x:my x:me /telling_title>4 -/d1_chore /d_screen -x:well -/n_upkeep x:filtering -x:summary /d_proposal /reasons>0
-x:starting -x:cases x:getting x:job x:web -x:related /d_pointer /d_control -/duties>2
`,
};
