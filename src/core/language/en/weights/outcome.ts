// Learned by `npx tsx bench/train.ts`: a feature says why. Positive weights speak for it, negative ones against.

export const OUTCOME = {
  bias: -0.404,
  weights: `
/story_why=2.16 /d_purpose=1.20 /s_purpose=1.16 /hurt=1.16 /d_harm=1.03 /d_reason=0.97 /d_value=0.67 /words>25=0.45
/s_harm=0.44 /words>50=0.42 t:=-0.41 x2:so_that=0.39 s:so=0.39 /repeats=-0.36 /d_now=0.36 x:so=0.35
/repeats_all=-0.30 /today=0.29 /d_?=-0.25 /s_code=-0.24 /summary_code=-0.24 x2:that_i=0.23 s:can=0.22 /words>12=0.22
s:that=0.21 x2:i_can=0.21 x2:to_be=-0.21 /d_fault=0.21 d:to=0.20 /d_upkeep=-0.20 /q_stated>0=-0.20 x:any=-0.20
/d_doubt=-0.20 /s_capability=-0.20 /d_capability=-0.20 d:any=-0.19 x2:be_able=-0.19 d:developer=0.19 x:support=-0.19
x:from=0.19 /s_value=0.19 d:from=0.19 x:should=-0.18 /d_person=0.18 d:should=-0.18 /s_person=-0.17 s1:add=0.17
/d1_person=-0.17 x:that=0.17 s:create=-0.17 /d_duty=-0.17 /s1_capability=-0.17 /has_item=-0.16 /sentences>0=-0.16
d:we=-0.16 /words>0=-0.16 x:able=-0.16 t:story=-0.16 /summary>20=0.16 d:feature=-0.15 x:developer=0.15 x:one=-0.15
/d1_capability=-0.15 x:we=-0.15 x:feature=-0.14 x2:able_to=-0.14 s:as=-0.14 /s_ask=0.14 /d_means=0.14 d:not=0.14
d:notes=-0.14 x:notes=-0.14 d1:for=0.14 /has_paragraph=-0.14 /summary>3=-0.14 d1:as=0.13 x:can=0.13 d1:so=-0.13
x2:will_be=-0.13 d:info=-0.13 d:date=-0.13 x:components=-0.12 /has_code=0.12 x:but=0.12 d:studio=0.12
x:property=0.12 x:info=-0.12 d1:i=-0.12 d:but=0.12 /items>1=-0.12 s:add=0.12 s1:as=-0.12 d:cases=0.12 x:cases=0.12
x2:to_receive=-0.12 d:components=-0.12 /s_vague=0.12 x2:on_a=-0.12 x:implement=-0.12 d:which=0.12 x:studio=0.12
x:created=-0.12 x:file=0.12 d1:add=-0.12 s:implement=-0.12 x2:to_allow=0.12 x:source=-0.12 d:use=0.11 d:able=-0.11
x:command=-0.11 /words>5=-0.11 x:different=0.11 d:under=0.11 d:source=-0.11 /n_capability=-0.11 x:platform=-0.11
x:date=-0.11 x:expose=0.11 d1:allow=-0.11 s:support=-0.11 /s_story=-0.11 /story=-0.11 d:property=0.11
x:titanium=0.11 /d_reproduce=0.11 d:need=-0.11 x:change=0.11 x:need=-0.11 d:without=0.11 x:title=-0.11 s:i=-0.11
s:want=-0.11 d:list=-0.11 x:under=0.11 x:the=-0.11 x:receive=-0.11 /d1_doubt=-0.11 x:use=0.10 /s_example=-0.10
d:details=-0.10 x:via=0.10 x:type=-0.10 x:on=0.10 s1:implement=-0.10 x:list=-0.10 x:project=-0.10 x:determine=-0.10
x2:is_a=-0.10 x:create=-0.10 x2:what_if=-0.10 d:having=0.10 /d_research=-0.10 s:the=-0.10
`,
};
