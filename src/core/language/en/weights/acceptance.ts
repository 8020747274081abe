// Learned by `npx tsx bench/train.ts`: a feature says when it is done. Positive weights speak for it, negative ones against.

export const ACCEPTANCE = {
  bias: -3.616,
  weights: `
/led_by_expected>0=1.51 /has_code=1.03 /n_expected=0.85 /d_expected=0.79 /items>1=0.60 /led_by_reproduce>0=0.50
/led_by_example>0=0.50 /words>50=0.42 /items>3=0.38 /words>100=0.38 /words>5=0.35 /telling>16=0.34 /d_vague=-0.33
/telling>12=0.33 /sentences>2=0.31 /words>0=0.31 /sentences>1=0.31 x:if=0.29 /d1_person=-0.29 /words>12=0.29
/d_duty=0.27 /has_item=0.26 /d_example=0.24 /s_ask=0.22 /d_piece=-0.22 /repeats_all=-0.22 x:would=-0.21
/has_link=-0.20 /duties>0=0.20 /d1_capability=0.20 /telling_title>4=-0.20 /s_code=-0.20 x:ios=-0.20
/summary_code=-0.20 /d_technology=-0.19 /orders>1=0.19 x:multiple=0.18 /d1_upkeep=0.18 x:after=0.18 x:this=-0.18
/telling_title>3=-0.17 /d1_expected=0.17 /words>25=0.17 /hurt=0.17 /d_chore=-0.17 x:is=-0.17 x:possible=-0.17
/d_link=-0.17 x:allow=-0.16 /length=0.16 /d_look=0.16 /duties>1=0.16 x:i=-0.16 /telling>8=0.16 /summary>12=0.16
t:=0.16 x:of=-0.16 x:we=-0.15 x:changes=0.15 /summary>3=0.15 x:back=0.15 x:same=0.15 x:version=0.15 x:an=0.15
x:gets=0.15 x:option=-0.15 x:in=-0.14 /d_artifact=-0.14 /d_proposal=0.14 x:during=-0.14 x:keep=-0.14 x:which=-0.14
x:ti=-0.14 x:within=0.14 x:way=-0.14 /summary>8=0.14 /d1_woolly=-0.14 /d_number=0.13 x:just=-0.13 /s_form=-0.13
/s1_capability=-0.13 /repeats=-0.13 /s_artifact=0.13 x:on=-0.13 /telling>24=0.13 x:configuration=0.13 x:us=-0.13
x:build=-0.13 x:own=0.13 x:access=-0.12 /d1_command=0.12 x:require=-0.12 x:developers=-0.12 /d_?=-0.12 x:names=0.12
/orders>0=-0.12 x:module=-0.12 /sentences>0=0.12 x:show=-0.12 x:now=0.12 x:hide=-0.12 /duties>2=0.12 x:property=0.12
x:have=-0.12 x:find=-0.11 /s_harm=0.11 x:locations=0.11 x:status=0.11 x:two=0.11 x:present=0.11 x:group=0.11
x:currently=-0.11 x:url=0.11 /d_woolly=-0.11 s1:allow=-0.11 x:native=-0.11 x:folder=0.11 x:whether=-0.11
/d1_example=0.11 x:receive=-0.11 x:managed=-0.11 x:either=0.11 x:information=-0.11 x:specific=-0.11 x:related=-0.11
x:there's=0.11 x:its=0.11 x:there=-0.10 x:needs=0.10 x:title=0.10 /s_vague=-0.10 x:results=0.10 x:note=0.10
x:developer=-0.10 x:defined=-0.10 x:customer=0.10 x:one=0.10 /telling_title>1=-0.10 x:use=-0.10 x:given=0.10
x:fire=0.10 /reasons>1=-0.10 /d_form=0.10 x:store=-0.10 x:make=-0.10 x:number=-0.10 x:map=0.10 /n_vague=-0.10
/led_example=-0.10 x:expected=0.10 x:files=-0.10 x:than=0.10 /d_fault=0.10 /s_chore=0.10 x:items=0.10 x:release=0.10
x:admin=-0.10 x:shown=0.10 x:data=0.10 x:check=0.09 x:means=0.09 x:share=-0.09 /d_screen=0.09 /s_control=-0.09
x:to=-0.09 /d1_now=-0.09 x:up=0.09 s1:provide=0.09 /d_code=0.09 /d_also=0.09 x:take=0.09 x:from=0.09 x:specify=0.09
x:window=0.09 x:apps=-0.09 /d_command=0.09 /d_ask=0.09 x:such=-0.09 x:go=0.09 x:single=-0.09 x:add=0.09
/q_stated>0=-0.09 x:might=-0.09 x:great=-0.09 /d_doubt=-0.09 x:expose=-0.09 /d1_doubt=-0.09 x:again=0.09
x:iphone=-0.09 /s1_woolly=-0.09 x:following=0.09 x:components=0.09 x:output=-0.09 x:year=0.09 x:custom=0.08
x:metadata=0.08 /d1_story=-0.08 x:rest=0.08 x:ui=-0.08 x:functions=-0.08 /telling>4=-0.08 x:sign=0.08 x:order=0.08
x:other=0.08 /telling_title>2=-0.08 x:styles=0.08 x:users=-0.08 /has_paragraph=0.08 /led_chore=-0.08
/d_capability=-0.08 x:and=0.08 x:well=-0.08 /s1_vague=-0.08 x:options=0.08 x:network=0.08 x:instead=-0.08
/summary>5=0.08 x:open=-0.08 x:string=0.08 x:photos=-0.08 /d1_purpose=0.08 s1:add=0.08 /telling>2=-0.08 x:once=0.08
x:end=0.08 x:provide=0.08 x:see=-0.08 x:code=-0.08 /d_now=-0.08 x:by=-0.08 /d_research=-0.08 x:controllers=-0.07
x:between=0.07 x:bar=-0.07 x:object=0.07 /s_reason=0.07 /woolly_title>2=0.07 x:cases=-0.07 x:documentation=-0.07
x:sure=-0.07 x:before=0.07 /s_upkeep=0.07 /led_command=-0.07 x:i'm=-0.07 x:used=0.07 x:visible=0.07 x:stored=-0.07
x:datastream=0.07 x:start=0.07 x:things=-0.07 /telling>40=0.07 x:several=-0.07 /n_woolly=-0.07 /s_duty=0.07
x:includes=0.07 x:day=0.07 x:actual=0.07 x:color=-0.07 x:move=0.07 x:decide=-0.07 x:support=0.07 /s1_value=-0.07
x:write=-0.07 x:nobody=0.07 x:photo=-0.07 x:features=-0.07 x:config=-0.07 x:existing=0.07 x:project=-0.07
x:modify=0.07 x:does=-0.07 x:default=-0.07 x:ability=-0.07 x:compare=0.07 x:studio=0.07 s1:improve=-0.07
/d1_ask=-0.07 x:improve=-0.07 /s_value=-0.07 x:not=-0.07 x:via=0.07 /s1_piece=-0.07 x:returned=0.07 /n_screen=0.07
x:case=0.07 /s1_person=0.07 x:minutes=0.07 t:feature=-0.06 x:task=-0.06 x:label=0.06 x:clean=0.06 x:will=0.06
x:shows=0.06 x:install=0.06 x:instance=0.06 x:old=0.06 x:below=-0.06 x:notes=0.06 t:improvement=-0.06 x:like=0.06
/d_control=0.06 x:platforms=0.06 x:summary=0.06 /d_polite=0.06 /orders>2=0.06 x:menu=0.06 t:new=-0.06
/sentences>4=0.06 x:enter=-0.06 /d_person=-0.06 x:development=-0.06 x:syntax=0.06 x:fail=0.06 x:repository=0.06
x:you=-0.06 x:step=-0.06 x:these=-0.06 /s_example=0.06 x:sdk=0.06 /led_proposal=0.06 x:display=0.06
x:necessary=-0.06 x:every=-0.06 /n_ask=0.06 x:quick=-0.06 x:found=-0.06 x:adding=-0.06 /q_asked>0=-0.06
/d_reproduce=0.06 x:no=0.06 x:icon=-0.06 x:runs=0.06 x:each=0.06 x:ticket=0.06 x:widget=0.06 x:result=0.06
x:doing=-0.06 x:too=-0.06 x:values=-0.06 x:something=-0.06 x:drag=0.06 x:focus=0.06 x:directly=-0.06
x:management=-0.06 x:most=0.06 /d1_piece=-0.06 /s_woolly=-0.06 x:wrap=0.06 x:as=0.05 x:flag=-0.05 x:then=0.05
/wish_added>0=-0.05 /wish_added>1=-0.05 x:he=0.05 /s_screen=0.05 x:publish=-0.05 x:choose=0.05 x:message=0.05
x:c=0.05 x:into=0.05 x:delete=0.05 x:able=-0.05 x:content=0.05 x:available=0.05 x:should=0.05 x:additional=-0.05
x:processor=-0.05 x:seconds=0.05 x:text=0.05 x:with=0.05 x:want=-0.05 /s_now=0.05 x:columns=-0.05 x:command=-0.05
/s_person=0.05 x:made=0.05 x:feedback=-0.05 x:but=-0.05 x:template=-0.05 x:i'd=0.05 s1:as=0.05 x:link=0.05
x:doesn't=-0.05 x:request=-0.05 x:where=-0.05 x:running=0.05 x:both=0.05 x:a=-0.05 x:having=-0.05 /d1_chore=-0.05
x:location=0.05 x:away=-0.05 x:app=0.05 /d1_harm=-0.05 /d1_form=-0.05 x:pipeline=0.05 /d1_like=-0.05
/n_capability=-0.05 x:dashboard=0.05 /s_expected=-0.05 x:get=-0.05 x:need=0.05 x:set=-0.05 x:per=0.05 x:based=-0.05
x:look=0.05 x:handling=-0.05 x:about=-0.05 x:help=-0.05 x:apple=-0.05 x:xml=-0.05 /s_technology=-0.05
x:customers=0.05 x:can=-0.05 x:second=0.05 x:variable=0.05 x:launch=0.05 x:select=0.05 t:story=-0.05 x:event=0.05
x:web=-0.05 x:events=-0.05 /s1_means=0.04 x:place=-0.04 x:image=-0.04 x:happens=0.04 /n_technology=-0.04
x:included=0.04 x:were=0.04 x:reports=0.04 x:directory=-0.04 x:example=0.04 s1:make=-0.04 /d_to_boot=0.04
x:specified=-0.04 /n_fault=0.04 /d1_pointer=-0.04 x:modules=-0.04 x:view=0.04 x:correct=-0.04 x:android=-0.04
/reasons>2=-0.04 x:behavior=-0.04 x:required=0.04 x:return=0.04 x:when=-0.04 x:hour=0.04 x:dynamic=0.04
x:become=-0.04 x:they=-0.04 x:left=0.04 /d_story=-0.04 /s1_ask=-0.04 x:pass=0.04 x:above=0.04 /d_criteria=0.04
`,
};
