// Learned by `npx tsx bench/train.ts`: an item is research. Positive weights speak for it, negative ones against.

export const RESEARCH = {
  bias: -0.385,
  weights: `
/s1_research=0.96 /s_research=0.87 /d_research=0.44 s1:investigate=0.44 s:investigate=0.44 x:investigate=0.43
/s1_capability=-0.41 x:what=0.39 x:design=0.38 /repeats_all=-0.35 /s_order=-0.34 s:design=0.32 /s_control=-0.31
x:this=-0.30 /s1_order=-0.30 /repeats=-0.29 /s1_chore=-0.29 /s_capability=-0.29 /s_artifact=-0.29 /s_duty=0.29
x:team=0.28 x:do=0.28 /s_fault=-0.28 /n_research=0.27 x:see=-0.27 /s_chore=-0.27 x:query=0.26 x:discussion=0.26
s:define=0.25 x:know=0.25 /sentences>0=-0.25 x:need=0.25 /words>0=-0.25 x:using=0.25 x:over=0.25 s:what=0.24
x:add=-0.24 /s1_chore_act=-0.24 /has_paragraph=-0.24 x:collect=0.23 x:those=0.23 s:requirements=0.22 s:that=-0.22
/d1_person=0.21 x:application=0.21 /s_chore_act=-0.21 x:it=-0.21 s:visual=0.21 x:visual=0.21 /q_stated>0=0.21
x:define=0.21 s:query=0.21 /summary>3=-0.20 /words>50=0.20 x:tests=0.20 x:if=-0.20 /d_means=0.20 x:would=-0.20
s:add=-0.20 x:when=-0.20 /d_order=-0.20 x:from=-0.20 x:requirements=0.20 s:create=-0.20 x:documents=0.20
/d_capability=-0.20 s:sprint=0.19 x:support=-0.19 x:build=-0.19 /d_artifact=-0.19 /words>5=-0.19 x:through=0.19
x:module=-0.19 /s_code=-0.19 /summary_code=-0.19 /s_technology=-0.19 x:given=0.19 /d_?=0.18 s1:implement=-0.18
/d_story=0.18 /d_join=0.18 x:member=0.18 x:sprint=0.17 s:data=-0.17 x:image=0.17 s:into=-0.17 x:workspace=0.17
s1:add=-0.17 x:into=-0.17 x:able=-0.17 /d1_story=0.17 /d_number=-0.17 x:feature=-0.16 /d_code=-0.16 x:supported=0.16
x:string=0.16 x:have=0.16 /s_example=0.16 x:run=0.16 s:for=0.16 /d1_research=0.16 x:mobile=0.16 /s_purpose=-0.16
/story_why=-0.16 x:as=-0.16 s:tests=0.16 x:how=0.16 s:with=0.16 /n_order=-0.15 x:say=0.15 x:concept=0.15 x:so=-0.15
x:whether=0.15 /d_doubt=0.15 /d_reason=-0.15 s:application=0.15 s:so=-0.15 x:has=-0.14 x:think=0.14 s:select=0.14
/s_?=0.14 x:related=0.14 x:part=0.14 s:tool=0.14 x:update=-0.14 x:results=0.14 /n_capability=-0.14 s:upload=0.14
/q_asked>0=0.14 x:like=-0.14 /words>12=-0.14 s:java=0.14 x:that=-0.14 x:put=0.14 x:used=-0.14 x:capabilities=0.14
x:source=0.14 s:read=0.13 x:you=-0.13 /n_join=0.13 x:definition=0.13 s:not=-0.13 x:allow=-0.13 x:between=0.13
/d_also=-0.13 s:how=0.13 x:here=0.13 x:name=0.13 s:support=-0.13 x:reference=0.13 x:its=0.13 /s_like=0.13 s:it=0.13
/s_number=-0.13 s:when=-0.13 s:new=0.13 s1:create=-0.13 /q_asked>1=0.13 s1:support=-0.13 s:to=-0.13 /has_item=-0.12
s:put=0.12 x:decide=0.12 x:appcelerator=0.12 x:parity=0.12 x:tool=0.12 x:studio=-0.12 x:work=0.12 x:upload=0.12
x:easy=0.12 s:necessary=0.12 s:need=0.12 s:as=-0.12 /n_artifact=-0.12 x:tasks=0.12 s:model=0.12 s:can=-0.12
x:in=-0.12 /summary>5=-0.12 x:better=0.12 x:might=0.12 x:subset=0.12 /n_chore=-0.12 x:we=0.12 /d1_order=-0.12
x:empty=-0.12 /s_vague=-0.12 x:model=0.12 x:select=0.12 s:together=0.12 x:be=-0.11 x:all=0.11 x:html=0.11
s:updated=0.11 s:experiment=0.11 x:experiment=0.11 /led_person=-0.11 x:no=-0.11 s:given=0.11 /s1_means=-0.11
x:reports=0.11 s:configuration=-0.11 x:several=0.11 x:read=0.11 s:should=0.11 x:show=-0.11 x:etc=-0.11
x:platforms=0.11 x:together=0.11 s:my=-0.11 x:but=-0.11 x:does=0.11 x:started=0.11 /sentences>1=-0.11 x:help=0.11
x:integration=0.10 s:image=0.10 /d1_like=0.10 /s1_vague=-0.10 x:resources=0.10 x:remove=-0.10 s:admin=0.10
s:in=-0.10 x:db=0.10 x:now=0.10 x:to=-0.10 x:look=0.10 x:error=-0.10 /d1_chore=-0.10 x:then=-0.10 x:world=0.10
`,
};
