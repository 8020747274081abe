// Learned by `npx tsx bench/train.ts`: an item is too thin to start or estimate. Positive weights speak for it, negative ones against.

export const THIN = {
  bias: 0.101,
  weights: `
/s_value=0.65 /d_code=-0.54 /s1_harm=0.54 /d1_order=-0.52 /s_technology=-0.52 /s_control=-0.51 s:details=0.49
s:receive=0.49 /d_?=0.48 s:database=0.47 s1:update=-0.44 /d_example=-0.42 /has_code=-0.41 s:for=-0.40 s:api=0.40
s:components=0.39 /s_number=0.39 s:dataset=-0.38 /s_example=-0.37 s:can=-0.36 s:windows=-0.36 /s_chore=-0.35
s:easily=-0.34 s:developer=0.33 /d_weigh=0.33 /d_polite=0.33 s:update=-0.33 /words>50=-0.32 s:all=0.32 s:user=-0.32
s:admin=0.32 /s1_order=-0.32 /d_duty=-0.32 /q_asked>0=0.31 s:version=-0.31 /d_order=-0.31 s:so=-0.30 s:data=0.30
/words>25=-0.30 /has_link=-0.29 /s1_fault=0.29 /d_chore_act=-0.28 /q_asked>1=0.28 s:android=-0.28 s:app=0.28
/s_research=0.28 /q_stated>0=-0.28 /s_harm=0.28 s:decide=0.27 s:collection=-0.27 s:by=0.27 s:launch=0.26
/d1_vague=-0.26 s:both=0.26 s:ios=0.26 s:module=-0.26 /d1_chore=0.26 /words>100=0.26 /d_vague=0.26 /d_place=0.26
s:ui=0.25 s1:improve=0.25 s:improve=0.25 /led_vague=0.25 /d1_person=-0.25 /s_expected=-0.25 s:get=0.24
s:remove=-0.24 /q_asked>2=0.24 /led_control=0.24 s:includes=0.24 /s_duty=-0.24 s:can't=0.24 s:error=0.24 s:at=0.24
/d_like=-0.23 s:files=-0.23 s:support=0.23 s:path=0.23 s:missing=0.23 s:integrate=0.23 s:my=0.23 s:provide=0.23
s:management=0.22 /summary>20=-0.22 /d_artifact=-0.22 s:objects=0.22 s:web=-0.22 /n_chore=-0.22 /has_heading=0.22
s:any=-0.22 s:on=0.22 /d1_polite=0.22 s:plugin=-0.21 s:multiple=-0.21 s:able=-0.21 /n_duty=-0.21 s1:refactor=0.21
s:refactor=0.21 s:allow=-0.21 /n_example=-0.21 /d_doubt=-0.21 /led_join=0.21 s:is=-0.20 /d_also=-0.20 s:broker=0.20
/s_heap=0.20 /wish_collected>0=0.20 s:future=0.20 /d_link=-0.20 /d_research=0.20 s:check=0.20 /d_ask=-0.20
s:appcelerator=0.19 s:based=0.19 /summary>8=-0.19 /d_means=-0.19 s:across=0.19 /n_order=-0.19 /s_reason=0.19
/n_ask=-0.19 s1:remove=-0.19 /d_value=-0.19 /s1_capability=-0.19 s:read=-0.18 s:in=0.18 t:story=0.18 s:not=-0.18
/led_person=0.18 s:text=-0.18 /d1_harm=-0.18 s:are=0.17 s:column=0.17 s:release=-0.17 s:component=-0.17 /s_now=0.17
/d_reason=-0.17 s:requirements=-0.17 s:item=-0.17 s:see=-0.17 /d1_maybe=-0.17 /d1_ask=0.17 /d_now=0.17
/wish_listed>0=-0.17 /n_command=-0.16 s:move=0.16 s:visual=0.16 s:log=-0.16 s:view=-0.16 s:project=0.16
s:upgrade=-0.16 s:background=0.16 /s1_value=0.16 /s_means=-0.16 s:cli=-0.16 s:code=-0.16 s:edit=-0.16
/s1_technology=0.15 s:assign=-0.15 /s_command=-0.15 /d1_fault=-0.15 s:an=-0.15 /s_weigh=0.15 s:blackberry=-0.15
s:access=0.15 /n_artifact=-0.15 /d1_expected=0.15 /led_reason=0.15 s:name=-0.15 /led_order=0.15 s:tests=-0.15
s:job=-0.15 /s1_expected=0.14 /s_code=-0.14 /summary_code=-0.14 s:file=0.14 /sentences>1=-0.14 s:document=-0.14
/led_place=0.14 s1:ios=0.14 s:information=-0.14 s:upload=-0.14 s:was=-0.14 s:need=0.14 /n_polite=0.14
s:compatibility=0.14 s:repository=0.14 /s_place=0.14 s:build=0.14 s:page=0.13 s:message=-0.13 s:users=-0.13
/d_purpose=-0.13 /n_expected=-0.13 s:link=-0.13 /d_story=0.13 s:ci=-0.13 /led_by_reproduce>2=0.13 s:color=0.13
s:digital=-0.13 s1:allow=-0.13 s1:add=0.13 /s1_chore=0.13 s:way=0.13 /s_?=0.13 s:core=0.13 /s1_research=-0.13
s:metadata=0.12 s1:create=-0.12 s:does=-0.12 s:order=0.12 /summary>5=-0.12 s:last=-0.12 s:dashboard=-0.12
/d1_example=-0.12 /words>12=-0.12 /s_vague=-0.12 s:functionality=0.12 s1:the=-0.12 s:research=0.12 s:between=-0.12
s:documentation=0.12 /d_harm=-0.12 s:such=-0.12 /s_ask=-0.12 /n_chore_act=-0.12 s:feature=0.12 s:automatically=0.12
s:with=0.12 s:testing=0.11 /n_weigh=0.11 /s_fault=-0.11 s:scope=-0.11 /led_harm=-0.11 s:scrum=-0.11
s1:investigate=-0.11 s:investigate=-0.11 s:each=-0.11 /led_by_reproduce>0=0.11 /led_by_reproduce>1=0.11
/led_reproduce=0.11 s:schema=-0.11 s:generate=-0.11 s:rest=-0.11 s:set=-0.11 s:property=-0.11 /s1_control=-0.11
/s1_chore_act=0.11 s:longer=-0.11 /d_join=0.11 /d1_command=0.11 s:wizard=0.11 s:whether=-0.11 /d_technology=-0.11
s:unit=-0.11 /items>1=-0.11 s:experiment=-0.11 s:they=-0.10 /d1_reason=-0.10 s:issue=0.10 /d1_technology=0.10
/n_research=0.10 s:validation=-0.10 s:of=-0.10 /d1_value=-0.10 s:from=-0.10 s:sink=-0.10 s:will=-0.10 /n_fault=-0.10
/d1_join=-0.10 s:pages=0.10 /d_expected=-0.10
`,
};
