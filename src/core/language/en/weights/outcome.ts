// Learned by `npx tsx bench/train.ts`: a feature says why. Positive weights speak for it, negative ones against.

export const OUTCOME = {
  bias: -2.491,
  weights: `
/story_why=2.26 /s_purpose=1.27 /d_purpose=1.14 /hurt=1.09 /d_harm=0.99 /d_reason=0.87 /d_value=0.63 x:that=0.51
t:=-0.49 x:so=0.49 /words>12=0.45 /s_harm=0.44 /d_?=-0.43 /repeats=-0.41 /words>5=0.40 /repeats_all=-0.35
/words>25=0.33 x:we=-0.33 /d_now=0.33 /words>0=0.32 /summary>3=0.32 x:a=0.31 x:able=-0.30 /summary>20=0.29
/d_capability=-0.29 /story_no_why=-0.29 /d_duty=-0.29 x:should=-0.28 /d_command=0.28 /d_fault=0.28 /duties>1=-0.27
/s_ask=0.27 /words>50=0.26 /today=0.26 /telling_title>1=-0.26 /s_value=0.26 /q_asked>0=-0.25 /telling>6=0.25
/d_person=0.24 /d_upkeep=-0.23 /reasons>1=-0.23 x:feature=-0.22 t:improvement=0.22 x:without=0.21 x:any=-0.21
x:to=0.21 /d_ask=0.20 x:if=-0.20 /length=0.20 x:cases=0.20 /summary_code=-0.19 x:name=-0.19 /telling>16=0.19
/q_stated>0=-0.19 /d_doubt=-0.19 /telling>8=0.18 x:which=0.18 x:be=-0.18 s1:add=0.18 x:under=0.18 x:developer=0.18
/n_ask=0.17 x:message=-0.17 x:support=-0.17 x:me=0.17 x:people=0.16 /n_command=0.16 x:work=-0.16 x:type=-0.16
/has_item=-0.16 x:notes=-0.16 /telling>2=-0.16 x:of=0.16 x:per=0.16 /s1_woolly=-0.15 x:ask=0.15 x:times=0.15
/reasons>0=-0.15 /sentences>4=-0.15 x:can=0.15 /d1_doubt=-0.15 x:has=0.15 /has_paragraph=0.15 x:one=-0.14
x:property=0.14 x:created=-0.14 x:would=0.14 x:command=-0.14 /d_woolly=-0.14 x:platform=-0.14 x:components=-0.14
/s_code=-0.14 x:date=-0.14 x:other=-0.14 x:info=-0.14 x:file=0.13 x:possible=-0.13 /duties>0=-0.13 s1:let=0.13
x:studio=0.13 x:from=0.13 x:need=-0.13 /d1_woolly=-0.13 x:create=-0.13 x:control=-0.13 /telling>40=-0.13 x:get=0.13
/summary>8=0.12 /summary>5=0.12 /d1_ask=-0.12 x:never=0.12 x:better=-0.12 /d_proposal=-0.12 x:each=0.12 x:about=0.12
x:having=0.12 /sentences>2=-0.12 /d1_now=0.12 x:source=-0.12 x:during=0.12 x:us=0.12 x:project=-0.12
/s1_capability=-0.12 /d_order=0.12 x:report=0.12 x:there=0.12 /d1_example=0.12 /d_reproduce=0.11 /q_asked>1=-0.11
x:let=0.11 /d1_duty=-0.11 x:not=0.11 x:title=-0.11 x:module=0.11 x:manager=-0.11 /d_artifact=-0.11
/d1_capability=-0.11 /s_place=-0.11 x:after=0.11 x:up=0.11 x:format=-0.11 x:version=-0.11 /items>1=-0.11
x:screen=0.11 x:via=0.11 x:cli=-0.11 x:different=0.11 x:details=-0.11 x:list=-0.11 x:displayed=-0.11 x:use=0.11
x:instead=0.11 /s1_person=0.11 /d1_reproduce=0.11 x:receive=-0.11 x:they=0.11 /s_piece=-0.11 x:hour=0.11
x:content=-0.10 s1:use=-0.10 x:menu=-0.10 s1:support=-0.10 x:no=0.10 /d_research=-0.10 /s_order=-0.10 x:changed=0.10
t:feature=0.10 x:using=-0.10 x:reports=-0.10 x:window=0.10 x:their=0.10 x:now=0.10 x:write=0.10 s1:as=-0.10
x:admin=-0.10 x:nothing=0.10 x:ios=-0.10 /d1_chore=-0.10 x:specify=-0.10 x:for=0.10 x:ui=0.10 x:some=0.10
x:function=-0.10 x:names=-0.10 x:apple=-0.10 x:being=0.10 x:check=-0.09 x:access=0.09 x:image=-0.09 x:required=-0.09
x:over=0.09 x:modify=-0.09 x:month=0.09 x:order=0.09 x:account=0.09 x:day=0.09 x:on=0.09 x:many=0.09
x:collection=-0.09 x:much=0.09 x:or=-0.09 x:hide=0.09 x:read=0.09 t:story=-0.09 /d_story=0.09 x:line=0.09
x:you=-0.09 x:android=-0.09 x:time=0.09 x:implement=-0.09 x:issues=-0.09 x:run=0.09 x:icon=0.09 x:additional=-0.09
/n_control=-0.09 /orders>2=0.09 /has_code=0.09 x:allow=-0.09 x:however=0.09 x:section=-0.09 x:defined=-0.08
x:apps=-0.08 x:update=0.08 x:well=0.08 x:only=0.08 x:versions=0.08 x:doesn't=-0.08 x:in=0.08 /n_woolly=-0.08
x:must=0.08 x:creation=-0.08 x:know=0.08 x:choose=-0.08 x:happens=-0.08 x:controllers=0.08 /telling>12=0.08
x:validation=-0.08 x:expose=0.08 x:status=-0.08 /s1_form=-0.08 /s_example=-0.08 x:text=0.08 x:seconds=0.08
x:color=-0.08 /d_pointer=-0.08 x:either=0.08 x:expected=0.08 /d_means=0.08 /d1_person=-0.08 /s_command=-0.08
/d1_proposal=-0.08 x:my=0.08 x:every=0.08 x:information=0.08 /s_vague=0.08 /d_weigh=-0.08 x:within=0.08
/s_chore=-0.08 x:normal=-0.08 x:ability=0.08 x:platforms=-0.08 x:change=0.08 x:store=-0.08 /d1_value=-0.08
s1:implement=-0.08 /telling>4=0.08 /s_look=-0.08 x:specific=-0.08 /d_form=-0.08 x:he=0.07 x:user=0.07 x:level=-0.07
x:login=0.07 x:these=-0.07 /n_fault=0.07 /d_technology=0.07 x:titanium=0.07 x:case=-0.07 x:functions=-0.07
x:mode=-0.07 /s_expected=0.07 x:key=-0.07 x:files=0.07 x:even=0.07 x:such=-0.07 x:error=-0.07 /s_?=-0.07
x:header=0.07 x:start=0.07 x:minutes=0.07 x:but=0.07 x:enable=-0.07 x:who=-0.07 /n_duty=-0.07 x:types=-0.07
/d_vague=-0.07 x:an=-0.07 x:easy=-0.07 x:provide=-0.07 /d1_story=0.07 x:the=-0.07 x:group=-0.07 x:all=-0.07
x:at=0.07 x:flag=-0.07 /d1_control=-0.07 x:issue=-0.07 x:scroll=0.07 /s_control=-0.07 /orders>1=-0.07
/d1_maybe=-0.07 x:process=0.07 x:already=-0.07 x:developers=0.07 x:last=0.07 x:assign=-0.07 x:notification=0.07
x:also=0.07 x:require=0.07 x:what=0.07 x:side=-0.06 x:add=-0.06 /duties>2=0.06 x:leave=0.06 x:automatically=-0.06
x:back=0.06 x:similar=-0.06 x:cannot=-0.06 x:and=-0.06 x:save=0.06 /n_capability=-0.06 /d1_criteria=0.06
x:done=-0.06 x:external=0.06 /telling_title>6=0.06 x:running=-0.06 /d_maybe=-0.06 x:json=-0.06 x:been=0.06
x:find=0.06 x:component=-0.06 /d1_like=0.06 /q_stated>1=-0.06 x:left=0.06 x:improve=-0.06 x:future=-0.06
/n_upkeep=-0.06 x:nobody=0.06 x:link=0.06 x:four=0.06 x:simple=-0.06 x:photos=-0.06 x:reproduce=0.06 x:bar=0.06
x:top=-0.06 x:plugin=-0.06 x:syntax=0.06 x:behavior=-0.06 /sentences>1=0.06 x:customers=0.06 x:three=-0.06
/d_place=-0.06 x:launch=-0.06 x:call=-0.06 x:objects=-0.06 x:processor=0.06 /s_technology=-0.06
/telling_title>8=-0.06 x:shows=0.06 x:our=0.06 x:more=-0.06 x:parent=-0.05 /n_doubt=-0.05 x:than=0.05
/s1_command=-0.05 /s_also=0.05 /s_like=-0.05 x:several=-0.05 x:both=0.05 /orders>0=0.05 /s_form=0.05
/woolly_title>2=0.05 x:handling=-0.05 x:into=-0.05 x:delete=0.05 x:removed=0.05 x:optional=-0.05 /woolly_share=-0.05
s1:make=-0.05 x:since=0.05 x:object=-0.05 x:google=0.05 x:keep=0.05 x:profile=0.05 x:like=0.05 /d1_purpose=0.05
/led_chore=-0.05 x:second=-0.05 /led_by_example>0=-0.05 /led_example=-0.05 x:url=0.05 x:properties=-0.05
x:form=-0.05 /led_proposal=0.05 x:tag=-0.05 x:this=-0.05 x:page=-0.05 x:managed=-0.05 x:iphone=0.05 /s_number=-0.05
x:navigation=-0.05 x:single=-0.05 /n_story=0.05 x:is=0.05 /n_chore=-0.05 /n_reproduce=0.05 x:amount=-0.05
x:options=0.05 x:staff=-0.05 x:images=-0.05 x:size=0.05 x:allowing=0.05 x:values=-0.05 /s1_order=-0.05 x:move=0.05
x:event=0.05 /d1_form=0.05 x:step=-0.05 x:always=-0.05 x:comes=0.05 x:sort=0.05 x:repository=-0.05 x:summary=-0.05
x:important=0.05 x:match=-0.05 x:where=0.05 x:target=0.05 x:package=0.05 x:quick=0.05 x:will=0.05 x:xml=-0.05
/d_polite=0.05 x:map=0.05 /s_means=-0.05 x:attached=0.05 x:integrate=-0.05 x:usage=-0.05 /n_purpose=0.05
x:useful=0.05 x:necessary=0.05 x:works=0.04 x:editor=-0.04 x:currently=-0.04 x:testing=-0.04 /s_person=0.04
x:service=-0.04 /d_look=-0.04 /d1_to_boot=-0.04 x:directory=0.04 x:configuration=-0.04 x:with=0.04 x:together=0.04
x:native=0.04 x:variable=0.04 x:between=0.04 x:once=0.04 x:wrap=-0.04 x:included=0.04 x:very=0.04 x:input=-0.04
x:long=0.04 x:define=-0.04 /telling>24=0.04 x:enter=0.04 x:following=-0.04 /telling_title>4=-0.04 x:just=-0.04
x:red=0.04 x:takes=0.04 x:because=0.04 /d1_command=-0.04 x:steps=0.04 x:field=-0.04 x:its=0.04 x:things=0.04
x:include=0.04 x:old=-0.04 x:pages=0.04 x:resources=0.04 x:allows=-0.04 x:means=-0.04 x:were=0.04 x:tss=0.04
/n_piece=0.04 /s_artifact=0.04 x:i=0.04 x:may=0.04
`,
};
