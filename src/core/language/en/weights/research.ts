// Learned by `npx tsx bench/train.ts`: an item is research. Positive weights speak for it, negative ones against.

export const RESEARCH = {
  bias: -3.035,
  weights: `
t:research=2.50 t:spike=2.50 /s1_research=2.27 /s_research=1.16 /s_?=0.67 /d_research=0.39 x:this=-0.20
x:design=0.20 x:what=0.20 /s_order=-0.18 x:do=0.17 s:design=0.17 /s_capability=-0.16 /s_upkeep=-0.16
s1:investigate=0.16 s:investigate=0.16 x:investigate=0.16 /s1_capability=-0.16 t:=0.15 x:see=-0.15 /s_duty=0.14
x:query=0.14 x:it=-0.14 x:for=0.14 /d_order=-0.14 x:team=0.14 /d1_person=0.14 x:need=0.14 /d_means=0.13
/words>50=0.13 x:using=0.13 /s_artifact=-0.13 /s_fault=-0.13 x:discussion=0.13 x:if=-0.12 /d_?=0.12 x:add=-0.12
s:that=-0.12 /q_stated>0=0.12 x:application=0.12 /s_screen=-0.12 x:through=0.12 x:collect=0.12 x:know=0.11
/s1_order=-0.11 s:for=0.11 s:define=0.11 s:query=0.11 /d_code=-0.11 x:as=-0.11 s:what=0.10 x:over=0.10 x:a=0.10
/d_story=0.10 s:add=-0.10 x:would=-0.10 s:sprint=0.10 /s_technology=-0.10 s:visual=0.10 x:visual=0.10 x:define=0.10
s:data=-0.09 x:workspace=0.09 /story_why=-0.09 /s_purpose=-0.09 /n_research=0.09 x:when=-0.09 /q_asked>0=0.09
x:sprint=0.09 x:able=-0.09 x:module=-0.09 x:so=-0.09 /d_control=-0.09 /d_reason=-0.09 /n_command=0.09 /d1_story=0.09
s:application=0.09 x:given=0.09 x:how=0.09 /duties>1=-0.09 /d_capability=-0.08 s1:add=-0.08 s:requirements=0.08
x:build=-0.08 x:image=0.08 x:that=-0.08 /reasons>0=-0.08 /d1_research=0.08 x:be=-0.08 x:concept=0.08 /d_doubt=0.08
x:whether=0.08 s:so=-0.08 x:related=0.08 x:like=-0.08 x:update=-0.08 x:member=0.08 x:string=0.08 s:create=-0.08
/d_number=-0.08 x:from=-0.08 x:those=0.08 x:documents=0.08 x:you=-0.08 /d_piece=-0.08 x:part=0.08 x:reference=0.08
x:requirements=0.08 x:has=-0.08 x:appcelerator=0.07 /d_person=0.07 /words>25=0.07 x:support=-0.07 x:are=0.07
x:we=0.07 x:between=0.07 /q_asked>1=0.07 x:better=0.07 x:used=-0.07 x:have=0.07 /n_ask=0.07 x:into=-0.07
x:results=0.07 s:can=-0.07 /repeats=0.07 x:easy=0.07 x:resources=0.07 s:how=0.07 x:run=0.07 x:allow=-0.07
/sentences>2=0.07 s:in=-0.07 /n_order=-0.07 x:feature=-0.07 x:can=-0.07 x:capabilities=0.07 /d_also=-0.07 s:to=-0.07
/d1_ask=0.07 s:as=-0.07 /has_item=-0.07 s:not=-0.06 x:work=0.06 s:into=-0.06 x:is=0.06 /sentences>1=-0.06
/duties>0=-0.06 s:with=0.06 x:here=0.06 x:android=0.06 /s1_upkeep=-0.06 /s1_chore=-0.06 x:supported=0.06
/d1_command=-0.06 x:tasks=0.06 /d_artifact=-0.06 s:when=-0.06 x:studio=-0.06 /d_technology=-0.06 x:than=0.06
s:it=0.06 x:error=-0.06 x:and=0.06 s:select=0.06 /s_command=0.06 /s_proposal=0.06 s:should=0.06 /d_example=-0.06
x:say=0.06 /hurt=-0.06 /summary>8=-0.06 s:upload=0.06 s:put=0.06 /s1_means=-0.06 s:my=-0.06 x:pass=0.06 x:all=0.06
s:updated=0.06 s:tool=0.05 x:empty=-0.05 x:definition=0.05 x:reports=0.05 x:mobile=0.05 s1:support=-0.05
/s_chore=0.05 /d1_like=0.05 x:any=0.05 x:put=0.05 s:model=0.05 s:read=0.05 x:its=0.05 s:java=0.05 s:need=0.05
x:parity=0.05 /summary>20=-0.05 x:potential=0.05 s:necessary=0.05 x:then=-0.05 /d_heap=0.05 x:but=-0.05
/s1_vague=-0.05 /s_person=-0.05 /d_value=0.05 /d_ask=0.05 /d_duty=-0.05 s:given=0.05 s:experiment=0.05
x:experiment=0.05 x:several=0.05 s:together=0.05 x:subset=0.05 x:source=0.05 /d1_order=-0.05 s:tasks=0.05
x:help=0.05 /d_command=0.05 s:capabilities=0.05 /story=-0.05 /s_code=-0.05 /duties>2=-0.05 x:model=0.05 x:in=-0.05
x:name=0.05 s:image=0.05 x:also=-0.05 x:upload=0.05 /sentences>0=-0.05 x:now=0.05 x:together=0.05 /s_example=0.05
x:up=-0.05 x:world=0.05 /n_upkeep=-0.05 /s_story=-0.05 x:discovered=0.05 s1:create=-0.05 x:etc=-0.05 /s_like=0.05
x:tests=0.05 x:onto=0.05 s:db=0.05 x:started=0.05 x:show=-0.05 s1:as=-0.05 x:released=0.05 x:tool=0.05
x:locally=0.05 /s_maybe=0.05 s:local=0.05 /s_control=-0.05 x:fixed=0.05 x:improved=0.05 x:just=0.05 s:support=-0.05
x:or=0.05 x:files=-0.05 x:bit=0.05 /s1_story=-0.05 x:experience=0.05 x:rely=0.05 x:planning=0.05 x:separate=0.05
x:classic=0.05 /n_capability=-0.05 x:project=-0.05 x:access=0.05 x:produce=0.05 x:db=0.05 s:appcelerator=0.05
x:might=0.05 x:sdk=-0.05 s:update=-0.05 x:out=-0.05 x:set=-0.05 x:remove=-0.04 x:on=0.04 x:servers=0.04 s:i=-0.04
x:created=-0.04 /led_person=-0.04 x:after=0.04 x:immediately=0.04 x:stories=0.04 s:handling=0.04 x:platforms=0.04
s1:implement=-0.04 x:developed=0.04 /s_vague=-0.04 x:hardware=0.04 x:platform=-0.04 x:code=-0.04 /n_means=0.04
x:which=-0.04 s:correct=0.04 /d1_vague=-0.04 x:look=0.04 s:needs=0.04 x:select=0.04 s:ios=-0.04 x:provide=-0.04
x:even=0.04 x:box=-0.04 /d1_chore=0.04 x:request=-0.04 x:rest=-0.04 x:local=0.04 /n_technology=-0.04 x:read=0.04
s:new=0.04 x:no=-0.04 x:html=0.04 x:think=0.04 x:uses=-0.04 x:structure=0.04 x:wrong=0.04 s:assign=0.04
x:special=0.04 s:and=0.04 s:tests=0.04 s:is=-0.04 /d1_proposal=-0.04 x:prior=-0.04 x:assign=0.04 s:source=0.04
s:plan=0.04 x:without=-0.04 /d1_reason=-0.04
`,
};
