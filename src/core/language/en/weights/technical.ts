// Learned by `npx tsx bench/train.ts`: an item is technical work. A number weighs the names after it; a minus speaks against.

export const TECHNICAL = {
  bias: -1.437,
  weights: `
1.83 t:documentation 1.61 /s_chore 1.21 -t:feature 0.99 t:technical 0.92 -/story 0.82 t:sub-task 0.73 /s_number
/s1_chore 0.71 -/s1_research -x:parity x:remove 0.67 -t:bug 0.66 -/s_control 0.65 x:latest 0.62 -/s1_capability
/d_chore 0.61 s1:remove 0.60 t:task 0.59 -/s_capability 0.58 -x:cli 0.57 -x:investigate 0.56 -/s_fault -x:app
/s1_upkeep 0.55 /s_upkeep -s1:add x:updated 0.53 x:ensure x:windows x:replace 0.51 -x:my 0.50 -/d1_woolly
/s1_chore_act -x:cannot x:these 0.49 x:convert x:classes t: x:library 0.47 x:drop /s1_order -/d1_expected
-x:application -x:search 0.46 x:code x:c 0.45 -x:would -x:device -/n_screen -/d1_capability 0.44 -x:user x:repo 0.43
-/d_control x:been x:place x:gradle -x:implement 0.42 x:it's x:framework x:deprecated x:review -x:command 0.41
x:refactor 0.40 x:scripts -/has_heading -/s_artifact -x:property /s1_vague x:warnings 0.39 x:unnecessary -x:expose
x:docs x:testing x:static -x:show -x:an 0.38 -x:name -x:request /s_expected -x:rename x:xcode /s1_expected -x:when
0.37 -x:custom /reasons>0 /duties>0 -x:datastream -x:most 0.36 -x:option x:data x:check -x:ability 0.35 x:proper
-/d_doubt -x:via -/n_control -x:after x:document x:our x:reduce 0.34 -x:migration -x:perform x:bridge -t:improvement
-s1:investigate x:sdk s1:convert s1:replace 0.33 -x:rest -/has_code /n_chore -x:root x:places x:to 0.32 -x:also
-x:step /s1_piece x:related /n_upkeep -x:properties -/s1_harm -x:error -/telling>6 x:extension x:removed -x:without
-x:content 0.31 x:thread x:core x:includes -/d1_polite -x:following -x:crash -x:deprecate -x:display x:mechanism
-/telling_title>8 -x:utility 0.30 -/d1_harm -x:so -x:must x:now x:suite x:libraries -x:isn't x:updates /repeats
-/d_look x:need -x:already -/s_ask -x:second /d1_now -x:top x:i'm 0.29 -x:results -x:apis /d_polite -x:if x:special
-/led_woolly x:trunk -/s_research x:parent -x:research x:generic -x:get -x:users 0.28 x:such x:dependency x:test
x:references x:move -/s_look -x:map x:approach -x:text -x:production -x:client -x:detailed -x:created x:into -x:view
x:of -x:able -/s1_ask 0.27 -x:i -x:people x:generated -x:filter -x:design -x:exception x:longer -x:a -x:default
-x:feature x:own -/s_means -/summary>12 -x:either 0.26 -x:change x:whenever -x:manifest -x:specification
-x:reproduce -x:add -x:shows -/sentences>1 x:checks -x:further x:conversion x:improve x:binary x:ci x:eclipse x:os
/d_vague /d1_order /repeats_all -x:between 0.25 -x:packaging -x:iphone -/d_like x:around x:team -/s_screen -x:icon
-/d1_doubt -x:experience -x:detect -/telling>24 /telling>16 -x:important -/d1_pointer -x:configured -/q_stated>0
x:there's -x:event 0.24 -x:type -/n_woolly -x:message x:current x:logic -x:shown -x:material s1:move -/summary>20
-x:no -x:don't x:templates -x:select x:doc -x:things x:doesn't x:doing x:security s1:document -x:cause /d_code
-/d_aside x:update 0.23 -x:existing -/s_person x:version -x:window /telling_title>1 -x:screen x:generating x:calls
x:global x:npm -x:site -x:their -/q_asked>0 -x:js -x:action -x:see -/s_place /s_story x:null -x:bar -x:invalid
-/d1_command /reasons>2 0.22 -x:specifically x:compilation -x:not -/s1_person x:all -x:problems -/d_weigh x:released
x:performed -x:them x:checking x:actually -x:click -x:builds x:any -/reasons>1 -x:propose x:developed -x:experiment
-/d_proposal -x:one -x:future x:documented -/n_capability 0.21 x:runtime -x:devices x:member x:from x:execution
-x:console -/d_value /led_ask -x:platforms x:confirm x:jdk x:needs x:i've -x:false x:process x:least -x:ti /d1_duty
-/d1_technology -x:system -x:managed -x:restart x:annotation 0.20 -x:time -x:events -x:many -x:requirements
-x:server -x:extend -x:applications -x:happen x:goal -x:way -x:apps -x:allow -t:new -/s1_woolly -x:header -x:fails
-/s_also -x:module's -/words>50 -x:do -x:causes -x:true -x:your -x:editor -x:due 0.19 x:consider /d1_piece -x:long
-x:report x:didn't -s1:allow x:possibly x:implementation x:could -/led_proposal -x:icons -x:recommended x:leave
-x:had /items>6 /orders>1 -x:records x:note -/d_naming x:we -x:what x:which x:coverage x:explicit -s1:deprecate
x:stop x:built -x:warn -x:possible -x:return x:rather x:that's -x:else 0.18 -x:subject -/hurt -x:width x:needed
-x:level -x:it -x:specify -x:selected -x:specific x:blackberry -x:emulator s1:test x:its -x:insert x:ui -x:amount
x:guide x:straight x:array x:written -/s_proposal -x:new -x:take -x:embedded x:staging -x:fit -x:activity x:link
x:parameter 0.17 x:matrix -x:m -x:send s1:update -x:inconsistent -x:adding x:httpclient -x:image x:main s1:review
-x:spec -x:happens x:never -x:provides -x:db -x:seems -x:upon /d_upkeep x:generate -x:constants /s_woolly
-s1:implement x:eg x:scan -x:successfully x:instance -x:hand x:we'll /led_reason -x:history 0.16 x:works -x:views
-x:style x:changed /s_polite x:executed x:post -x:function -/s_reproduce -x:like -x:within -x:operation x:multiple
/led_piece x:tasks x:full -x:tab x:broken -x:button -x:easily -/today -x:together x:address x:element -x:minutes
0.15 -x:attributes -x:discussed -x:case x:tizen /led_polite x:size -x:then -x:page x:haven't s1:get x:official
x:really -x:input x:component s1:refactor x:very x:proxy -x:processor x:projects t:story -x:configure x:values
-x:means 0.14 -x:folder x:fixed x:depends -x:under -x:ideally x:use -x:deprecation x:pages -x:automatically
s1:improve x:by -s1:build x:statement x:want /d_woolly x:creating -x:part 0.13 -x:dataset -x:therefore -x:allows
x:introduced -x:specified -x:have /d_means x:once -x:manual /s_reason -/s1_fault 0.12 -x:control -x:install
x:buttons x:based x:titanium -/d1_purpose x:provide -/n_command 0.11 x:sample -/n_piece 0.10 -/n_ask /orders>4
-x:with -x:hook 0.08 x:native
`,
};
