// Learned by `npx tsx bench/train.ts`: an item is research. Positive weights speak for it, negative ones against.

export const RESEARCH = {
  bias: -0.413,
  weights: `
t:research=2.50 t:spike=2.50 /s1_research=2.40 /s_research=1.22 /s_?=0.72 /d_research=0.53 x:what=0.39
/repeats_all=-0.39 /s1_capability=-0.38 /s_upkeep=-0.37 x:design=0.37 /repeats=-0.33 /s_order=-0.30 /s_duty=0.30
x:do=0.30 /s_fault=-0.29 s:design=0.29 /s_capability=-0.29 x:team=0.28 x:this=-0.28 s1:investigate=0.28
s:investigate=0.28 x:query=0.28 x:investigate=0.27 x:see=-0.27 /s_artifact=-0.27 /sentences>0=-0.27
x:discussion=0.26 /words>0=-0.26 s:define=0.26 x:using=0.25 x:know=0.25 /has_paragraph=-0.25 x:collect=0.25
/s_screen=-0.24 x:over=0.24 x:need=0.24 s:what=0.24 /s1_order=-0.24 /summary>3=-0.24 /s_code=-0.22
/summary_code=-0.22 x:define=0.22 x:add=-0.22 x:application=0.22 s:query=0.21 x:through=0.21 s:that=-0.21
/d1_person=0.21 /s1_chore=-0.20 s:data=-0.20 x:documents=0.20 /q_stated>0=0.20 /d_means=0.19 x:workspace=0.19
s:into=-0.19 x:would=-0.19 x:from=-0.19 s:visual=0.19 x:visual=0.19 /d_code=-0.19 x:if=-0.19 /words>5=-0.19
x:given=0.19 x:support=-0.19 x:it=-0.19 s:requirements=0.19 /words>50=0.19 x:into=-0.19 s:add=-0.19 s:create=-0.19
/d_order=-0.18 /d_?=0.18 /d_capability=-0.18 x:those=0.18 /d_story=0.18 s:sprint=0.18 x:string=0.18
/s_technology=-0.18 /d1_story=0.17 /s_number=-0.17 /d1_research=0.17 x:have=0.17 s1:implement=-0.17 x:run=0.17
x:module=-0.17 s:application=0.17 x:when=-0.17 x:requirements=0.17 x:member=0.17 x:image=0.17 x:concept=0.16
/d_control=-0.16 x:results=0.16 x:sprint=0.16 x:in=-0.16 x:build=-0.16 x:say=0.16 s1:add=-0.16 /s_purpose=-0.16
/story_why=-0.16 x:empty=-0.15 /s_piece=-0.15 s:read=0.15 x:as=-0.15 /s1_upkeep=-0.15 x:related=0.15 s:so=-0.15
/q_asked>0=0.15 x:like=-0.15 s:select=0.15 x:able=-0.15 /words>12=-0.15 t:=-0.15 x:has=-0.15 /d_piece=-0.15
x:between=0.14 /n_order=-0.14 x:feature=-0.14 /d_number=-0.14 s:java=0.14 s:tool=0.14 x:update=-0.14 x:so=-0.14
s:upload=0.14 /d_reason=-0.14 x:how=0.14 x:put=0.14 s:put=0.14 /s_example=0.14 x:easy=0.14 x:capabilities=0.14
x:whether=0.14 x:appcelerator=0.14 /n_capability=-0.13 x:read=0.13 s:not=-0.13 /q_asked>1=0.13 /d_doubt=0.13
s:model=0.13 x:better=0.13 x:tool=0.13 x:that=-0.13 x:supported=0.13 x:upload=0.13 t:story=-0.13 x:part=0.13
/s_like=0.13 x:here=0.13 x:its=0.13 s:it=0.13 s:support=-0.13 /n_research=0.13 x:model=0.13 /has_item=-0.13
/s_proposal=0.13 s:new=0.13 s:together=0.13 x:select=0.13 x:tests=0.12 s:given=0.12 x:source=0.12 /summary>5=-0.12
x:used=-0.12 s:in=-0.12 s:can=-0.12 s:experiment=0.12 x:experiment=0.12 x:be=-0.12 s:for=0.12 s:how=0.12
x:together=0.12 /s_vague=-0.12 x:mobile=0.12 x:definition=0.12 x:allow=-0.12 x:we=0.12 s:necessary=0.12
s1:support=-0.12 s:need=0.12 s:with=0.12 s:should=0.12 s:to=-0.12 x:all=0.11 /s1_vague=-0.11 x:resources=0.11
x:you=-0.11 /d_also=-0.11 x:reference=0.11 x:review=-0.11 s:when=-0.11 /s_expected=-0.11 x:help=0.11 x:java=0.11
s1:create=-0.11 /sentences>1=-0.11 /s1_means=-0.11 x:several=0.11 /d_heap=0.11 s:as=-0.11 x:box=-0.11 s:my=-0.11
x:studio=-0.11 s:capabilities=0.11 /s_person=-0.11 s:configuration=-0.11 s:image=0.10 x:error=-0.10 /summary>8=-0.10
x:might=0.10 s:db=0.10 x:to=-0.10 x:world=0.10 x:pass=0.10 x:tasks=0.10 x:think=0.10 x:prior=-0.10 x:parity=0.10
x:access=0.10 /d1_order=-0.10 x:now=0.10 /d1_like=0.10 s:tests=0.10 s:admin=0.10 s:local=0.10 /s_maybe=0.10
x:subset=0.10
`,
};
