// Learned by `npx tsx bench/train.ts`: an item is research. A number weighs the names after it; a minus speaks against.

export const RESEARCH = {
  bias: -3.589,
  weights: `
2.52 t:spike 2.50 t:research 2.31 /s1_research 1.31 /s_research 0.76 /s_? 0.44 /d_research 0.24 x:what 0.23 x:do
0.21 x:design 0.19 -/s_capability 0.18 s1:investigate t: -/s1_order -x:this x:investigate 0.17 -x:it -/s_upkeep
/d1_research -/s1_capability 0.16 -x:see -/s_technology 0.15 -/s_fault -t:improvement x:using -/s_form /q_asked>0
/d_means -x:as /words>50 0.14 /q_stated>0 x:query x:team /s1_ask x:need -/d_number 0.13 x:application /s_duty
/s_woolly -x:add /n_research -x:the x:we /telling_title>2 x:discussion 0.12 /woolly_title>0 -t:feature -x:be
-/d_order /d_woolly /d1_person x:through -/s_artifact -/summary>8 -x:if -x:module 0.11 -x:when -x:from x:collect
x:and -/s_order /telling>4 -/s_purpose -/story_why x:for /words>25 /telling>16 -/d_form 0.10 /n_woolly x:define
x:visual -x:so /n_ask -/duties>0 x:native x:how x:know -x:has x:over x:sprint /d_story x:workspace /d1_story 0.09
-s1:add x:member -t:bug -/s_screen -/s_piece -t:new -x:able x:given x:android x:related -/words>5 -/sentences>1
-x:without x:image -/d_reason 0.08 -x:build /n_command x:whether -x:like -x:support x:have /sentences>2 /d_doubt
-/s1_woolly -/d_control -/d_capability /woolly_share /woolly_title>2 x:those x:requirements -x:update /summary>5
-/s_person x:reference -x:that -/hurt x:appcelerator -/reasons>0 x:part x:string x:documents x:look /telling>24
x:are -/s_control -x:show 0.07 -/d1_command -/has_item x:resources x:between /telling_title>3 x:results
`,
};
