// Learned by `npx tsx bench/train.ts`: a sentence orders a solution. Positive weights speak for it, negative ones against.

export const PRESCRIPTION = {
  bias: -0.928,
  weights: `
/led_artifact=1.12 /where:d=-0.98 w:windows=-0.88 /led_chore=-0.84 w:provide=0.82 /block:paragraph=-0.82 w:date=0.81
/led_command=-0.75 w:json=0.74 /d_order!+artifact=0.72 1:provide=0.70 /w_link=-0.66 /means+code=0.64
w:implement=-0.62 w2:to_a=-0.60 w:via=0.59 w:them=0.58 w:you=-0.57 w:feature=-0.55 w2:on_the=0.55 w:second=0.53
w:app=-0.53 w:are=-0.53 w:field=0.53 /order!+technology=0.52 w:section=0.51 w:view=-0.51 w:site=0.50 w:plugin=0.49
w2:to_be=-0.49 w:menu=0.48 /led_example=0.48 /led_chore_act=-0.48 w2:create_a=0.48 /d_purpose=-0.46
/d_means+code=0.46 w:support=-0.46 w:showing=0.46 w2:be_available=0.46 w2:in_the=0.45 w2:support_for=-0.45 w:we=0.45
w:folder=0.44 1:use=0.44 w:adding=0.44 w:only=-0.44 w:page=0.43 w:run=0.43 w:type=-0.43 w:similar=-0.43
w:selected=0.42 w:something=-0.42 /d_order!+technology=0.42 w:check=0.42 w:events=0.42 w:xml=-0.41 w:there=0.41
/block:summary=-0.40 /where:s=-0.40 w:preview=0.40 w:button=-0.40 w:files=0.40 w:device=-0.39 /s_expected=-0.39
/s_duty=-0.39 w:dashboard=0.39 w:great=-0.39 w2:want_to=-0.39 w2:should_be=0.39 w:context=0.39 /1_artifact=-0.39
w:studio=-0.39 /led_like=0.39 w:from=-0.39 w:focus=0.38 /d_polite=0.38 w:don't=0.38 w:between=-0.38 /1_control=0.38
w:items=-0.38 /d_duty+artifact=0.37 w:package=0.37 /capability+technology=0.37 /d_order!+code=0.37 w:message=0.37
w:custom=-0.37 w2:be_great=-0.37 /polite=0.37 w:works=-0.37 w:having=0.36 w:apps=-0.36 /control=0.36
w2:ability_to=-0.36 w:ability=-0.36 w2:change_the=-0.36 w:takes=0.36 w:ios=-0.36 w:should=0.36 /order!+artifact=0.36
w:different=-0.36 w2:attached_to=0.36 /order+technology=0.36 w:required=0.36 w:two=0.35 w:either=0.35
w:property=0.35 w:request=-0.35 w:name=0.35 w2:for_the=-0.35 1:implement=-0.34 w:since=0.34 /1_chore=-0.34
w:properties=0.34 w2:used_to=0.34 w:new=0.34 w2:add_support=-0.34 w:error=0.34 w:email=0.34 w:available=0.34
1:check=0.34 w:find=0.34 w:remove=0.34 w2:we_need=0.34 /1_reason=0.33 w:version=0.33 /d_example=-0.33
/d_capability+code=0.33 /d_expected=0.33 w:select=0.33 w:improve=0.33 /1_ask=-0.33 w2:from_the=0.33 /harm=-0.33
w:api=-0.33 /d_duty+code=0.33 /duty+code=0.33 /1_now=-0.32 /code>2=0.32 w:which=-0.32 w:possible=-0.32
/s_control=0.32 /technology=0.32 /1_expected=-0.32 w2:we_can=0.32 w:their=-0.32 w:android=-0.32 w2:that_we=0.32
w:line=0.32 /order+artifact=0.31 1:we=-0.31 w2:be_able=-0.31 w:want=-0.31 w2:check_if=0.31 w:other=0.31 w:users=0.31
/duty+artifact=0.30 w:of=-0.30 /s_harm=-0.30 /weigh=0.30 w:code=-0.30 w:more=-0.30 w2:the_ability=-0.30 w:class=0.30
w:top=0.30 w:information=0.30 w:including=0.30 w:ti=-0.29 1:new=0.29 w:pass=0.29 w:here=0.29 /capability+code=0.29
/order+code=0.29 w:through=-0.29 w:extension=0.29 /s_research=-0.28 w:result=-0.28 w2:i_can=-0.28 w:at=-0.28
w:options=0.28 w:widget=0.28 1:change=-0.28 w2:we_have=0.28 w2:have_a=0.28 w:ignore=0.28 w:service=-0.28
/s_purpose=0.27 w:when=0.27 1:support=-0.27 w:object=-0.27 w:format=0.27 /h:order=0.27 w2:this_would=0.27
w2:in_our=0.27 w:id=0.27 w:our=0.27 w:also=-0.27 w:generate=-0.27 w:external=-0.27 w:allow=0.27 /d_join=0.27
w:display=0.27 w:any=0.27 w:as=-0.27 /d_control=0.27 /s_order+code=0.27 w:able=-0.27 w:several=0.27
w:collection=0.27 w:where=0.27 w:functionality=-0.27 1:so=0.26 w2:able_to=-0.26 w:method=0.26 w:so=0.26
w:enabled=0.26 w:based=-0.26 w:hide=0.26 w:does=-0.26 w:jobs=-0.26 w:ensure=-0.26 /d_artifact=0.26 w:this=0.26
/d_order+technology=0.26 w:notification=-0.26 /now=-0.26 w:must=-0.26 w:those=-0.25 w2:modify_the=-0.25
w:modify=-0.25 /s_fault=-0.25 w:example=-0.25 w:include=0.25 w:back=-0.25 w:like=0.25 w2:users_to=0.25 1:i=0.25
w:components=-0.25 w2:based_on=-0.25 /s_means+artifact=-0.25 /d_means+artifact=0.25 /example=-0.25 w:option=0.25
w:start=0.25 w2:it_as=0.25 1:integrate=0.25 w:connection=-0.25 w2:in_my=-0.25 w:instead=0.24 1:currently=-0.24
w2:for_this=0.24 w:regular=0.24 /h:order!=0.24 w:but=-0.24 w:on=-0.24 w2:so_i=0.24 /s_capability=-0.24
/reproduce=-0.24 /d_order+artifact=0.24 w2:where_the=0.24 /1_reproduce=-0.24 w:appropriate=0.24 w:even=-0.24
w:command=0.23 w:results=0.23 w2:in_a=-0.23 /d_heap=-0.23 /long>4=-0.23 w:sure=-0.23 /d_capability+control=-0.23
/order=0.23 w:ingest=0.23 w:title=-0.23 w:config=0.23 w:much=0.23 w2:user_can=-0.23 w:integrate=0.23
/means+control=-0.23 /order!+code=0.23 w2:ensure_that=-0.23 w2:in_order=0.23 w:instance=-0.23 w:would=0.23
w:default=0.23 1:need=-0.23 w:names=-0.22 w2:use_the=-0.22 w:go=-0.22 w:not=-0.22 w2:the_repository=0.22
w:application=0.22 w:plan=0.22 w2:is_not=-0.22 w:report=0.22 w2:the_source=0.22 1:as=-0.22 w:cli=-0.22 w:with=0.22
w:they=-0.22 w2:to_build=-0.22 w2:to_show=0.22 /artifact=0.22 w:locations=0.22 w:syntax=0.22 /1_person=-0.22
w2:if_we=-0.22 w:change=-0.22 w:test=0.22 /d_order=0.21 w:work=-0.21 w:list=0.21 w:needs=-0.21 w2:when_a=0.21
w:icons=-0.21 /s_technology=0.21 w:these=0.21 w:make=0.21 w:than=-0.21 1:the=-0.21 w:displayed=0.21
/d_capability+technology=0.21 w2:allow_the=0.21 w:an=-0.21 1:would=0.21 w:the=-0.21 w2:and_will=0.21 w:under=-0.21
/order+control=-0.21 w:get=-0.21 w:issues=0.21 /d_order+control=-0.21 w:me=0.20 w:undefined=-0.20 w:objects=-0.20
w:updating=0.20 /1_command=-0.20 w:your=-0.20 w:fields=0.20 w2:support_to=-0.20 /d_duty+control=0.20
/duty+control=0.20 w:updated=0.20 /d_reproduce=-0.20 1:it=0.20 w:just=-0.20 w:behavior=-0.20 w2:would_be=0.20
w2:is_in=0.20 w:well=-0.20 w2:does_not=-0.20 w:function=0.20 w:things=-0.20 w2:that_will=-0.20 w2:that_are=-0.20
w:set=-0.20 /d_now=-0.20 w:fails=-0.20 w:made=-0.20 w:per=-0.20 w2:for_example=-0.19 w:status=0.19 w:db=-0.19
w:useful=-0.19 w:summary=0.19 w:models=0.19 w:filled=-0.19 w:alloy=0.19 w:values=0.19 w:screen=-0.19
w:processor=0.19 w:done=-0.19 w:specified=0.19 w2:to_change=-0.19 w2:to_support=0.19 w:cases=-0.19 w2:will_be=0.19
w:text=0.19 /d_like=0.19 w:database=-0.19 w:changes=-0.19 w2:to_provide=-0.19 /s_means+code=0.19 w2:to_handle=0.19
w:multiple=-0.19 w2:order_to=0.19 w:happens=0.19 w2:to_check=0.19 w:project=0.19 w2:that_is=0.18 w:images=-0.18
/1_value=0.18 w:send=0.18 w:publish=0.18 w:reference=-0.18 w:before=0.18 w:its=0.18 /s_means+control=-0.18
w:level=0.18 /s_maybe=0.18 w:dialog=-0.18 /like=0.18 w:xcode=-0.18 w:currently=-0.18 w2:needs_to=-0.18
w2:way_to=-0.18 /s_order=0.18 w:actions=-0.18 w:require=-0.18 w2:search_for=-0.18 w:tags=0.18 /long>35=0.18
w:old=-0.18 /1_capability=-0.18 w:write=-0.18 w:define=0.18 w:imported=-0.17 w:map=-0.17 w:creating=-0.17
w2:to_not=0.17 w:for=-0.17 w:system=0.17 w:or=0.17 w2:can_use=-0.17 w2:the_data=0.17 w:doing=-0.17
w2:don't_have=0.17 w2:to_get=-0.17 w:registry=0.17 w2:use_it=-0.17 w:creation=0.17 w2:a_project=-0.17 /d_weigh=0.17
/s_reason=-0.17 w:import=-0.17 w:configure=-0.17 w2:the_xml=-0.17 w:every=-0.17 w:better=-0.17 w2:is_a=-0.17
w:once=0.17 /maybe=0.17 w2:as_it=-0.17 /place=0.17 w:editor=-0.17 w2:if_you=-0.17 /opening=-0.17 w:mode=0.17
w2:implement_the=-0.17 w:using=0.17 w:perform=0.17 w:export=0.17 /w_code=0.17 /w_quoted=-0.17 w:server=-0.17
/d_technology=0.16 w:types=0.16 w:however=-0.16 w:platform=0.16 w:feedback=-0.16 /s_place=0.16 w:recent=0.16
w2:after_the=0.16 /fault=-0.16 w:t=-0.16 w2:using_a=0.16 w2:a_user=-0.16 /d_duty=0.16 w:about=-0.16 w:common=0.16
w:each=0.16 /s_capability+technology=0.16 /s_order!+control=0.16 w:messages=-0.16 w:features=0.16 w2:i_want=-0.16
/heap=-0.16 w:simple=0.16 w2:a_list=-0.16 w2:of_this=0.16 w:fire=-0.16 w2:to_search=0.15 w2:my_profile=-0.15
w:completion=-0.15 w2:not_be=-0.15 /join=0.15 w2:a_module=0.15 w2:to_all=0.15 w2:to_do=-0.15 w:receive=-0.15
w:configurable=0.15 w2:the_user=-0.15 w2:the_below=-0.15 w2:if_i=-0.15 w:some=-0.15 w:below=-0.15
w2:to_implement=-0.15 1:please=0.15 w:changed=-0.15 w2:be_used=0.15 w2:to_configure=-0.15 w2:and_then=-0.15
w:center=-0.15 w2:an_app=-0.15 /long>22=0.15 w:still=-0.15 w:number=-0.15 w:design=0.15 w2:it_would=-0.15
w:functions=0.15 w:without=-0.15 /1_example=-0.15 w:optional=0.15 w2:should_allow=-0.15 w:backend=-0.15 w:way=-0.15
w2:the_api=0.15 w:c=-0.15 w2:of_a=-0.15 1:add=0.15 /1_like=-0.15 w2:sure_the=-0.15 w2:and_i=-0.15 w:folders=-0.15
/s_chore=-0.15 1:however=-0.15 w2:as_well=-0.15 w:existing=0.15 w:within=-0.15 w:network=0.15 w:being=-0.15
w2:can_make=-0.15 1:there=0.15 w:same=-0.14 w:decide=-0.14 w2:to_the=-0.14 w:file=-0.14 /capability+control=-0.14
w2:as_an=-0.14 w2:great_if=-0.14 w2:there_should=0.14 w:search=0.14 w:documentation=-0.14 /research=-0.14
w:link=0.14 w2:see_the=0.14 w:do=-0.14 w:handle=0.14 w:how=-0.14 w2:back_to=-0.14 w2:to_see=0.14 w:read=-0.14
w:ipad=-0.14 w2:as_a=-0.14 w:styles=-0.14 w2:is_no=-0.14 w:good=-0.14 /d_order!+control=-0.14 w:header=0.14
w:included=-0.14 /1_maybe=-0.14 w:views=-0.14 w2:a_single=0.14 w:create=0.14 /s_join=-0.14 w:last=-0.14
w2:under_the=-0.14 /doubt=-0.14 w:it=-0.14 w:single=0.14 w:passed=-0.14 w:part=-0.14 w2:see_a=0.14 w:video=-0.14
w:normal=-0.13 w:us=0.13 w2:to_create=-0.13 w:color=0.13 w:isn't=-0.13 w2:add_a=-0.13 /block:item=0.13
w2:for_alloy=-0.13 w2:such_as=0.13 /d_research=0.13 w2:to_manage=0.13 /s_order!+code=-0.13 w:nothing=-0.13
w:could=-0.13 w:navigation=-0.13 /d_doubt=-0.13 w:managed=-0.13 w:previous=-0.13 w2:to_enable=-0.13 w:tag=0.13
w2:for_a=0.13 w:flag=-0.13 w:up=0.13 w2:display_the=0.13 w:my=-0.13 w2:the_same=-0.13 w:rows=-0.13
w2:the_following=0.13 w:following=0.13 w2:are_not=0.13 w:is=-0.13 w:become=-0.13 w:please=0.13 w:static=-0.13
w:scrum=0.13 w2:to_use=-0.13 w:description=-0.13 w:future=-0.13 /duty+technology=-0.13 1:note=-0.13 w2:so_that=0.13
w:match=0.12 w:course=-0.12 w:account=0.12 w:can't=-0.12 w2:a_repository=-0.12 w:own=0.12 w:best=-0.12 /1_duty=-0.12
w:variable=0.12 1:improve=0.12 w:document=-0.12 w2:to_find=0.12 w:particular=-0.12 w2:that_i=-0.12 w2:on_ios=-0.12
w2:the_object=-0.12 w2:to_upload=0.12 w:upload=0.12 w2:support_in=-0.12 w:to=0.12 w2:the_necessary=0.12 w:while=0.12
w:appear=-0.12 w2:all_the=-0.12 w2:the_code=0.12 w:size=0.12 w2:to_my=0.12 w:they're=-0.12 w2:to_have=0.12
w:connector=-0.12 w2:use_this=0.11 w:created=-0.11 w:save=0.11 w:devices=-0.11 w:fail=-0.11 w:never=-0.11
/capability=-0.11 /h:capability=-0.11 /1_polite=0.11 w2:them_in=0.11 w2:they_are=-0.11 w2:can_be=0.11
w2:useful_to=-0.11 w:implementation=-0.11 1:a=-0.11 w:structure=-0.11 1:when=0.11 w:developer=-0.11 w:domain=0.11
/s_capability+artifact=-0.11 w2:used_in=-0.11 w:coding=0.11 w:specific=-0.11 /expected=0.11 w2:make_the=0.11
w:another=0.11 w2:or_not=-0.11 w:notifications=-0.11 w2:my_data=-0.11 w:store=0.11 w2:a_function=-0.11 w:label=0.11
/chore=-0.11 w2:but_it=-0.11 w:usage=-0.10 w:fedora=0.10 w:node=-0.10 w2:make_sure=-0.10 w:allowing=0.10
w2:an_example=0.10 /s_order!+artifact=-0.10 w2:need_to=0.10 w2:an_issue=0.10 w:interface=-0.10 1:some=-0.10
w2:menu_items=0.10 w:disable=-0.10 /purpose=-0.10 w:methods=-0.10 w:have=0.10 w:consistent=-0.10 /1_harm=-0.10
w:assign=-0.10 w:inline=-0.10 w2:as_per=-0.10
`,
};
