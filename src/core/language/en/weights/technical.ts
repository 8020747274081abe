// Learned by `npx tsx bench/train.ts`: an item is technical work. A number weighs the names after it; a minus speaks against.

export const TECHNICAL = {
  bias: -1.391,
  weights: `
1.81 t:documentation 1.53 t:technical 1.38 /s_chore 1.15 -/story 1.07 -t:feature 0.88 /s1_chore 0.87 t:task 0.62
-/s1_capability 0.59 t: /d_chore /s_upkeep 0.50 /s1_chore_act /s_number 0.40 /s1_order /s1_upkeep 0.37 x:of 0.35
-/s_control 0.33 -x:when x:remove 0.32 -/d_control -x:no 0.31 -t:bug 0.30 x:test s1:remove -x:an 0.29 /d_vague
-/s_capability 0.28 -/d_person 0.27 x:into 0.26 -/summary>5 0.25 -x:after /d_upkeep 0.24 x:replace -/summary>12 0.23
x:latest /has_link -x:not 0.22 -x:would /telling_title>1 -/d_fault -x:and -/s_ask 0.21 x:update -/s_screen 0.20
-x:my -/telling_title>8 /n_upkeep -x:command x:windows 0.19 x:features x:ensure x:updated -x:a -/sentences>2 x:the
x:module -/telling>24 -x:allow /d_duty /s_expected x:use 0.18 x:version -/sentences>1 -x:user -s1:add x:titanium
-/s1_research 0.17 -x:via /d_code -/n_control x:should /repeats_all -x:what /s1_vague x:refactor /repeats 0.16
-x:able x:has -x:get -x:default s1:replace -x:view -x:add x:to -x:them -x:under -/d_proposal -/s_means x:doesn't
-/d_? -/d1_capability -x:error -x:is 0.15 -x:search x:used -/telling>6 x:our x:these -t:new -x:page x:broker -x:than
-/words>0 /d_woolly -x:option x:docs x:trunk 0.14 x:proper -x:like x:c /d_order x:code x:documentation -/s_duty
-x:possible x:move x:framework -x:you -x:development s1:create /n_chore x:api x:data x:gradle -/s_fault /s1_expected
0.13 -x:per x:from x:thread x:etc -/d1_expected /reasons>0 -x:put x:review -/s_research -x:as -/s_person /s_example
-/n_ask -x:must x:make 0.12 -/n_screen x:os -x:using x:around -x:details -x:so -x:created x:testing /orders>4
-x:repository -/s_place x:been x:want x:we -/summary>20 0.11 x:removed -/d1_purpose s1:update x:works x:own -/s_harm
-x:most x:android -/s1_person -x:are -x:implement x:warning x:sample -x:filter -x:packaging x:performance /s_purpose
x:based /story_why -x:class x:improve x:generated 0.10 x:team x:its -/q_asked>0 -x:single x:member -/summary>8
-/telling_title>2 -x:manager x:needs x:storage -/n_fault -x:workspace -x:result -x:link x:well x:implementation
x:currently -x:cases -/q_stated>1 -/words>50 -x:app -x:map -/d1_like x:provide -/s_look -/s_proposal x:depends
-/d_reproduce -x:integration -/telling>40 x:templates -/telling>4 -/d_pointer x:implementing x:include x:consider
-/words>5 0.09 -s1:implement -x:second /d_ask -x:about /orders>0 x:pages -x:window x:full -x:start -/d1_woolly
-x:way /s_reason -/n_capability -x:results x:properly x:buttons -x:properties x:fix -x:order -s1:allow -x:display
/s_technology -x:text x:npm -x:detect -/has_code x:such -x:once -x:server /s_code x:repo -x:there x:phone
-x:installing x:background x:deprecated -x:information x:global -/d1_value s1:refactor -x:look x:memory -x:custom
x:model /telling>8 x:fedora x:lot -x:cli x:avoid -x:am x:tried 0.08 -x:content x:demo -/has_paragraph -x:collection
-x:show -/n_person /summary_code -x:name -x:support -x:dashboard x:modules -x:on /telling>16 x:sink -x:screen
-x:investigate x:become -x:icon x:useful -x:whether x:main x:convert x:ci /d_polite /d1_order x:that -x:style
x:compatibility -x:means -x:migration x:against x:build x:classes x:core x:state x:compile -s1:investigate /n_vague
x:sdk -x:expose -x:another x:starting /words>25 x:built -x:failed /d_example -/d1_pointer -/n_command /d1_research
x:please -x:project s1:fix x:includes /d_link -x:admin -x:columns x:until x:simple -x:integrate -x:existing
/s1_means x:reduce x:parent -x:due -/reasons>1 -x:fails 0.07 -x:top -/s_value -x:apps -/words>12 -x:ti -x:behavior
x:available x:needed x:drop x:then x:back x:easy x:now x:necessary s1:review -/d1_harm x:create -x:right -x:probably
-x:left /d_capability -x:over -x:configured x:equivalent x:pull x:library /d_maybe -x:tabs -x:long -x:editor -x:hand
-x:click
`,
};
