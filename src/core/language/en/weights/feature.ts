// Learned by `npx tsx bench/train.ts`: an item is a feature. A number weighs the names after it; a minus speaks against.

export const FEATURE = {
  bias: 0.025,
  weights: `
2.39 t:feature 2.22 -t:bug 1.72 /story 1.46 -t:technical 1.45 -/s1_research 1.12 t:improvement 1.09 t:story 1.04
/s1_capability -/s_chore 0.90 -/s1_chore 0.82 -/s_fault 0.63 /s_capability 0.59 -t:task 0.51 -/s_number 0.45
-/d_chore 0.42 -t: 0.39 -x:test /s_control -/s_upkeep 0.35 -/led_reproduce s1:add 0.34 -/words>25 x:would 0.33 x:add
0.32 /d_person 0.31 x:and -/d_code 0.30 /d_control x:a -x:updated -/summary>3 /s_person 0.29 x:allow -/s_research
/d_proposal 0.27 -/d_vague 0.25 x:so -x:of 0.24 -/d_number -x:titanium 0.23 x:it /s_screen -/d_ask -x:into x:them
0.22 -/telling>16 /s_command x:or /hurt -s1:remove 0.21 /telling>6 -/telling_title>1 -/s_expected 0.20 /d_like
-x:member x:not /d_purpose /person -x:replace /d1_capability /n_control 0.19 x:view x:one -/d_research x:an /d_value
-/summary_code 0.18 -/orders>0 x:display -/n_chore -/telling_title>6 -x:remove -/s_code -x:team x:only -x:version
x:be /s_look 0.17 /d1_upkeep -/s1_upkeep /s_order x:option -x:design x:via x:they /telling>4 /d1_purpose x:number
0.16 -x:windows /s_form /d_artifact /s_place x:per x:command x:where /d1_like x:change x:description 0.15 x:once
-x:file x:cases x:single -/d_polite x:map -x:has -x:our -x:to -/d_harm -/s1_fault -/repeats -/led_ask -x:want
/s_means -/d_command -x:broker x:search /s1_person 0.14 -/n_upkeep -x:problem x:user x:feature -x:refactor x:value
-/s1_harm x:there /d_capability -/d_technology x:id -x:native -x:it's -x:i x:my 0.13 x:minutes -/d1_research
/d_doubt -x:ios x:defined -x:been -x:latest x:property x:able -/sentences>4 x:cli /d_look /s_artifact -x:its
-s1:replace -x:trunk /d1_doubt /sentences>1 x:each x:details -/has_link 0.12 -x:have x:similar -x:script x:people
-/length -/reasons>0 -x:module -x:os x:development x:default -x:ensure -x:visual x:xml x:manager x:export
-s1:investigate -/words>50 -x:mobile x:ti x:if -x:please -x:access -x:implementing -x:web x:menu -x:create 0.11
x:must -/s_example -/s_harm -x:fix -x:needs x:get -x:features /s_duty x:send x:status -x:demo -/s_woolly -x:app
-x:update -x:move /words>100 /s_proposal -x:investigate x:as x:key -/d_reproduce x:name -x:appcelerator x:color
/d1_woolly x:come -x:framework -/words>0 s1:allow -x:gradle -x:performance -x:properly x:icon 0.10 x:most
/d1_pointer -x:correct /d_story x:without x:three -x:do x:lost x:t -x:the /n_capability -x:generated x:summary
-/telling>24 -/n_ask x:than /summary>20 x:processor -x:tried x:expose x:function /n_screen x:network x:case
-x:storage x:order x:apps -x:classes -/n_research x:json x:views x:happens x:repository -x:this -/n_expected x:times
x:controllers -x:ci -x:global x:issues 0.09 x:perform -x:given /s_technology x:developer x:progress x:time
-/woolly_title>0 x:support -x:least -x:well x:shown x:amount -x:npm x:when -x:tool /s_value x:another -x:filtering
-x:old x:control -x:even x:closed x:thanks /d_? -x:blackberry x:shows -x:fedora -x:works -x:testing -x:parent
-/led_by_expected>2 -x:improve x:account -x:log x:nothing -/s1_story /q_stated>1 x:comes /telling>12 -x:code x:who
x:available x:am -x:dependency -/telling_title>2 -/s1_means x:window -x:easy x:normal -x:libraries -x:help -x:too
x:again -x:use -/woolly_title>2 x:step -x:resources -/s_ask x:existing 0.08 x:q /d_reason -x:database x:under
x:present x:top x:site /has_item -x:phone -x:released x:section x:future x:can -x:twice x:registry x:publish
x:multiple s1:implement x:styles -/n_vague x:information x:creating x:custom x:builds -/led_upkeep x:new x:specify
-x:consider -s1:as -x:permissions -x:x /telling>40 x:projects x:level -x:tests x:store -x:following -x:installed
-x:thread -x:may -x:cache /n_look /today -/d_plea -x:state /has_paragraph x:show -x:buttons -x:on -/led_chore
x:fields x:collection /d1_harm -x:collect x:installing t:new x:controller -x:library -/d_link x:call -x:few -x:work
-x:docs -x:unable 0.07 x:implement -s1:refactor x:important x:see -x:includes /d1_control -x:sample x:ones
-/d1_proposal /d_duty -x:memory /n_duty x:probably x:possible -x:java x:put x:previous x:are x:events x:within
x:packaging x:batch -/s_story x:automatically -x:simple x:developers x:maybe -x:added x:configuration -x:is -x:says
x:happen x:platform -x:tasks /led_harm x:device -x:adding -x:attached /reasons>4 -x:problems -x:clicking x:syntax
-x:drop /n_like /reasons>1 -x:useful x:like x:handling x:second -x:run x:above x:displayed -x:doesn't x:gets
-/d_expected /d_example x:production /s1_value -x:specific /s_piece x:enable -x:sink x:functionality /items>1
x:match -/n_command -x:folders /d_place x:ability x:dashboard x:text s1:show x:editor 0.06 x:tss x:currently
x:import x:we x:takes -x:logs x:dataset x:object /n_place x:building -x:had -x:was -x:equivalent -x:workspace x:hand
x:long -/d_upkeep /orders>2 -x:until x:additional /summary>5 x:migration -x:out /n_form x:js x:whole -x:box
x:debugging x:job x:flag /led_like x:looks x:detect -x:around -x:repo x:he -x:compile -x:reduce -x:post
-/wish_added>1 x:easily -x:array -/wish_added>0 x:after x:month -x:check /sentences>0 -x:already -x:left
-x:application x:columns x:messages -x:screenshot x:taken -x:proper -x:actual x:rest x:items /has_heading
-x:continue x:allows -x:during -x:implementation x:iphone x:downloading -/n_harm /telling_title>8 /led_proposal
-x:google x:integrate x:depending -x:pages -x:model -x:issue x:stored x:set x:becomes -/led_person x:seconds -x:try
x:field x:style -x:security x:creation -x:based x:wrap -/s1_ask x:date x:notes -x:width /d1_value x:tested
x:properties x:up x:why -s1:fix 0.05 -/led_by_expected>4 -x:two x:far x:returned x:button -x:core -/s_purpose
x:nobody -x:ui /duties>1 x:lose -/s_? x:calling /d1_now -x:older x:datastream -/story_why -x:offers x:bottom -x:lot
-x:sync x:login x:range -x:parameters -/led_duty x:were /q_stated>0 -x:full x:configure -x:sure x:pipeline x:they're
-/led_by_example>2 -x:api's x:orders x:still -x:removed x:day x:four -x:preferences -x:modules x:names
-/led_by_expected>0 x:analytics x:appropriate -x:built -/led_expected /d1_expected -/d1_fault -/d1_criteria
-x:environment -x:remote x:no /n_purpose x:year -x:course x:me -/n_reproduce x:free x:enabled -x:seems x:allowing
-x:correctly x:fire -x:parser -x:project -x:will x:options x:hide /led_fault -x:directory x:build -x:bug -x:from
-x:solution -x:pull -x:background -x:included /s1_command -x:deprecated -x:but -x:label x:by -x:studio
/led_by_reproduce>0 x:authentication /led_by_reproduce>1 x:group -x:action x:context -x:proxy -x:contains x:their
-x:end -x:now -x:necessary -/n_technology -x:dynamic -x:image 0.04 -x:guide x:means -x:define x:fails x:lines x:tag
-x:with /s1_woolly -x:error x:profile -x:convert -x:setting x:take -x:against /telling>8 -x:api x:itself x:disable
-/n_fault -x:table /wish_joined>1 /wish_joined>0 /led_by_reproduce>2 /d1_chore x:card -x:avoid x:extension x:sense
-x:high -x:fine x:inline -x:stack -/d_to_boot x:launch -x:several -x:c -/led_place x:away /s_also -x:needed
x:customers -x:queries -x:verify x:read -x:understand x:researcher -x:etc -x:theme x:configured x:provide x:example
-x:client -x:share x:response
`,
};
