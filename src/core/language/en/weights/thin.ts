// Learned by `npx tsx bench/train.ts`: an item is too thin to start or estimate. A number weighs the names after it; a minus speaks against.

export const THIN = {
  bias: -0.014,
  weights: `
0.70 /s_heap 0.68 -/has_code 0.55 x:api 0.51 /d_plea 0.47 /d_woolly /s_value 0.43 -/words>50 0.42 /woolly_title>0
t:story 0.41 -/summary_code 0.39 -/d_artifact 0.38 -/summary>3 -x:should /d_pointer 0.37 x:app 0.35 -/s_control
-/has_item 0.34 -/telling_title>1 /q_asked>0 t: x:apis 0.32 t:sub-task 0.31 -t:task x:ti x:coding -/s_screen 0.30
-x:to x:design x:ios -s1:support /s1_fault -x:so -/duties>2 0.29 -/d_code x:are -/d1_order x:refactor -/d_capability
/s_vague -/s_capability x:there 0.28 -x:a -x:remove -x:able x:work x:bug -/sentences>1 -/d_ask 0.27 x:use
-/summary>5 -/s1_order x:tracking x:task x:details /n_woolly 0.26 -/words>12 -/d_link x:functionality -/d_reason
-/words>5 -/words>25 0.25 /d_vague x:issues -/summary>8 /woolly_title>1 /repeats_all -s1:update /d_story -x:the 0.24
-x:can -x:of -/s_technology x:into -/s_ask /d_command 0.23 /led_person /s_woolly -/d_upkeep x:components x:i
s1:refactor x:perform x:point 0.22 -/has_link x:cli /d_? x:javascript -/s_order /led_vague t:epic x:more -x:files
-x:list -/d1_story 0.21 -x:each x:fix x:all x:sure x:ui -/story_why -x:since -/d_proposal x:testing x:discussion
x:layout -x:know 0.20 -/summary>12 x:unable -x:like -/led_capability -x:module -x:from s1:as 0.19 x:iphone
-/s1_research -/d_purpose x:sdk -x:update -/d_duty x:in -/n_artifact x:have x:differences x:i'm -x:via x:bugs -x:web
x:platforms -t:feature x:titanium -x:images 0.18 /d_research x:path x:receive /s1_harm x:but -/n_ask /s1_story
x:several -/d_means -x:method -/s_expected -/d_technology -x:code -/summary>20 /woolly_share 0.17 -x:allow -x:view
-x:upgrade -x:run -x:dataset x:sprint x:be -s1:remove -/orders>1 x:appcelerator x:controls 0.16 x:based -x:start
x:this x:framework x:standardize -/led_woolly -/n_command -x:while x:what's -x:user -x:only x:good -/d1_upkeep
/reasons>0 -t:improvement /d_polite 0.15 x:launch -/d_screen -/s_chore /d_chore -x:tests -x:read -/d_order
x:reporting x:ticket -x:document -x:easily x:spec x:make -x:its x:default x:especially x:mac -x:projects x:issue
x:error x:stable x:container x:integrate x:detailed -x:reference -/d_also x:say -x:apple -s1:upgrade 0.14 -/duties>0
x:objects x:matrix x:across x:api's x:part x:feature x:that's -x:windows x:easier x:elements -/n_order x:time
x:implement x:customer -x:because x:actual -x:it -x:support -x:needed x:native x:adjust 0.13 x:enable -x:set
-/d_form x:both x:now x:on -/telling_title>2 -x:add -/telling>6 x:best x:handle x:include /d1_doubt -/d_aside
-x:script x:developer x:due -/n_screen -x:folder -s1:document -x:having x:security x:binding x:source -x:install
/s1_value -/s_means x:need 0.12 /s_story /d1_ask x:demo x:ensure -x:an -x:they x:alloy x:am -x:line x:that
-x:instead -x:before x:none -x:text x:found x:modal -x:c -x:call /telling_title>4 /n_story x:admin x:different
-x:label x:features -x:site x:architecture x:important -/s1_person x:pattern /d1_pointer -x:old -/d1_means x:too
0.11 -x:including x:bit -x:us x:his x:special /d_control x:certain x:hi x:using -x:by -x:publisher -x:empty x:plus
/n_value x:changes x:hello x:filter x:guide x:jira x:together /d1_polite x:improve x:window -x:upload x:requests
x:passing -x:values x:recent x:than -/s1_upkeep x:down -x:directory 0.10 /d_value x:specific s1:improve -x:updating
-x:deprecated -x:assign -x:very x:new x:resolved x:exactly -/telling_title>3 0.09 /telling_title>6 -/d1_vague
-/telling>8 -x:currently 0.08 -x:as 0.07 /words>100
`,
};
