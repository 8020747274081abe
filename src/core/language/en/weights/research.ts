// Learned by `npx tsx bench/train.ts`: an item is research. A number weighs the names after it; a minus speaks against.

export const RESEARCH = {
  bias: -3.687,
  weights: `
2.54 t:spike 2.50 t:research 2.49 /s1_research 1.40 /s_research 1.01 /d_research 0.92 /s_? 0.81 x:investigate 0.71
x:what 0.61 /d_? 0.60 -t:improvement 0.51 -/duties>1 0.49 -/reasons>0 0.48 /d1_research 0.47 x:design 0.45
-/sentences>1 x:collect 0.42 x:measure -/hurt 0.40 /q_asked>0 x:our x:discussion t:story 0.38 s1:investigate t:
-x:the 0.37 -/s1_capability 0.36 /s1_ask /d_now 0.35 x:experiment /d_story 0.34 x:whether x:done 0.33 x:need
-/summary_code -x:want 0.32 -x:support -x:has -/s1_order -x:as 0.31 -x:only /today -x:so 0.30 x:hello -t:feature
-x:request x:integrate 0.29 -/d_expected /d1_person -/repeats_all /n_research 0.28 -/s_vague -s1:add x:thanks x:view
x:concept /s_duty -x:update 0.27 -/d_piece x:if /d_command x:to -/s_fault 0.26 x:do -/s_chore -t:new /n_woolly x:am
x:define /woolly_title>0 x:specification x:contains -x:more 0.25 -x:when x:using x:how -x:but -/d_code x:mentioned
0.24 x:titanium -x:it -/d_upkeep x:research x:short /d_woolly x:model 0.23 x:between -/s_purpose -/story_why
-/s_technology -x:feature -/s_command -/s_control -x:cli -x:show x:than x:visual 0.22 x:engine -/d_reason -x:files
-x:remove x:read /s_maybe -x:fix -x:that -/d1_command -/s_screen x:requirements x:phone 0.21 x:some -x:etc -x:their
/q_stated>0 x:query x:app -/s_artifact x:and 0.20 -/d1_proposal x:library x:application -x:specific x:for -/n_chore
-x:something 0.19 x:java -x:rest x:calling -x:handle -x:each -/s1_vague x:management -x:device x:related -x:add
x:call x:team -x:set 0.18 -x:include -x:release x:we /telling>16 x:think -x:module /telling_title>2 -/s1_woolly
-x:where x:specifically -x:documentation -/words>5 -x:objects 0.17 /d_weigh -x:would s1:test x:crash -/s_code
-x:latest -x:available x:know -x:can /d1_story 0.16 /s_example /words>50 x:part -x:in /has_code x:type 0.15 /s_like
/sentences>4 x:missing -x:allow -/s_order -s1:support 0.14 -/s1_chore -x:no x:of x:i 0.13 /d_means x:not 0.12
x:member 0.10 /telling>4 0.07 /telling>6 0.06 -/words>0 /s_woolly
`,
};
