// Learned by `npx tsx bench/train.ts`: an item is too thin to start or estimate. Positive weights speak for it, negative ones against.

export const THIN = {
  bias: 0.661,
  weights: `
/s_heap=0.70 /has_code=-0.64 /d_code=-0.63 /words>25=-0.59 /summary_code=-0.52 /words>50=-0.50 /s_value=0.47
/q_asked>0=0.45 x2:to_receive=0.42 /summary>5=-0.41 /s_technology=-0.39 /d1_order=-0.38 /s_chore=-0.37
/d_artifact=-0.37 /words>12=-0.35 /summary>8=-0.34 s:receive=0.34 d:that=0.34 s:details=0.34 x:titanium=0.33
/s_screen=-0.32 x:to=-0.32 x:receive=0.32 x:details=0.32 /has_link=-0.31 x:so=-0.31 /s_upkeep=-0.31
x2:a_developer=0.30 /s1_harm=0.30 t:story=0.30 /s_research=0.30 /s1_order=-0.29 s1:update=-0.29 x:all=0.29
x:path=0.28 s:admin=0.28 /s_example=-0.28 /s_expected=-0.28 /has_item=-0.28 s:components=0.28 s:windows=-0.27
/s_control=-0.27 d:new=-0.26 x:dataset=-0.26 s:dataset=-0.26 x:user=-0.26 s:get=0.26 s:for=-0.26 d:ios=0.25
d:titanium=0.25 x2:both_the=0.25 d:should=-0.25 x:files=-0.25 /s1_fault=0.25 x:windows=-0.24 x:admin=0.24
x2:of_data=0.24 x:components=0.24 x:allow=-0.24 x:meeting=0.24 x:week=0.24 /d_upkeep=-0.24 /d_order=-0.24 s:by=0.24
x:data=0.24 d:please=0.24 /d_?=0.24 s:database=0.24 x:please=0.24 x2:to_have=0.23 s:ui=0.23 x:launch=0.23 d:of=-0.23
x2:to_the=-0.23 d:management=0.23 x:are=0.23 /d_link=-0.22 s:update=-0.22 d:are=0.22 x:easily=-0.22 /d_command=0.22
/has_heading=0.22 /summary>20=-0.22 /d_polite=0.22 /orders>1=-0.22 x:remove=-0.22 x:api=0.22 s:version=-0.22
s:easily=-0.22 x:framework=0.22 x2:and_update=0.22 s:user=-0.22 x:site=-0.21 x:ios=0.21 d:support=-0.21
x2:provide_a=0.21 x:future=0.21 x:management=0.21 s:so=-0.21 d:data=0.21 x:ui=0.21 s:data=0.21 x2:of_the=0.21
/d_proposal=-0.21 x:developer=0.21 x:start=-0.21 s:launch=0.21 x:database=0.21 /d_example=-0.21 /s_purpose=0.21
s:can=-0.21 x:security=0.20 d:security=0.20 /d_duty=-0.20 s:api=0.20 x:both=0.20 x:in=0.20 /summary>3=-0.20
/d_chore=0.20 x:page=0.20 x:perform=0.20 s:all=0.20 /repeats_all=0.20 x:web=-0.20 x:for=-0.19 /s_command=-0.19
s:path=0.19 d:coding=0.19 x:coding=0.19 x:provide=0.19 d:name=0.19 s:support=0.19 x:especially=0.19
x2:implement_the=0.19 x:ti=0.19 x:includes=0.19 s:decide=0.19 x2:titanium_cli=0.19 d:used=0.18 s:remove=-0.18
x2:my_data=-0.18 d:or=0.18 d:the=-0.18 /s_vague=0.18 x:update=-0.18 x:from=-0.18 x:if=-0.18 /reasons>1=-0.18
s:objects=0.18 x:container=0.18 x2:to_know=0.17 x2:determine_the=0.17 s:android=-0.17 x2:can_get=0.17 x:a=-0.17
s:can't=0.17 x:app=0.17 s:provide=0.17 x2:use_them=0.17 x2:for_a=-0.17 /s_capability=-0.17 /s_harm=0.17
s:files=-0.17 /d1_person=-0.17 x:that=0.17 s:module=-0.17 x:help=0.17 x2:a_user=-0.17 x:issues=0.17 /d1_polite=0.17
x:decide=0.17 x:level=0.17 s:project=0.17 d:more=0.17 x2:is_an=0.16 x:was=-0.16 d:design=0.16 s:as=0.16 x:move=0.16
x:image=0.16 x:is=-0.16 s:web=-0.16 x:find=0.16 x:my=0.16 x2:be_able=-0.16 x:relevant=0.16 /n_ask=-0.16
/s_means=-0.16 x:text=-0.16 x:should=-0.16 x:get=0.16 x:collection=-0.16 x:integrate=0.16 s:integrate=0.16
x2:in_a=0.16 s:collection=-0.16 x2:there_are=0.16 d:only=-0.16 x2:a_repository=-0.16 x:of=-0.16 s1:add=0.16
x:check=0.16 d:when=0.16 x2:unable_to=0.16 d1:we=-0.16 x:unable=0.16 x:images=-0.16 x:any=-0.16 s:check=0.16
x2:does_not=-0.16 x:works=0.16 x:log=-0.15 s1:remove=-0.15 x:tests=-0.15 d:if=-0.15 x2:to_my=-0.15 x:document=-0.15
s:includes=0.15 /words>0=-0.15 x:each=-0.15 x2:to_determine=0.15 x:os=0.15 d:implementation=-0.15 x:version=-0.15
s:future=0.15 x:status=-0.15 x2:into_a=0.15 d:path=0.15 d:which=-0.15 x:sure=0.15 x:by=0.15 /d_control=0.15
/repeats=-0.15 s:the=0.15 x:jira=0.15 x2:would_be=-0.15 x2:data_and=-0.15 s:view=-0.15 x2:it_is=-0.15
x2:on_the=-0.15 s:developer=0.15 x2:to_see=-0.14 x:read=-0.14 x:does=-0.14 s:any=-0.14 x:similar=0.14 x:objects=0.14
/d_weigh=0.14 d:attached=0.14 s:move=0.14 d:allow=-0.14 x:title=0.14 /s_duty=-0.14 d:x=0.14 x:requirements=-0.14
x:reference=-0.14 x:as=-0.14 d:in=0.14 x:fedora=-0.14 d:issues=0.14 d:start=-0.14 d:perform=0.14 x:xcode=0.14
x2:fix_the=0.14 x2:such_as=-0.14 /q_stated>0=-0.14 x:project=0.14 /s_proposal=0.14 d:app=0.14 s:an=-0.14
/s_reason=0.14 x:multiple=-0.14 x:can=-0.14 /d_like=-0.14 x:set=-0.14 x2:are_not=0.14 x:resources=0.14 s:to=-0.14
x2:to_indicate=-0.14 /n_command=-0.14 x:order=0.14 d:level=0.14 d:unit=0.14 /duties>0=-0.14 x:having=-0.13
/s1_capability=-0.13 x2:so_that=-0.13 x:x=0.13 x:customers=0.13 /s1_story=0.13 s:add=0.13 x:storage=0.13 s:log=-0.13
s:read=-0.13 x:needs=-0.13 /s_fault=-0.13 d:process=0.13 d:work=0.13 s:on=0.13 s1:create=-0.13 x2:that_could=0.13
x:potential=0.13 /s_like=-0.13 s:component=-0.13 x:operation=0.13 d:operation=0.13 s:metadata=0.13 x2:an_api=0.13
x:at=0.13 d:source=0.13 /d1_vague=-0.13 s:see=-0.13 s:document=-0.13 x2:to_device=0.13 x2:launch_of=0.13
/d_place=0.13 x2:name_is=0.13 x2:and_android=0.13 s:at=0.13 /d_means=-0.13 x:system=0.13 s1:refactor=0.13
s:refactor=0.13 x:wrong=0.13 x:complex=0.13 /story_why=-0.13 s:management=0.13 s:documentation=0.13 d:both=0.12
x:new=-0.12 s:both=0.12 x:can't=0.12 d:something=0.12 x2:in_all=0.12 x2:the_project=-0.12 x:twice=0.12 x:up=-0.12
x2:information_in=0.12 x:module=-0.12 s:events=0.12 /s1_expected=0.12 /summary>12=0.12 x2:to_provide=0.12 d:on=-0.12
x2:the_documentation=0.12 x2:by_the=0.12 x2:a_new=-0.12 x2:for_the=0.12 x:step=0.12 x:on=-0.12 /s_now=0.12
x:missing=0.12 x:records=-0.12 x:propose=0.12 /n_example=-0.12 x2:the_database=0.12 x:developed=0.12 x:select=-0.12
x:under=0.12 x:templates=-0.12 d:i=0.12 x2:them_in=0.12 x:metadata=0.12 s:requirements=-0.12 s:order=0.12
s:when=-0.12 /s_person=0.12 /s_story=0.12 x:photos=0.12 /led_person=0.12 x:upload=-0.12 d1:one=0.12 d:like=-0.12
s:broker=0.12 x:broker=0.12 s1:improve=0.12 s:improve=0.12 x:run=-0.12 d:fix=0.12 x2:that_includes=0.12
x:design=0.12 s:multiple=-0.12 s:text=-0.12 d:update=-0.12 x:upgrade=-0.12 x:trunk=-0.12 x2:a_specific=-0.12
x2:is_a=0.12 d:have=-0.12 x:testing=0.12 x:issue=0.12 x:writing=0.12 x2:the_current=0.12 t:=0.12 s:across=0.12
x2:feature_to=0.11 x2:sure_that=0.11 x:correct=0.11 d:cli=0.11 d:integration=0.11 x:planning=0.11 d:planning=0.11
x2:support_to=0.11 s:based=0.11 s:upload=-0.11 s:repository=0.11 x:well=0.11 /n_upkeep=-0.11 x:below=0.11
x:across=0.11 x2:as_the=0.11 d:below=0.11 /n_artifact=-0.11 s:upgrade=-0.11 x2:i_want=-0.11 s:error=0.11 s:ios=0.11
x2:in_case=0.11 d:open=0.11 x2:it_to=-0.11 /d_piece=-0.11 /duties>2=-0.11 /s_number=0.11 /n_chore=-0.11
s:release=-0.11 s:appcelerator=0.11 x2:can_use=0.11 x2:case_of=0.11 x2:as_an=0.11 /reasons>2=-0.11 d:cross=0.11
s:file=0.11 x:users=-0.11 s:access=0.11 d:given=0.11 s:my=0.11 x:goes=0.11 x:actual=0.11 d:goes=0.11
x2:we_should=-0.11 s:item=-0.11 x2:if_i=0.11 d:show=0.11 x:edit=-0.11 x2:create_a=-0.11 x2:have_an=-0.11
d:framework=0.11 x:plugin=-0.11 x:indicate=-0.11 /reasons>0=0.11 d:memory=0.11 x:like=-0.11 /d_research=0.11
x2:want_the=-0.11 x:out=-0.11 x:fields=0.11 x2:must_be=0.11 x2:well_as=0.11 x:author=-0.11 x:used=0.11 x:body=0.11
d:during=-0.11 x2:test_for=0.11 x:projects=-0.11 s:edit=-0.11 x:plan=0.11 d:launch=0.11 /led_vague=0.11
s:during=0.11 x:process=0.11 x:only=-0.11 s:page=0.11 x2:please_see=0.11 x:determine=0.11 x2:support_the=-0.11
d:my=0.10 x:object=-0.10 d:also=-0.10 x:also=-0.10 s:not=-0.10 x:open=0.10 x:additional=0.10 /wish_collected>1=0.10
/wish_collected>0=0.10 /s_?=0.10 x2:not_support=-0.10 x:say=0.10 d:build=-0.10 x:been=-0.10 d:set=-0.10
x2:files_and=0.10 /d_reason=-0.10 d:needs=-0.10 x2:as_well=0.10 x:architecture=0.10 x2:is_no=-0.10
x2:looking_at=0.10 s:plugin=-0.10 x2:be_the=0.10 s:app=0.10 /led_order=0.10 x:value=0.10 s:cli=-0.10 x:member=-0.10
x2:that_i=-0.10 /n_expected=-0.10 /n_order=-0.10 s:allow=-0.10 x:assign=-0.10 x:looking=0.10 x:description=-0.10
x:between=-0.10 x2:to_go=0.10 x:name=0.10 s:assign=-0.10 x2:could_be=0.10 x:together=0.10 x2:ios_and=0.10
x:would=-0.10 s:missing=0.10 x2:for_this=-0.10 x2:of_a=-0.10 x:results=-0.10 x2:we_can=-0.10 x2:of_an=0.10
x:bug=0.10 x:add=-0.10 d:so=-0.10 s:pages=0.10 s:link=-0.10 d:will=0.10 d:now=0.10 d:always=0.10 x:subject=-0.10
x2:based_on=0.10 /d_doubt=-0.10 s:name=-0.10 /s1_chore=0.10 s:create=-0.10 s:testing=0.10 x:otherwise=0.10
s:visual=0.10 x:always=0.10 x:visual=0.10 x:actions=0.10 x:automatically=0.10 x:digital=-0.10 /sentences>4=0.10
x2:list_of=-0.10 s:information=-0.10 x2:sdk_path=0.10 x:columns=0.10 x2:be_sure=0.10 d:there=0.10 d:our=0.10
d1:create=-0.10 s:digital=-0.10 d:view=0.10 d:by=-0.10 s:build=0.10 x:video=-0.10 x2:the_app=0.10 s:research=0.10
x:release=-0.10 s:that=-0.10 /d_vague=0.10 x2:my_app=0.10 d:become=0.10 d:currently=-0.10 d:handle=0.10 x:case=0.10
x:currently=-0.10 d:reference=-0.10 x:library=0.10 x:pages=0.10 s:demo=0.10 x:demo=0.10 x2:to_support=-0.10
x2:for_more=0.10 x:hidden=0.10 d:box=0.10 x2:with_a=-0.10 /n_duty=-0.10 x2:to_add=-0.10 d:it's=-0.09
/led_by_reproduce>2=0.09 x2:path_to=0.09 s:such=-0.09 d:target=0.09 x:target=0.09 x:legacy=0.09 d:legacy=0.09
x:i'd=0.09 x2:i'd_like=0.09 x2:app_and=0.09 s1:implement=-0.09 x2:option_for=0.09 d:through=-0.09 x2:or_other=0.09
x2:to_fix=0.09 x:editor=0.09 x:mac=0.09 s:issue=0.09 d:mac=0.09 x:number=-0.09 x:who=0.09 x:empty=-0.09 d:up=-0.09
x2:to_use=0.09 x:npm=0.09 d:down=0.09 x:based=0.09 x:and=-0.09 /led_command=0.09 x2:one_of=0.09 x2:according_to=0.09
x:according=0.09 x:bit=0.09 x:memory=0.09 x:lib=0.09 x:clear=0.09 /hurt=-0.09 /d1_harm=-0.09 x2:do_not=-0.09
s:managed=0.09 d:is=-0.09 x:next=-0.09 x:events=0.09 x:shutdown=-0.09 s:tests=-0.09 s1:no=0.09 x:ci=-0.09
x:with=0.09 x2:i_can=-0.09 x:longer=-0.09 s:require=-0.09 x:date=-0.09 /s_weigh=0.09 x:password=-0.09 x:names=-0.09
x2:the_user=0.09 d1:actual=0.09 d1:add=-0.09 x2:os_x=0.09 x:create=-0.09 x2:to_define=0.09 /orders>0=-0.09
/d_harm=-0.09 x:handle=0.09 s:fedora=-0.09 x:how=0.09 x:such=-0.09 s:store=0.09 x:connector=0.09 x:file=0.09
d:files=-0.09 /story=0.09 x:account=-0.09 s:ci=-0.09 d:thing=0.09 x:integration=0.09 s:need=0.09 x:thing=0.09
d:me=0.09 x:do=-0.09 d:requests=0.09 d:match=0.09 x:staff=-0.09 s:last=-0.09 x:able=-0.09 /s_place=0.09
x2:in_my=0.09 d:implement=-0.09 x:down=0.09 s:job=-0.09 /q_asked>1=0.09 x2:no_longer=-0.09 x:against=-0.09
d:list=-0.09 x2:a_message=0.09 x2:able_to=-0.09 x:properties=-0.09 s:unit=-0.09 x2:an_object=-0.09 x2:need_to=-0.09
/d1_fault=-0.09 x2:at_a=0.09 /led_by_reproduce>1=0.09 x2:via_the=0.09 /led_by_reproduce>0=0.09 x:must=0.09
d:must=0.09 x2:error_message=-0.09 x:attached=0.09 s1:ios=0.09 x:proper=-0.09 x2:can_be=0.09 s:will=-0.09
s:users=-0.09 x:browser=-0.09 /s1_upkeep=-0.09 d:dialog=0.09 s:way=0.09 x:dialog=0.09 /led_by_expected>1=0.09
/d1_chore=0.09 /s1_research=-0.09 x:research=0.09 /n_technology=-0.09 /led_reproduce=0.09 x:review=-0.09
/s_ask=-0.09 d:your=0.09 x:your=0.09 x:refactor=0.09 d:libraries=-0.09 x:libraries=-0.09 x:more=0.09
x2:that_it's=0.09 s:projects=-0.09 /d_purpose=-0.09 s:jobs=0.09 x:populate=-0.09 x:controller=0.08 x:buttons=0.08
d:buttons=0.08 x:compiler=-0.08 /n_fault=-0.08 x:they=-0.08 x:comments=0.08 d:comments=0.08 /n_research=0.08
d:right=-0.08 x:allows=0.08 x:cross=0.08 /s_piece=0.08 x:easier=0.08 d:testing=0.08 x:sink=-0.08 x:messaging=0.08
d:need=-0.08 x:feature=0.08 d:developers=-0.08 x:developers=-0.08 /d_person=0.08 s:was=-0.08 s:column=0.08
d:iphone=0.08 x2:that_they=-0.08 x:great=0.08 d:great=0.08 x2:this_will=0.08 s:which=0.08 x:found=0.08
x2:in_our=0.08 d:found=0.08 x:source=0.08 x2:an_error=0.08 x2:documentation_for=0.08 x2:as_a=0.08 x2:to_update=-0.08
s:date=-0.08 x2:to_this=0.08 x2:that_we=0.08 x:before=-0.08 d:what=0.08 x2:see_attached=0.08 x2:the_type=0.08
s:templates=-0.08 x:now=0.08 x:connect=0.08 x:warning=-0.08 d:over=-0.08 x:over=-0.08 x:her=0.08 d:define=0.08
d:as=-0.08 x:appcelerator=0.08 x:dashboard=-0.08 x:versions=-0.08 s:find=0.08 x:reports=-0.08 /s_artifact=-0.08
/d_number=-0.08 x:failed=-0.08 s:automatically=0.08 d:be=-0.08 /s1_value=0.08 x:iphone=0.08 x2:user_can=0.08
s:dashboard=-0.08 x:see=-0.08 s:new=0.08 x:while=-0.08 x:creating=-0.08 s:blackberry=-0.08 s:import=0.08 d:was=-0.08
d:defined=0.08 d:os=0.08 x:validation=-0.08 x2:so_i=-0.08 d:object=-0.08 x:box=0.08 x:processed=-0.08 d:use=-0.08
d:image=0.08 x:jobs=0.08 d1:an=0.08 d:email=0.08 d:title=0.08 d:description=-0.08 s:whether=-0.08 x2:check_if=0.08
s:go=0.08 x:elements=0.08 x:easy=0.08 s:between=-0.08 /sentences>1=-0.08 s:does=-0.08 s:validation=-0.08
x2:the_search=-0.08 d:page=0.08 /d_technology=-0.08 d:back=0.08 x:managed=0.08 x2:this_is=-0.08 x2:related_to=-0.08
x:search=-0.08 s:studio=0.08 d:failed=-0.08 x:t=0.08 x2:way_to=0.08 s:code=-0.08 d:resolved=0.08 x2:a_custom=0.08
d:unable=0.08 x:fill=-0.08 x2:to_all=-0.08 s:used=-0.08 d:command=0.08 /s1_screen=-0.08 x:parity=0.08 x:rest=-0.08
d:optional=0.08 x:link=-0.08 d:but=0.08 s:they=-0.08 x:classic=0.08 d:classic=0.08 /words>5=-0.08 d:container=0.08
d:each=-0.08 x:time=0.08 d:find=0.08 x:me=0.08 s1:use=-0.08 x2:we_would=0.08 d1:they=0.08 x2:use_of=-0.08
x:behaviour=0.08 d:behaviour=0.08 x:doing=-0.08 x2:get_a=0.08 d:user=-0.08 s:scrum=-0.08 x:scrum=-0.08 d:type=-0.08
s:show=-0.08 /n_value=0.08 x2:ensure_that=-0.08 x2:to_another=-0.08 x:attempting=0.08 d:attempting=0.08
x2:check_for=0.08 x:designer=0.08 x:url=-0.08 x:generate=-0.08 d:updates=0.08 /d1_technology=0.08 d:code=0.08
x2:sure_the=0.08 x2:have_the=-0.08 d:how=0.08 d:default=-0.08 x:performance=-0.08 x:following=-0.08
s:configuration=-0.08 /sentences>0=0.08 x2:if_not=0.08 d:java=0.08 x2:the_content=0.08 d:last=0.08
x2:expected_result=0.08 d1:.=0.08 x:user's=0.08 x2:to_assign=-0.08 x:domain=0.08 x2:i_need=0.08 x:discussion=0.08
/d1_expected=0.08 d:custom=0.07 x:including=-0.07 d:initial=0.07 x:command=0.07 d:text=-0.07 x:expose=-0.07
x2:it_would=-0.07 x:has=-0.07 x2:but_if=0.07 x:one=-0.07 x2:and_to=-0.07 x:its=-0.07 s:select=-0.07 d1:if=-0.07
x2:unit_test=0.07 x2:to_read=-0.07 s:should=0.07 x:script=-0.07 x:preference=0.07 d1:with=0.07 /n_polite=0.07
x:just=-0.07 s:libraries=-0.07 x:tools=-0.07 x2:update_to=-0.07 x:investigate=-0.07 x:component=-0.07 d:file=0.07
x2:the_system=0.07 s:each=-0.07 x:problems=-0.07 s1:investigate=-0.07 s:investigate=-0.07 x:methods=-0.07
x:git=-0.07 x2:but_i=0.07 /d1_research=0.07 d:wrong=0.07 /d_also=-0.07 d:full=-0.07 d:works=0.07 x:full=-0.07
x2:know_which=0.07 x:android=-0.07 s:or=-0.07 d:because=-0.07 x:requests=0.07 x:optional=0.07 x2:is_attached=0.07
x:because=-0.07 d1:update=-0.07 x:element=0.07 d1:the=0.07 x:modules=-0.07 x:display=0.07 x:label=-0.07
x:requires=-0.07 x:whether=-0.07 x2:to_upload=-0.07 d:script=-0.07 d:behavior=0.07 d:option=-0.07 d:help=0.07
x2:this_error=0.07 s:message=-0.07 x2:use_the=-0.07 s:instance=0.07 d:application=-0.07 s:system=0.07 x:shell=-0.07
x2:to_handle=0.07 d:does=-0.07 x:mobile=-0.07 x:normal=0.07 x:discovered=-0.07 /s1_technology=0.07 x:delete=-0.07
d1:this=0.07 x2:when_using=0.07 x2:is_being=0.07 x2:the_actual=0.07 x2:is_already=-0.07 x:ways=-0.07 s:rest=-0.07
d:creating=-0.07 x:column=0.07 d1:get=0.07 x:many=-0.07 d:integrated=0.07 x:integrated=0.07 x2:make_it=0.07
x:via=-0.07 x:there=0.07 x:close=-0.07 d:at=0.07 x2:in_future=0.07 s:image=0.07 x:provides=0.07 d:provides=0.07
x2:titanium_sdk=0.07 x2:to_an=-0.07 x2:all_of=0.07 /d1_criteria=0.07 x:which=-0.07 x2:version_of=-0.07
/d_screen=0.07 x:remote=-0.07 d:icons=-0.07 x:icons=-0.07 x:match=0.07 x:displayed=-0.07 /d1_maybe=-0.07
/d_maybe=-0.07 x2:code_is=0.07 x:list=-0.07 s:etc=-0.07 x:scope=-0.07 d:sink=-0.07 x:mode=-0.07 x2:attached_to=-0.07
s1:fix=0.07 x:emulator=0.07 d:emulator=0.07 d:folder=-0.07 x:folder=-0.07 x:type=-0.07 x:specifically=0.07
x:where=-0.07 d:specifically=0.07 x2:within_the=0.07 x2:we_use=0.07 x:send=-0.07 x2:at_the=-0.07 d:run=-0.07
s:existing=0.07 s:form=0.07 x:same=-0.07 s:tools=-0.07 x:continue=-0.07 s:source=0.07 x2:for_all=0.07 s:feature=0.07
d:tests=-0.07 x2:to_make=0.07 d:release=-0.07 x2:or_something=0.07 x2:actual_result=0.07 x2:build_to=0.07
x2:after_the=-0.07 x2:my_profile=0.07 x2:continue_to=-0.07 x:server=0.07 x:fails=-0.07 x:directory=-0.07
x:locally=-0.07 x:not=-0.07 x2:instead_of=-0.07 s:correct=0.07 x:registration=-0.07 d:than=0.07 x:unknown=-0.07
d:unknown=-0.07 x:template=-0.07 x:end=-0.07 x:look=0.07 d:its=-0.07 d:look=0.07 x:job=-0.07 d:field=0.07
d:library=0.07 d:changed=0.07 x2:on_ios=-0.07 x2:used_for=-0.07 d:apps=-0.07 x:push=-0.07 d:requires=-0.07
d:modules=-0.07 x2:view_is=0.07 s:generate=-0.07 x:information=-0.07 /d1_ask=0.07 x2:that_is=-0.07 d:an=0.06
d:for=0.06 x2:will_require=0.06 x:put=-0.06 d:without=-0.06 s:experiment=-0.06 x:experiment=-0.06
x2:an_experiment=-0.06 d:shows=0.06 x:external=-0.06 x:i'm=-0.06 x:improve=0.06 x:post=-0.06 x2:a_given=-0.06
s:delete=-0.06 d:ticket=-0.06 d:events=-0.06 x:ticket=-0.06 x:cli=0.06 x:validate=-0.06 d1:check=0.06 s:latest=0.06
d:all=0.06 x:processing=-0.06 d:latest=-0.06 s:scope=-0.06 x:pull=0.06 s1:allow=-0.06 d:exist=-0.06 x:exist=-0.06
x:needed=-0.06 x2:the_last=-0.06 x:fail=-0.06 d:module=-0.06 x2:the_admin=0.06 x2:to_replace=0.06 x2:is_in=0.06
d:specific=-0.06 s:background=0.06 x:verify=-0.06 d:older=0.06 d1:what=0.06 x:request=-0.06 s:is=-0.06
x2:depending_on=0.06 s:c=-0.06 s:given=-0.06 x2:when_the=-0.06 s:out=-0.06 x2:for_ios=-0.06 x2:is_there=0.06
x2:that_has=0.06 /n_like=-0.06 x2:in_which=-0.06 d:content=-0.06 d:config=0.06 x:have=-0.06 x:resource=-0.06
d:future=0.06 d:function=-0.06 d:depending=0.06 s:event=0.06 x:exception=-0.06 x:depending=0.06 x:people=-0.06
x:go=0.06 x:install=-0.06 d1:allow=-0.06 x2:the_log=0.06 x2:a_more=0.06 x:c=-0.06 /d1_upkeep=0.06 x2:having_to=-0.06
s:updated=0.06 x2:show_the=-0.06 d:read=-0.06 x2:this_test=-0.06 x:applied=0.06 x:documentation=0.06 d:applied=0.06
d:same=-0.06 d:has=-0.06 x:something=0.06 d:install=-0.06 x2:a_project=-0.06 x2:this_task=0.06 x:summary=-0.06
/has_paragraph=-0.06 x:i=-0.06 x2:that_are=-0.06 s:versions=-0.06 x:schema=-0.06 x2:useful_to=-0.06 d:tool=0.06
x:require=-0.06 x2:using_a=0.06 /s1_vague=-0.06 s:window=0.06 d:under=0.06 s:replace=-0.06 s:profile=0.06
x:reduce=0.06 x2:to_check=-0.06 s:determine=0.06 s:core=0.06 x:pid=-0.06 x2:and_what=0.06 x2:change_the=0.06
d:search=-0.06 x:since=-0.06 x:classes=0.06 /led_fault=0.06 s:available=-0.06 x2:the_notification=0.06 x:going=0.06
d:going=0.06 s:node=0.06 x2:issue_is=0.06 d:messages=0.06 x:messages=0.06 x2:especially_in=0.06 d:samples=0.06
x:samples=0.06 d:just=-0.06 s:longer=-0.06 /d_reproduce=-0.06 x2:can_have=-0.06 x:then=-0.06 d:creation=0.06
/led_reason=0.06 x:resolved=0.06 d:directly=0.06 x:directly=0.06 x:back=0.06 x:single=-0.06 x2:code_in=0.06
s:able=-0.06 d:ti=-0.06 x:consider=-0.06 d:consider=-0.06 d1:there=-0.06 x:pipeline=-0.06 x:gradle=-0.06
d:either=0.06 /led_screen=0.06 x:period=-0.06 x:download=-0.06 d:note=-0.06 x:note=-0.06 d1:from=0.06
d:corresponding=0.06 x2:to_reproduce=0.06 x2:period_of=-0.06 x:email=0.06 x2:appcelerator_studio=0.06 d1:please=0.06
d:click=-0.06 x:click=-0.06 x2:defined_in=0.06 x:repository=0.06 x:become=0.06 x:corresponding=0.06 x:defined=0.06
d:developer=0.06 s1:the=-0.06 x2:i_know=-0.06 s:required=-0.06 x:accordingly=-0.06 x:top=-0.06 s:fix=0.06
/n_person=-0.06 d:top=-0.06 x2:to_be=-0.06 x:screenshot=-0.06 d:screenshot=-0.06 s:quick=-0.06 x:tizen=-0.06
x2:in_one=0.06 s:are=0.06 /words>100=0.06 x:detect=-0.06 d:review=-0.06 s:compatibility=0.06 x:recent=-0.06
x:don't=-0.06 x2:steps_to=0.06 s:i=0.06 x:login=-0.06 x2:fix_it=-0.06 x2:i_would=-0.06 d1:hi=0.06 x:existing=0.06
x:hi=0.06 d:hi=0.06 x2:the_collection=-0.06 x:platforms=0.06 x:store=0.06 x2:support_for=-0.06 d:var=-0.06
x:var=-0.06 x2:project_and=0.06 d:component=0.06 d1:in=0.06 x2:files_in=-0.06 d1:steps=0.06 d:enable=0.06
d:acceptance=-0.06 x:acceptance=-0.06 x2:on_a=-0.06 x:various=-0.06 d:center=0.06 x:lines=-0.06 s:via=-0.06
x:unit=0.06 s:default=0.06 /q_asked>2=0.06 d:info=-0.06 x2:an_application=-0.06 x2:be_found=0.06
x2:project_with=-0.06 x:thread=0.06 d:improve=-0.06 d1:var=-0.06 d:document=-0.06 x2:that_would=0.06 x:thank=0.06
d:plain=0.06 x:required=-0.06 x2:the_job=-0.06 s:class=0.06 s:a=0.06 d:apple=-0.06 x2:has_been=-0.06 x:apple=-0.06
x:good=0.06 x2:to_manage=0.06 d:devices=0.06 x:changed=0.06 /led_ask=0.06 d:then=-0.06 x:every=-0.06 d:views=0.06
x:implementation=-0.06 d:following=-0.06 s:schema=-0.06 x2:for_an=-0.06 d:jira=0.06 s:titanium=0.06
d:repository=-0.06 /led_harm=-0.06 x:enter=-0.06 d:configuration=0.06 d:remove=-0.06 s:alloy=-0.06 x:tasks=-0.06
x:may=0.06 x2:most_of=0.06 d:event=-0.06 x2:a_file=-0.06 d:items=0.06 /d_value=-0.06 x:connection=0.06
d:connection=0.06 s:button=-0.05 x:form=0.05 x2:ci_build=-0.05 /duties>1=0.05 s:put=-0.05 x2:i_am=0.05 d:device=0.05
s:wizard=0.05 x2:know_what=0.05 d:some=0.05 d:know=-0.05 /d_naming=-0.05 x:insert=-0.05 s:send=-0.05
/n_capability=-0.05 x2:create_the=0.05 s:external=-0.05 d:processing=-0.05 d:editor=0.05 d:stream=0.05 x:save=0.05
x:am=0.05 x2:use_it=-0.05 x:export=-0.05 x2:that_the=0.05 d:can't=-0.05 x:functions=-0.05 s:results=-0.05
d:first=0.05 x2:with_the=0.05 x2:to_access=-0.05 d:feedback=0.05 x:within=0.05 x:these=-0.05 d:plan=0.05
d:next=-0.05 x:created=-0.05 x:config=0.05 x2:the_cli=-0.05 x2:than_one=-0.05 /led_by_expected>4=0.05 x:an=-0.05
s:remote=-0.05 s:set=-0.05 s:download=-0.05 x2:they_should=-0.05 x2:the_module=-0.05 s:use=0.05 x:context=0.05
s:plan=0.05 x2:studio_is=0.05 d:needed=-0.05 d:login=-0.05 x:correctly=-0.05 x2:the_latest=0.05 x2:to_download=-0.05
x:updating=-0.05 x2:is_more=-0.05 x:toolbar=0.05 d:date=0.05 x:sent=0.05 d:sent=0.05 /d1_now=0.05 /d_story=0.05
x2:can_not=-0.05 x:keep=0.05 d:keep=0.05 d:displayed=-0.05 x2:add_support=-0.05 /n_story=0.05 x:world=0.05
d:world=0.05 x:instead=-0.05 x:service=-0.05 s:names=-0.05 x:db=-0.05 d:while=-0.05 d:with=-0.05 d:having=-0.05
/n_means=-0.05 x:invalid=-0.05 d1:expected=0.05 x:even=-0.05 x:node=0.05 d:ensure=-0.05 /n_control=0.05
d:response=0.05 x:initial=0.05 /n_weigh=0.05 /n_screen=-0.05 x:clean=-0.05 s:resource=-0.05 x:tried=0.05
d:tried=0.05 x:getting=-0.05 x:sense=-0.05 x:response=0.05 s:define=-0.05 /led_by_reproduce>4=0.05 x2:be_used=0.05
x2:from_studio=0.05 x:event=0.05 x2:the_second=-0.05 x2:be_great=-0.05 x:flag=-0.05 x2:and_then=-0.05
x2:is_used=-0.05 x:generated=-0.05 s:do=-0.05 x:related=-0.05 d:supported=0.05 d:generated=-0.05 /story_no_why=-0.05
d1:would=-0.05 x:core=0.05 x:state=-0.05 x2:more_than=-0.05 d:number=-0.05 x:assets=0.05 x2:the_repository=0.05
d:way=-0.05 x2:to_move=0.05 d:property=-0.05 x:available=-0.05 x:very=-0.05 s:implement=-0.05 x2:do_so=-0.05
d:correctly=-0.05 d:group=0.05 d:expose=-0.05 d:after=0.05 x:already=-0.05 d:similar=0.05 /d_fault=0.05
x:deploy=-0.05 x2:if_you=-0.05 d:performance=-0.05 x:group=0.05 x:parse=-0.05 x:implementing=-0.05 x:team=0.05
x:stories=-0.05 x:interface=-0.05 x2:it_has=0.05 x:supported=0.05 s:ability=-0.05 x2:is_to=-0.05 /d_now=0.05
s:properties=-0.05 /d1_reproduce=0.05 d:those=0.05 x:first=0.05 /led_by_expected>0=0.05 x2:files_from=-0.05
x:proxy=0.05 s:functionality=0.05 x:way=0.05 /n_place=0.05 x:enable=0.05 s:number=-0.05 x:output=-0.05
x:functionality=0.05 d:further=0.05 x2:can_see=-0.05 x:&=-0.05 x:important=0.05 x:http=-0.05 d:bug=0.05
/led_expected=0.05 x:everyone=0.05 d:everyone=0.05 x:item=-0.05 x2:is_the=-0.05 x:convert=-0.05 x2:add_a=0.05
d:been=-0.05 d:out=-0.05 x:profile=0.05 s1:as=0.05 x2:command_to=-0.05 x2:to_generate=-0.05 /n_vague=-0.05
x:here=0.05 d:correct=0.05 x2:results_in=-0.05 x:etc=-0.05 d:platform=0.05 d:here=0.05 s:gradle=-0.05
d:included=-0.05 x:included=-0.05 x:those=0.05 d:select=-0.05 x2:we_need=-0.05 x2:would_like=-0.05 s:ensure=0.05
s:some=-0.05 s:sink=-0.05 x2:of_time=-0.05 x2:developers_to=-0.05 x:equivalent=-0.05 d:before=-0.05 x:setting=-0.05
x:previous=-0.05 x:appears=-0.05 d:notification=0.05 d:see=0.05 s:dependency=0.05 x2:the_following=-0.05
x:installation=-0.05 x2:through_the=-0.05 d:message=0.05 s:items=-0.05 x:reproduce=0.05 s:in=0.05 d:collect=-0.05
x:collect=-0.05 x:given=0.05 x:work=0.05 d:reproduce=0.05 s:up=-0.05 x2:possible_to=-0.05 d:mobile=-0.05
/led_proposal=-0.05 d:documents=-0.05 x:documents=-0.05 x2:across_all=0.05 x:permissions=-0.05 d:additional=0.05
d:including=-0.05 d:system=0.05 x:errors=-0.05 /d1_example=-0.05 s:period=-0.05 x2:i_do=0.05 d:every=-0.05
d:web=-0.05 x:repo=-0.05 d:repo=-0.05 x:apply=-0.05 s:validate=-0.05 d:developed=0.05 d:especially=0.05
s:design=-0.05 x2:when_running=0.05 s:color=0.05 x2:they_can=-0.05 s:object=-0.05 s:against=-0.05 x:our=-0.05
d:account=-0.05 x:hardware=-0.05 x2:can_you=0.05 x:through=-0.05 d1:but=0.05 x2:has_a=-0.05 x:blog=-0.05
s:tizen=-0.05 x:evaluate=-0.05 x:part=-0.05 x:myself=-0.05 x:manage=0.05 d:would=-0.05 d:format=0.05 x:third=-0.05
s:others=0.05 d:state=-0.05 d:instance=-0.05 x2:for_both=0.05 x2:in_addition=0.05 x2:addition_to=0.05
d:addition=0.05 x2:the_path=-0.05 d:allowing=-0.05 x:addition=0.05 x:allowing=-0.05 s:package=-0.05
x2:display_the=0.05 s:under=0.05 d:two=-0.05 d1:some=-0.05 x:two=-0.05 x:behavior=0.05 /d1_reason=-0.05
x2:should_not=-0.05 x2:some_of=-0.04 x:others=0.04 x:engine=-0.04 d:javascript=0.04 d:described=-0.04
x:described=-0.04 x:migrate=-0.04 x2:which_is=0.04 x2:work_on=0.04 x:device=0.04 d:problems=-0.04 x:occurred=-0.04
/orders>2=-0.04 x2:the_problem=0.04 d:clicking=-0.04 x:clicking=-0.04 x2:and_or=-0.04 x:format=0.04 s:option=0.04
d:change=-0.04 s:be=0.04 /s_maybe=0.04 s:through=0.04 x:might=-0.04 s:installed=0.04 x:services=-0.04
x2:be_supported=0.04 d:setting=-0.04 x2:app_from=-0.04 d:occurred=-0.04 s:template=-0.04 x:done=-0.04
d1:problem=-0.04 x2:have_a=0.04 d:second=0.04 d:to=0.04 s:specific=0.04 x:ones=-0.04 d:manage=0.04 x2:to_create=0.04
x2:under_the=0.04 x:registry=-0.04 d:fails=-0.04 /s_order=-0.04 d:improved=0.04 d:means=-0.04 x:report=-0.04
x:means=-0.04 x:improved=0.04 s:function=0.04 d1:see=0.04 x2:not_have=-0.04 x:quickly=0.04 d1:it=0.04
x2:include_the=-0.04 x:present=0.04 d:methods=-0.04 d:time=0.04 x:action=-0.04 d:using=0.04 x2:there_should=-0.04
x2:for_each=-0.04 s:reference=-0.04 x:what=0.04 x:local=-0.04 x:stored=-0.04 x:alloy=-0.04 d:writing=-0.04
s:account=-0.04 d:epic=0.04 x:epic=0.04 x:json=-0.04 x:compatibility=0.04 d:step=0.04 d1:i=-0.04
x2:the_default=-0.04 x:address=-0.04 x:own=-0.04 x:away=-0.04 x:it=-0.04 x2:and_can=-0.04 d:couple=-0.04 x:id=-0.04
x:couple=-0.04 s:types=0.04 x:whole=-0.04 x:active=-0.04 s:it=-0.04 d:status=-0.04 s:display=0.04 x:got=0.04
d:got=0.04 d:http=-0.04 x2:number_of=-0.04 d:still=-0.04 x:underlying=-0.04 d:added=-0.04 x2:right_now=-0.04
x:added=-0.04 s:creation=-0.04 d:properties=-0.04 s:request=-0.04 /s1_means=-0.04 x:center=0.04 x2:to_view=-0.04
d:against=-0.04 x:packages=-0.04 d:even=-0.04 d:hardware=-0.04 d1:is=0.04 x:reuse=-0.04 s:consistent=0.04
x:consistent=0.04 x:we=-0.04 d1:can=0.04 d:background=0.04 d:objects=-0.04 d:directory=-0.04 x:packaging=-0.04
x:!message=0.04 d:call=-0.04 x:bundle=-0.04 x:call=-0.04 d:!message=0.04 d:related=-0.04 s:x=0.04 x2:will_be=0.04
x:working=-0.04 s:many=-0.04 x:compare=-0.04 x2:feature_request=-0.04 x2:like_to=0.04 d1:feature=-0.04
s:methods=-0.04 x2:with_an=0.04 s:before=-0.04 x:updated=0.04 s:change=0.04 x2:seems_to=-0.04 x2:it_should=0.04
x:import=0.04 /d1_command=0.04 x:workflow=-0.04 x:dependency=0.04 s:filter=0.04 x2:be_a=-0.04 x:them=-0.04
x2:the_work=-0.04 x:javascript=0.04 d:admin=0.04 x:several=-0.04 s:only=0.04 d:names=-0.04 /n_now=0.04 d:can=0.04
x:map=0.04 x2:for_some=-0.04 x:gives=-0.04 x:scenario=-0.04 d:scenario=-0.04 x:sometimes=0.04 d:sometimes=0.04
x2:will_not=-0.04 d:better=-0.04 s:table=-0.04 x:locations=-0.04 /d1_purpose=-0.04 d:components=-0.04
x2:this_should=-0.04 x2:for_them=0.04 x:downloading=-0.04 d:json=-0.04 x2:i'm_not=-0.04 x:reflect=-0.04
x:failures=-0.04 x2:to_test=-0.04 x:table=-0.04 x2:use_a=-0.04 x2:if_the=-0.04 s:me=-0.04 x:disable=-0.04
d:column=0.04 s:supported=0.04 d:seems=-0.04 s:permissions=-0.04
`,
};
