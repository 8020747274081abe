// Learned by `npx tsx bench/train.ts`: an item is a feature. A number weighs the names after it; a minus speaks against.

export const FEATURE = {
  bias: -0.553,
  weights: `
2.55 t:feature 2.45 -t:bug 1.55 t:improvement 1.48 -/s1_research 1.36 -/s_chore /story 1.20 -t:technical 1.06
/s1_capability 0.97 t:story 0.94 -/s_fault 0.77 x:cli 0.76 s1:add 0.75 -/s1_chore 0.73 -/s_number 0.70 /s_control
x:parity 0.68 -x:issue 0.67 -x:library 0.61 /s_capability -/s_upkeep 0.60 /s_person 0.59 -s1:remove -x:remove 0.56
x:request -x:investigate 0.55 -x:replace 0.54 x:would x:feature 0.51 x:people x:deprecate 0.50 x:expose -/s_research
x:level -x:our 0.49 -x:doesn't 0.48 -x:c 0.47 x:rename -x:updated 0.46 -t:task -x:sdk 0.45 x:rest -x:setting
x:believe /d1_capability 0.44 -x:deprecated -x:scripts 0.43 -/led_reproduce -x:bridge x:add /s_artifact 0.42 -x:bug
x:so 0.41 /s_means -x:special -x:parent -x:repo -x:check -x:classes -/summary>3 -x:latest -x:convert 0.40
-x:framework -x:member -x:tests -/d_chore x:detect x:properties 0.39 -x:need -x:try /n_control -x:expected
-x:refactor x:datastream /d1_woolly /hurt -x:libraries -x:code -/d1_research -x:checking -/led_harm -x:unable
-x:test x:perform -/d_research /d_proposal x:migration x:screen x:description 0.38 -x:places -x:to x:fails
-x:actually x:cannot x:map x:manifest -/d_number x:things 0.37 x:command x:system -x:drop -/s_expected -/s1_upkeep
x:root -x:fix 0.36 -x:crashes -/s_story x:users x:icons /has_heading x:allow x:exception x:network -x:static x:an
0.35 x:name -s1:convert -x:thread /s_look x:method x:specific x:t -x:even /led_proposal x:already 0.34 x:them
s1:implement x:summary x:naming x:show -x:reproduce s1:deprecate -x:been -s1:replace -/d_polite -/telling>16 0.33
-t:sub-task x:must -x:mac -x:null -x:cache x:property x:apis x:be x:it x:possible x:export 0.32 x:control
-x:warnings x:ability -x:place -x:working x:constants 0.31 -x:core -x:work /d1_chore x:per -/s_reason -x:ensure
-/d_code -/s1_fault t:epic -x:removed -x:unnecessary x:via x:enabled 0.30 /led_capability x:wants x:message
x:defined /d_place x:within 0.29 /d_doubt x:selected x:most /s_place x:client -x:trunk x:site x:my /s_proposal
x:extend x:was x:display -x:handler -/led_person -x:tasks 0.28 x:apple x:flag -x:contains -x:os -/s_harm -x:tracking
-x:dependency x:errors x:emulator -x:updates -x:works -x:override x:seen x:achieve x:enable -/s_polite -x:coverage
-s1:investigate /s_also 0.27 x:search -x:generating x:missing x:if x:value x:apps -x:suite /s_duty /s1_person
x:suggest x:shows -x:prevent -/d_? x:function -x:gradle -x:testing -/length -x:problem -x:management 0.26
-x:different -/d_form /telling_title>8 x:invalid -x:folders -x:related -x:define -x:it's s1:create -/n_upkeep x:id
-x:compiling x:warn -/telling_title>1 -x:size -/led_ask x:images -/story_no_why x:module's /d_like /d1_doubt 0.25
x:step x:visible x:implemented x:example -x:references x:important -/led_by_reproduce>2 x:including -x:team x:fit
/items>1 -x:sample x:styles -x:huge x:second -/d1_fault x:types -x:using x:js -x:its x:content -x:memory -x:whenever
x:status -x:seems /n_capability x:do x:happen -x:will x:let 0.24 -t: x:amount -x:create x:time -x:i'm x:report
-s1:fix -x:appears x:developers x:again /telling>6 x:parameters -x:includes -/n_chore x:restart /d1_command x:catch
/has_paragraph -/d1_piece -x:consider -x:implementations x:disable x:difficult -x:attached /telling>2 x:standardize
/summary>20 -x:end x:default -x:ci 0.23 -x:into -x:improve -x:any -x:docs -x:runtime -x:values x:can x:etc x:debug
-x:eclipse -x:document x:subject -x:previously /d1_like -x:note x:find /d1_pointer x:history -x:mechanism -x:data
-x:breaking x:present x:key x:option x:registry x:shown 0.22 -x:whether -x:potentially -/led_by_example>4 -x:we'll
x:cases x:video -x:phone -x:annotation x:runs /d_control -x:doc x:reporting -x:properly x:between x:configuration
-x:move -x:approach -x:binary -x:what x:taken -x:logs x:hand /q_stated>1 x:components 0.21 -/led_reason x:available
x:nothing x:otherwise x:purpose x:single x:change x:improvement -x:basic -x:upload x:coding -x:measure x:import
-x:var x:applications -/reasons>2 -x:array -x:is x:device /d_capability x:index x:deployment x:else x:embedded
x:detailed -x:performed -x:block /repeats_all /d_look -x:security 0.20 x:m -x:statement x:throw -x:developed -x:item
x:allows x:a x:api -x:staging x:provides x:adds x:long s1:support -x:execution x:views x:less x:builds -x:got
-x:proxy x:confusing /person x:recommended -s1:document s1:change x:specify -/d_vague x:having x:output x:sizes
-x:advantage -x:longer x:according x:logging -x:appcelerator x:requirement -x:results 0.19 x:handle -/d_criteria
x:minutes -/d1_criteria -/d_ask x:seconds x:microsoft x:sent x:fields -/led_by_example>2 /d1_harm x:theme x:response
x:card x:there /s_command x:ask -/d_plea -x:least -x:buttons x:their -x:run x:easily /d_naming x:fail x:displays
-x:extension x:development -/s1_technology -x:old -x:tool -x:sink x:take -x:stops -x:mobile x:argument /s_screen
x:who x:or -s1:refactor -x:filtering 0.18 x:inline -x:these -/telling>8 x:icon x:they're -/repeats /d1_upkeep
x:production x:i'd -x:label -x:httpclient x:the x:group x:user's x:after -x:google -x:given x:numbers x:were
-x:windows x:force -x:generated -x:mentioned x:ti -x:rather -/d_command -x:touch -x:integration x:dataset
x:certificate -x:collect x:configure -/d1_form -x:may /d1_expected 0.17 x:either x:clients -x:requests -x:matter
-x:global -x:failing x:menu x:custom -x:tried x:functionality -x:screenshot x:phase x:material x:tap x:us
-x:released /d1_purpose x:utility -x:upcoming -x:callback -x:background -x:conversion x:unit x:limit /led_criteria
x:photos -x:course x:entries x:debugging /reasons>1 -/s_technology -x:integrate -x:installed -x:out -x:disabled
-x:post -x:string -x:codebase 0.16 -x:media x:case x:call x:might x:started -x:jenkins x:listed -x:twice -x:easy
/d_person -x:clicking -x:pom -x:parameter -x:queries -x:config x:back -x:many x:choose x:demo -x:while
x:configurable x:processor x:lines x:reasons -x:built -x:correct -x:jar x:particularly x:indexing -/s_maybe x:online
-x:two 0.15 x:handles -x:applied x:external -x:font x:yet /led_like x:range /s1_ask /led_screen x:low x:blue x:then
-x:review x:contain x:rules x:user -x:regards x:mode x:with -x:link x:pretty -x:added x:aka x:except -x:worked
x:they x:entry x:currently -x:correctly -x:executed x:set -x:strings -x:update x:application 0.14 x:comes -x:stop
-s1:move -x:version -x:blur x:platforms x:columns -x:screens -x:layout x:benefit -/n_artifact x:only
-x:implementation /d1_polite x:uses -x:too -x:incorrect x:addition -x:could x:experience 0.13 -x:full /s1_woolly
x:make /n_piece -/s1_expected x:unless -/d1_duty x:crash /words>100 /duties>1 /s_order -x:instance 0.12
-/led_by_example>1 -x:calls -/d_link -/d_story x:suggestion -/d1_maybe -/led_duty 0.11 -/s1_piece -x:straight -x:own
-/d1_screen /n_command -x:pull -x:of -x:other -s1:test x:java 0.10 x:existing -x:such -x:reduce -/n_woolly 0.09
-/s_code -/words>50 /sentences>1 0.08 x:not
`,
};
