// Learned by `npx tsx bench/train.ts`: a feature says when it is done. Positive weights speak for it, negative ones against.

export const ACCEPTANCE = {
  bias: -3.888,
  weights: `
/led_by_expected>0=1.52 /has_code=0.93 /n_expected=0.85 /d_expected=0.75 /words>50=0.54 /led_by_example>0=0.53
/led_by_reproduce>0=0.50 /items>1=0.41 /items>3=0.40 /words>100=0.38 /d_duty=0.35 /d_example=0.29 /d_vague=-0.26
/s_artifact=0.22 x:if=0.20 /d1_capability=0.19 /orders>1=0.18 /d1_person=-0.16 s:the=0.16 t:=0.16 d:is=-0.16
/sentences>4=0.16 /d1_upkeep=0.16 d1:we=-0.15 d:if=0.15 s:for=0.14 /duties>0=0.14 /d_screen=0.14 /d_order=0.14
x:is=-0.14 /d1_order=0.14 x:multiple=0.14 /has_link=-0.13 /hurt=0.13 x:ios=-0.13 /words>5=0.13 /d_proposal=0.13
x:should=0.12 /d_code=0.12 /d_control=0.12 x:allow=-0.12 x2:to_the=0.12 /words>25=0.11 t:story=-0.11 d:the=0.11
d:should=0.11 x:title=0.11 x:configuration=0.11 x:and=0.11 d:i=-0.11 x2:like_to=0.11 d:apps=-0.11 /sentences>1=0.11
/words>0=0.11 x:i=-0.11 s:view=0.11 /d_means=0.11 /words>12=0.11 x:the=0.11 /s1_capability=-0.11 /sentences>2=0.11
d:from=0.11 d:multiple=0.10 d:must=-0.10 x:must=-0.10 /s_screen=0.10 d:during=-0.10 x:during=-0.10 d1:add=0.10
x2:this_is=-0.10 /duties>1=0.10 d1:the=0.10 x2:to_specify=0.10 d:android=-0.10 d1:in=-0.10 /s_chore=0.10
/d_command=0.10 s:ios=-0.10 x:add=0.10 /summary_code=-0.10 d:present=0.10 /d_link=-0.10 d:of=-0.10 d:for=-0.10
x2:within_the=0.10 x2:we_do=0.10 x:locations=0.10 x:present=0.10 /length=0.10 s:so=-0.10 x:can=-0.10 x:option=-0.10
x:ti=-0.09 x:needs=0.09 s:version=0.09 d:be=0.09 x:version=0.09 d:url=0.09 x:url=0.09 /repeats_all=-0.09
x2:must_be=-0.09 s:from=-0.09 d:property=0.09 d:way=-0.09 d:allow=-0.09 x2:way_to=-0.09 s:be=-0.09 x:just=-0.09
x:note=0.09 d:note=0.09 x:release=0.09 x:results=0.09 /duties>2=0.09 /s_code=-0.09 x:module=-0.09 x:take=0.09
d:take=0.09 x:access=-0.09 x2:need_to=0.09 x:changes=0.09 s:a=0.09 d:configuration=0.09 x2:to_be=0.09 d:option=-0.09
d:ti=-0.09 x2:results_in=0.09 x:have=-0.09 d:possible=-0.09 x2:make_it=-0.08 x2:to_implement=0.08 x:other=0.08
/orders>2=0.08 x2:would_like=0.08 /d_reproduce=0.08 /n_screen=0.08 /d_technology=-0.08 x:require=-0.08
d:following=0.08 x:hide=-0.08 d:do=0.08 d:will=0.08 x:group=0.08 x2:the_following=0.08 x:following=0.08
d:require=-0.08 d:styles=0.08 x:styles=0.08 x2:of_an=0.08 d:in=-0.08 x2:in_a=-0.08 x:area=0.08 x:property=0.08
/d_now=-0.08 x:receive=-0.08 x:possible=-0.08 d1:a=-0.08 d:case=0.08 x:within=0.08 s:locations=0.08 s:alloy=0.08
x2:needs_to=0.08 x2:that_i=-0.08 x:there's=0.08 d:there's=0.08 x:means=0.08 d:means=0.08 d1:so=0.08 x:which=-0.08
x:case=0.08 x2:option_to=-0.08 d1:need=0.08 x:test=0.08 d:access=-0.08 d:test=0.08 x:currently=-0.08
d:currently=-0.08 d:receive=-0.08 x:way=-0.08 s:user=0.08 x2:after_the=0.08 x:specify=0.08 /story_why=-0.08
/s_purpose=-0.08 x:files=-0.08 /d_piece=-0.08 x2:would_be=-0.08 x2:so_that=-0.08 /s_upkeep=0.08 x2:we_need=-0.08
d:go=0.08 /n_order=0.08 /s_reason=0.08 d:add=0.08 x2:add_support=0.08 d:fire=0.08 x:for=0.08 x:fire=0.08
/n_vague=-0.08 x:related=-0.07 /d_polite=0.07 /d1_expected=0.07 x:metadata=0.07 d:and=0.07 d:just=-0.07 x:go=0.07
x:share=-0.07 x2:will_be=0.07 x:not=-0.07 /n_ask=0.07 s:of=0.07 s:can=-0.07 s1:allow=-0.07 d:flag=-0.07
s:should=0.07 s1:provide=0.07 d:can=-0.07 d:which=-0.07 /has_item=0.07 x:either=0.07 d:into=0.07 d:us=-0.07
/d1_purpose=0.07 x:will=0.07 x:us=-0.07 x:expose=-0.07 d:object=0.07 d:module=-0.07 d:related=-0.07 x2:for_the=-0.07
x2:which_is=-0.07 x2:support_for=0.07 /d_also=0.07 d:either=0.07 x:between=0.07 x:into=0.07 x2:can_be=-0.07
x2:access_to=-0.07 x:do=0.07 d:actual=0.07 x2:have_a=0.07 d:components=0.07 x2:of_this=0.07 x:text=0.07 /d_ask=0.07
x:developer=-0.07 x:there=-0.07 x2:is_that=0.07 d:group=0.07 d:there=-0.07 s:multiple=0.07 d:top=0.07
/led_example=-0.07 d:were=0.07 x:want=-0.07 x:string=0.07 d:string=0.07 x:options=0.07 d:options=0.07 d:needs=0.07
x:status=0.07 /summary>8=0.07 s:metadata=0.07 x2:for_this=0.07 x:actual=0.07 x2:and_will=-0.07 x:per=0.07 d:per=0.07
x2:for_a=-0.07 x:items=0.07 d:now=0.07 x:includes=0.07 x:cases=-0.07 d:cases=-0.07 /d_chore=-0.07 x:fail=0.07
d1:currently=-0.07 s:type=0.07 d1:see=-0.06 x:now=0.06 x:custom=0.06 x:defined=-0.06 x:specific=-0.06 x:via=0.06
x2:i_can=-0.06 x:components=0.06 x:repository=0.06 /d_artifact=-0.06 x2:use_this=-0.06 s:upgrade=0.06 x:upgrade=0.06
x2:version_of=0.06 d:developer=-0.06 x:make=-0.06 x:i'm=-0.06 x:use=-0.06 x:managed=-0.06 s:if=0.06 s:and=0.06
/reasons>1=-0.06 /d1_now=-0.06 x2:that_includes=0.06 /d1_example=0.06 d:implement=0.06 x:existing=0.06
x:provide=0.06 s:ui=-0.06 x:several=-0.06 x2:using_a=0.06 x2:a_user=-0.06 /n_command=0.06 s:provide=0.06 d:not=-0.06
d:managed=-0.06 d:defined=-0.06 x2:is_only=0.06 d:changes=0.06 x2:if_we=0.06 /summary>3=0.06 x2:the_rest=0.06
d:own=0.06 d:display=0.06 s:on=-0.06 d:each=0.06 x2:to_set=-0.06 d:i'm=-0.06 d:how=0.06 x:own=0.06 d:want=-0.06
x:rest=0.06 x2:an_existing=0.06 d:under=0.06 x:when=-0.06 d:their=0.06 x:models=0.06 d:models=0.06 x2:on_a=0.06
x:object=0.06 s:repository=0.06 d:that=-0.06 x:admin=-0.06 d:expected=0.06 x:expected=0.06 d:title=0.06
x:result=0.06 d:result=0.06 d:get=-0.06 x:from=0.06 x:show=-0.06 /n_artifact=0.06 x:their=0.06 d:see=-0.06
s:number=-0.06 x:under=0.06 /d_upkeep=0.06 x2:it_has=-0.06 x:apps=-0.06 s:object=0.06 /d_harm=0.06 d:without=-0.06
x:instance=0.06 d:syntax=0.06 x:syntax=0.06 x:see=-0.06 /s_vague=-0.06 /d1_story=-0.06 x2:instead_of=-0.06
x2:allow_the=-0.06 d:have=-0.06 d:particular=-0.06 x:particular=-0.06 /s_harm=0.06 d:window=0.06 x:clean=0.06
x2:if_the=0.06 x:on=-0.06 /s_piece=-0.06 x:returned=0.06 d:returned=0.06 x:xcode=-0.06 d:xcode=-0.06 d:project=-0.06
d:store=-0.06 d:to=0.06 x2:to_receive=-0.06 d:after=0.06 x2:if_a=-0.06 d1:note=0.06 x2:be_to=-0.06 d:might=-0.06
x2:if_you=0.06 d:files=-0.06 x:might=-0.06 x:menu=0.06 d:menu=0.06 x:ui=-0.06 x:build=-0.06 d:text=0.06 d:type=-0.05
x2:and_the=-0.05 s:code=-0.05 d:use=-0.05 x2:i'm_not=-0.05 x:notes=0.05 d:notes=0.05 s:configuration=0.05
s:studio=0.05 x:last=-0.05 /led_command=-0.05 x:studio=0.05 x:whether=-0.05 x:display=0.05 x2:to_support=-0.05
x:that=-0.05 x2:the_result=0.05 x2:the_last=-0.05 d:summary=0.05 s:content=0.05 x:look=0.05 d:look=0.05
/d1_ask=-0.05 d:last=-0.05 x:content=0.05 x:things=-0.05 /orders>4=0.05 x2:when_it=-0.05 d:functions=-0.05
x:functions=-0.05 x:offer=-0.05 x:controllers=-0.05 d:view=0.05 d1:provide=0.05 d:app=0.05 s1:add=0.05 x:folder=0.05
d:description=-0.05 /d_capability=0.05 /n_chore=0.05 d:folder=0.05 x:documentation=-0.05 d:documentation=-0.05
d:one=0.05 x:photos=-0.05 /s_order=0.05 x2:i_want=-0.05 s:types=0.05 d:whether=-0.05 x2:a_view=0.05 d:no=0.05
x:color=-0.05 x2:currently_the=-0.05 s:library=0.05 d:color=-0.05 s:color=-0.05 x2:can_make=-0.05
x:information=-0.05 x2:for_ios=-0.05 d:names=0.05 x:such=-0.05 x:suggested=0.05 d:suggested=0.05 x2:to_add=0.05
x:window=0.05 d:back=0.05 x:summary=0.05 x:top=0.05 d:new=-0.05 d:provide=0.05 x:photo=-0.05 x:find=-0.05
x2:through_the=-0.05 x:iphone=-0.05 x2:but_it=-0.05 /s1_vague=-0.05 s:other=0.05 s:custom=0.05 d:an=0.05
d1:there=-0.05 x:check=0.05 x:back=0.05 x:complex=0.05 d:analytics=0.05 d:its=0.05 x:instead=-0.05 d:show=-0.05
d1:if=0.05 x:stored=-0.05 /d_fault=-0.05 x2:it_is=0.05 x:app=0.05 s:results=0.05 x:default=-0.05 d:change=0.05
d1:this=-0.05 s:file=0.05 x:new=-0.05 d:select=0.05 d:admin=-0.05 x2:before_the=0.05 /repeats=-0.05 x2:one_of=0.05
s:access=-0.05 d1:example=0.05 x2:there's_no=0.05 x:shown=0.05 d:shown=0.05 /s_person=-0.05 x2:the_build=-0.05
x:no=0.05 s:windows=-0.05 d:via=0.05 x:its=0.05 d:used=0.05 x:focus=0.05 d:default=-0.05 x:a=-0.05 d:focus=0.05
x2:to_do=-0.05 d:create=-0.05 x:same=0.05 x:step=-0.05 /s1_story=-0.05 x:select=0.05 x2:the_repository=0.05
d:same=0.05 s:display=0.05 d:such=-0.05 s:date=-0.05 x:how=0.05 x2:it_should=0.05 d:great=-0.05 /led_proposal=0.05
x:android=-0.05 x2:a_property=0.05 x:great=-0.05 s:with=0.05 d:development=-0.05 x:development=-0.05 d:windows=-0.05
x:something=-0.05 x:idea=0.05 x2:is_a=-0.05 d:idea=0.05 x2:as_per=0.05 d:regular=-0.05 x:regular=-0.05 d:label=0.05
x:config=-0.05 s:when=-0.05 x:passed=0.05 d:remove=0.05 d:stored=-0.05 /s_place=0.05 x2:is_in=-0.05 d:version=0.05
x:cancel=0.05 d:cancel=0.05 s:button=-0.05 x:of=-0.04 x:code=-0.04 x:after=0.04 d:made=0.04 x2:the_cli=-0.04
d:so=0.04 x:quick=-0.04 x:doing=-0.04 s:apps=0.04 d:something=-0.04 x:image=-0.04 x:label=0.04 d:configurable=0.04
d:automatically=0.04 x2:the_content=0.04 x:available=0.04 /s1_value=-0.04 d1:i'm=-0.04 s:in=0.04 d:content=0.04
x:view=0.04 s:app=-0.04 /story_no_why=0.04 d:step=-0.04 x:pipeline=0.04 x:able=-0.04 x:without=-0.04 /n_control=0.04
x:would=-0.04 x:made=0.04 d:iphone=-0.04 s:menu=0.04 d:bar=-0.04 x:bar=-0.04 x:ability=-0.04 x2:on_ios=0.04
x:get=-0.04 x:one=0.04 x2:what_if=0.04 x2:to_provide=-0.04 s:processor=-0.04 /n_duty=0.04 s:between=0.04 x:move=0.04
x:well=-0.04 d:function=0.04 /led_chore=-0.04 x:used=0.04 d:me=0.04 x:required=0.04 x:launch=0.04 d:a=-0.04
x2:the_default=-0.04 x2:and_then=-0.04 x:end=0.04 d:end=0.04 x:this=-0.04 x:sign=0.04 x:names=0.04 x:pass=0.04
x:automatically=0.04 d:node=-0.04 d:passed=0.04 d:pass=0.04 /s_command=-0.04 s:option=-0.04 x2:the_same=0.04
x:original=0.04 d:doing=-0.04 x:link=0.04 x2:on_android=-0.04 x:improve=-0.04 d:clean=0.04 x:they=-0.04
x:happens=0.04 x:modify=0.04 x:let's=0.04 d:happens=0.04 d:let's=0.04 x2:implement_the=0.04 x:users=-0.04
x:node=-0.04 s:items=0.04 x2:number_of=0.04 x2:the_new=0.04 x:published=-0.04 x:more=-0.04 x2:the_code=-0.04
d:expose=-0.04 d:done=-0.04 x:clear=0.04 x:done=-0.04 x:subset=0.04 d:subset=0.04 x:write=-0.04 d:couple=-0.04
x:couple=-0.04 x2:a_couple=-0.04 x:management=-0.04 x:were=0.04 x:install=0.04 s:config=-0.04 x:creation=0.04
x:analytics=0.04 x:number=-0.04 d:write=-0.04 x:change=0.04 d:building=0.04 d:field=0.04 x:decide=-0.04
`,
};
