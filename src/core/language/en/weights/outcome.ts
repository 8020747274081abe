// Learned by `npx tsx bench/train.ts`: a feature says why. A number weighs the names after it; a minus speaks against.

export const OUTCOME = {
  bias: -2.491,
  weights: `
2.26 /story_why 1.27 /s_purpose 1.14 /d_purpose 1.09 /hurt 0.99 /d_harm 0.87 /d_reason 0.63 /d_value 0.51 x:that
0.49 -t: x:so 0.45 /words>12 0.44 /s_harm 0.43 -/d_? 0.41 -/repeats 0.40 /words>5 0.35 -/repeats_all 0.33 /words>25
-x:we /d_now 0.32 /words>0 /summary>3 0.31 x:a 0.30 -x:able 0.29 /summary>20 -/d_capability -/story_no_why -/d_duty
0.28 -x:should /d_command /d_fault 0.27 -/duties>1 /s_ask 0.26 /words>50 /today -/telling_title>1 /s_value 0.25
-/q_asked>0 /telling>6 0.24 /d_person 0.23 -/d_upkeep -/reasons>1 0.22 -x:feature t:improvement 0.21 x:without
-x:any x:to 0.20 /d_ask -x:if /length x:cases 0.19 -/summary_code -x:name /telling>16 -/q_stated>0 -/d_doubt 0.18
/telling>8 x:which -x:be s1:add x:under x:developer 0.17 /n_ask -x:message -x:support x:me 0.16 x:people /n_command
-x:work -x:type -/has_item -x:notes -/telling>2 x:of x:per 0.15 -/s1_woolly x:ask x:times -/reasons>0 -/sentences>4
x:can -/d1_doubt x:has /has_paragraph 0.14 -x:one x:property -x:created x:would -x:command -/d_woolly -x:platform
-x:components -/s_code -x:date -x:other -x:info 0.13 x:file -x:possible -/duties>0 s1:let x:studio x:from -x:need
-/d1_woolly -x:create -x:control -/telling>40 x:get 0.12 /summary>8 /summary>5 -/d1_ask x:never -x:better
-/d_proposal x:each x:about x:having -/sentences>2 /d1_now -x:source x:during x:us -x:project -/s1_capability
/d_order x:report x:there /d1_example 0.11 /d_reproduce -/q_asked>1 x:let -/d1_duty x:not -x:title x:module
-x:manager -/d_artifact -/d1_capability -/s_place x:after x:up -x:format -x:version -/items>1 x:screen x:via -x:cli
x:different -x:details -x:list -x:displayed x:use x:instead /s1_person /d1_reproduce -x:receive x:they -/s_piece
x:hour 0.10 -x:content -s1:use -x:menu -s1:support x:no -/d_research -/s_order x:changed t:feature -x:using
-x:reports x:window x:their x:now x:write -s1:as -x:admin x:nothing -x:ios -/d1_chore -x:specify x:for x:ui x:some
-x:function -x:names -x:apple x:being 0.09 -x:check x:access -x:image -x:required x:over -x:modify x:month x:order
x:account x:day x:on x:many -x:collection x:much -x:or x:hide x:read -t:story /d_story x:line -x:you -x:android
x:time -x:implement -x:issues x:run x:icon -x:additional -/n_control /orders>2 /has_code -x:allow x:however
-x:section 0.08 -x:defined -x:apps x:update x:well x:only x:versions -x:doesn't x:in -/n_woolly x:must -x:creation
x:know -x:choose -x:happens x:controllers /telling>12 -x:validation x:expose -x:status -/s1_form -/s_example x:text
x:seconds -x:color -/d_pointer x:either x:expected /d_means -/d1_person -/s_command -/d1_proposal x:my x:every
x:information /s_vague -/d_weigh x:within -/s_chore -x:normal x:ability -x:platforms x:change -x:store -/d1_value
-s1:implement /telling>4 -/s_look -x:specific -/d_form 0.07 x:he x:user -x:level x:login -x:these /n_fault
/d_technology x:titanium -x:case -x:functions -x:mode /s_expected -x:key x:files x:even -x:such -x:error -/s_?
x:header x:start x:minutes x:but -x:enable -x:who -/n_duty -x:types
`,
};
