// Learned by `npx tsx bench/train.ts`: an item is too thin to start or estimate. Positive weights speak for it, negative ones against.

export const THIN = {
  bias: 0.151,
  weights: `
/has_code=-0.78 /s_heap=0.73 /s_value=0.66 /words>25=-0.64 /d_code=-0.61 /words>50=-0.57 /q_asked>0=0.54
/d_artifact=-0.54 /d1_order=-0.52 /s1_harm=0.50 s:details=0.50 s:receive=0.50 /s_technology=-0.47
/summary_code=-0.46 /s_control=-0.44 s:database=0.43 /d_?=0.42 s:for=-0.41 s1:update=-0.41 /words>12=-0.41
/d_polite=0.39 /d_upkeep=-0.38 s:components=0.38 s:dataset=-0.37 s:api=0.37 s:windows=-0.37 /d_example=-0.37
/s_example=-0.37 /s_screen=-0.36 /s_chore=-0.36 /d_weigh=0.36 s:can=-0.35 /s_upkeep=-0.35 s:update=-0.35
/s1_order=-0.35 /s_number=0.35 /d_proposal=-0.34 /has_link=-0.34 /summary>8=-0.34 /d_duty=-0.34 s:user=-0.33
s:easily=-0.32 s:ios=0.30 s:admin=0.30 /d_control=0.30 s:version=-0.30 s:developer=0.30 s:all=0.30 /s1_fault=0.30
s:app=0.30 s:data=0.30 /s_harm=0.29 /s_research=0.29 /d_order=-0.28 s:android=-0.28 /repeats_all=0.28 s:so=-0.27
/summary>5=-0.27 /d1_person=-0.27 s:by=0.27 s:ui=0.27 /has_item=-0.27 s:error=0.27 /d_chore=0.27 s:provide=0.27
s:collection=-0.27 s:decide=0.26 /has_heading=0.26 s:module=-0.26 /d1_polite=0.26 s:at=0.26 /q_stated>0=-0.26
s:remove=-0.25 /d_place=0.25 s:both=0.25 /d_vague=0.25 s:files=-0.25 /s_expected=-0.25 /d_link=-0.25 /q_asked>1=0.25
/s_duty=-0.24 /led_vague=0.24 s:launch=0.24 /d1_vague=-0.24 s:includes=0.24 s:get=0.24 s1:improve=0.24
s:improve=0.24 /words>100=0.24 s:objects=0.23 /led_screen=0.23 /summary>20=-0.23 s:missing=0.23 s:in=0.23
s:any=-0.23 s:path=0.22 s:web=-0.22 s:integrate=0.22 /story_why=-0.22 s:management=0.22 s:can't=0.22 s:broker=0.21
s1:refactor=0.21 s:refactor=0.21 /d_research=0.21 s:multiple=-0.21 s:my=0.20 s1:remove=-0.20 /d_now=0.20
s:appcelerator=0.20 s:able=-0.20 s:component=-0.20 s:support=0.20 /q_asked>2=0.20 s:check=0.20 s:across=0.20
s:build=0.20 /d_doubt=-0.19 s:on=0.19 s:allow=-0.19 s:is=-0.19 s:based=0.19 /led_person=0.19 s:read=-0.19
/n_duty=-0.19 s:not=-0.19 s:plugin=-0.19 /s_proposal=0.19 /s1_chore=0.19 /d1_expected=0.18 s:future=0.18
/d_also=-0.18 /n_example=-0.18 s:see=-0.18 s:move=0.17 /s_reason=0.17 t:story=0.17 /sentences>4=0.17 /d_like=-0.17
s:text=-0.17 s:item=-0.17 /s1_capability=-0.17 s:log=-0.17 /n_upkeep=-0.17 /d_means=-0.17 /n_control=0.16
/d1_harm=-0.16 s:requirements=-0.16 /s_now=0.16 /s_means=-0.16 /n_order=-0.16 s:project=0.16 s:information=-0.16
s:release=-0.16 s:column=0.16 s:document=-0.16 /d1_ask=0.16 /d_command=0.16 /n_artifact=-0.16 s:file=0.16
s:view=-0.16 s:assign=-0.16 s:are=0.16 s:edit=-0.16 /s1_technology=0.15 /d_naming=-0.15 s:visual=0.15 /d_story=0.15
/s1_value=0.15 /n_polite=0.15 s:upgrade=-0.15 s:blackberry=-0.15 s:background=0.15 /led_order=0.15 s1:ios=0.15
/s_weigh=0.15 /s_vague=0.15 s:name=-0.14 /d_value=-0.14 /d_piece=-0.14 /s1_expected=0.14 s:upload=-0.14
/d1_maybe=-0.14 /led_place=0.14 s:need=0.14 /led_reason=0.14 s:metadata=0.14 s:with=0.14 /d1_command=0.13
s:was=-0.13 /d1_fault=-0.13 s:code=-0.13 /led_by_reproduce>2=0.13 s:cli=-0.13 /s1_research=-0.13 s:link=-0.13
/d_reason=-0.13 s:compatibility=0.13 s:page=0.13 s:testing=0.13 s:ci=-0.13 s:users=-0.13 s:access=0.13
/words>5=-0.13 /wish_collected>0=0.13 /wish_collected>1=0.13 /s_command=-0.13 s:tests=-0.13 /s_place=0.13
s:last=-0.13 s:core=0.13 /n_ask=-0.12 s:order=0.12 /s_?=0.12 s:research=0.12 s:such=-0.12 /led_by_reproduce>0=0.12
/led_by_reproduce>1=0.12 /led_reproduce=0.12 s:way=0.12 s:does=-0.12 s:job=-0.12 s1:allow=-0.12 /sentences>0=0.12
s:repository=0.12 s:digital=-0.12 s:the=0.12 s:scope=-0.12 /s_like=-0.12 /n_weigh=0.12 /hurt=-0.12
/d1_technology=0.12 /n_chore=-0.12 /s1_means=-0.11 s:message=-0.11 s1:investigate=-0.11 s:investigate=-0.11
s:scrum=-0.11 /s_ask=-0.11 s1:the=-0.11 s:whether=-0.11 s:validation=-0.11 /n_research=0.11 /led_ask=0.11
s:documentation=0.11 s:will=-0.11 s:automatically=0.11 s:experiment=-0.11 /n_expected=-0.11 s:an=-0.11
s:dashboard=-0.11 s:events=0.11 s:pages=0.11 s1:add=0.11 s:generate=-0.11 s:feature=0.11 s:functionality=0.11
s1:use=-0.11 /d_reproduce=-0.11 s:projects=-0.11 s:set=-0.11 s:each=-0.11 s:between=-0.10 s:require=-0.10
s:window=0.10 s:unit=-0.10 s:used=-0.10 s:download=-0.10 s:color=0.10 /n_command=-0.10 /led_fault=0.10
s:create=-0.10 s:demo=0.10 s:rest=-0.10 s:managed=0.10 s:issue=0.10 s:do=-0.10 /led_harm=-0.10 s1:create=-0.10
s:longer=-0.10
`,
};
