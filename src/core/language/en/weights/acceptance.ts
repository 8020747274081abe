// Learned by `npx tsx bench/train.ts`: a feature says when it is done. A number weighs the names after it; a minus speaks against.

export const ACCEPTANCE = {
  bias: -3.616,
  weights: `
1.51 /led_by_expected>0 1.03 /has_code 0.85 /n_expected 0.79 /d_expected 0.60 /items>1 0.50 /led_by_reproduce>0
/led_by_example>0 0.42 /words>50 0.38 /items>3 /words>100 0.35 /words>5 0.34 /telling>16 0.33 -/d_vague /telling>12
0.31 /sentences>2 /words>0 /sentences>1 0.29 x:if -/d1_person /words>12 0.27 /d_duty 0.26 /has_item 0.24 /d_example
0.22 /s_ask -/d_piece -/repeats_all 0.21 -x:would 0.20 -/has_link /duties>0 /d1_capability -/telling_title>4
-/s_code -x:ios -/summary_code 0.19 -/d_technology /orders>1 0.18 x:multiple /d1_upkeep x:after -x:this 0.17
-/telling_title>3 /d1_expected /words>25 /hurt -/d_chore -x:is -x:possible -/d_link 0.16 -x:allow /length /d_look
/duties>1 -x:i /telling>8 /summary>12 t: -x:of 0.15 -x:we x:changes /summary>3 x:back x:same x:version x:an x:gets
-x:option 0.14 -x:in -/d_artifact /d_proposal -x:during -x:keep -x:which -x:ti x:within -x:way /summary>8
-/d1_woolly 0.13 /d_number -x:just -/s_form -/s1_capability -/repeats /s_artifact -x:on /telling>24 x:configuration
-x:us -x:build x:own 0.12 -x:access /d1_command -x:require -x:developers -/d_? x:names -/orders>0 -x:module
/sentences>0 -x:show x:now -x:hide /duties>2 x:property -x:have 0.11 -x:find /s_harm x:locations x:status x:two
x:present x:group -x:currently x:url -/d_woolly -s1:allow -x:native x:folder -x:whether /d1_example -x:receive
-x:managed x:either -x:information -x:specific -x:related x:there's x:its 0.10 -x:there x:needs x:title -/s_vague
x:results x:note -x:developer -x:defined x:customer x:one -/telling_title>1 -x:use x:given x:fire -/reasons>1
/d_form -x:store -x:make -x:number x:map -/n_vague -/led_example x:expected -x:files x:than /d_fault /s_chore
x:items x:release -x:admin x:shown x:data 0.09 x:check x:means -x:share /d_screen -/s_control -x:to -/d1_now x:up
s1:provide /d_code /d_also x:take x:from x:specify x:window -x:apps /d_command /d_ask -x:such x:go -x:single x:add
-/q_stated>0 -x:might -x:great -/d_doubt -x:expose -/d1_doubt x:again -x:iphone -/s1_woolly x:following x:components
-x:output x:year 0.08 x:custom x:metadata -/d1_story x:rest -x:ui -x:functions -/telling>4 x:sign x:order x:other
-/telling_title>2 x:styles -x:users /has_paragraph -/led_chore -/d_capability x:and -x:well -/s1_vague x:options
x:network -x:instead /summary>5 -x:open x:string -x:photos /d1_purpose s1:add -/telling>2 x:once x:end x:provide
-x:see -x:code -/d_now -x:by -/d_research 0.07 -x:controllers x:between -x:bar x:object /s_reason /woolly_title>2
-x:cases -x:documentation -x:sure x:before /s_upkeep -/led_command -x:i'm x:used x:visible -x:stored x:datastream
x:start
`,
};
