// Learned by `npx tsx bench/train.ts`: an item is research. Positive weights speak for it, negative ones against.

export const RESEARCH = {
  bias: -3.589,
  weights: `
t:spike=2.52 t:research=2.50 /s1_research=2.31 /s_research=1.31 /s_?=0.76 /d_research=0.44 x:what=0.24 x:do=0.23
x:design=0.21 /s_capability=-0.19 s1:investigate=0.18 t:=0.18 /s1_order=-0.18 x:this=-0.18 x:investigate=0.18
x:it=-0.17 /s_upkeep=-0.17 /d1_research=0.17 /s1_capability=-0.17 x:see=-0.16 /s_technology=-0.16 /s_fault=-0.15
t:improvement=-0.15 x:using=0.15 /s_form=-0.15 /q_asked>0=0.15 /d_means=0.15 x:as=-0.15 /words>50=0.15
/q_stated>0=0.14 x:query=0.14 x:team=0.14 /s1_ask=0.14 x:need=0.14 /d_number=-0.14 x:application=0.13 /s_duty=0.13
/s_woolly=0.13 x:add=-0.13 /n_research=0.13 x:the=-0.13 x:we=0.13 /telling_title>2=0.13 x:discussion=0.13
/woolly_title>0=0.12 t:feature=-0.12 x:be=-0.12 /d_order=-0.12 /d_woolly=0.12 /d1_person=0.12 x:through=0.12
/s_artifact=-0.12 /summary>8=-0.12 x:if=-0.12 x:module=-0.12 x:when=-0.11 x:from=-0.11 x:collect=0.11 x:and=0.11
/s_order=-0.11 /telling>4=0.11 /s_purpose=-0.11 /story_why=-0.11 x:for=0.11 /words>25=0.11 /telling>16=0.11
/d_form=-0.11 /n_woolly=0.10 x:define=0.10 x:visual=0.10 x:so=-0.10 /n_ask=0.10 /duties>0=-0.10 x:native=0.10
x:how=0.10 x:know=0.10 x:has=-0.10 x:over=0.10 x:sprint=0.10 /d_story=0.10 x:workspace=0.10 /d1_story=0.10
s1:add=-0.09 x:member=0.09 t:bug=-0.09 /s_screen=-0.09 /s_piece=-0.09 t:new=-0.09 x:able=-0.09 x:given=0.09
x:android=0.09 x:related=0.09 /words>5=-0.09 /sentences>1=-0.09 x:without=-0.09 x:image=0.09 /d_reason=-0.09
x:build=-0.08 /n_command=0.08 x:whether=0.08 x:like=-0.08 x:support=-0.08 x:have=0.08 /sentences>2=0.08
/d_doubt=0.08 /s1_woolly=-0.08 /d_control=-0.08 /d_capability=-0.08 /woolly_share=0.08 /woolly_title>2=0.08
x:those=0.08 x:requirements=0.08 x:update=-0.08 /summary>5=0.08 /s_person=-0.08 x:reference=0.08 x:that=-0.08
/hurt=-0.08 x:appcelerator=0.08 /reasons>0=-0.08 x:part=0.08 x:string=0.08 x:documents=0.08 x:look=0.08
/telling>24=0.08 x:are=0.08 /s_control=-0.08 x:show=-0.08 /d1_command=-0.07 /has_item=-0.07 x:resources=0.07
x:between=0.07 /telling_title>3=0.07 x:results=0.07 /d_code=-0.07 x:here=0.07 /n_form=-0.07 /words>12=-0.07
/orders>0=0.07 /duties>1=-0.07 x:used=-0.07 x:allow=-0.07 x:after=0.07 x:easy=0.07 /s1_vague=-0.07 /d_also=-0.07
x:capabilities=0.07 /telling>2=0.07 x:better=0.07 x:is=0.07 /d_piece=-0.07 /q_asked>1=0.07 /s_story=-0.06
/s1_upkeep=-0.06 /s_vague=-0.06 x:tasks=0.06 x:work=0.06 /story=-0.06 /s1_means=-0.06 /telling_title>4=-0.06
/telling>6=0.06 x:you=-0.06 x:up=-0.06 x:feature=-0.06 /d_?=0.06 x:source=0.06 /sentences>4=0.06 /d_duty=-0.06
x:any=0.06 x:open=-0.06 s1:support=-0.06 x:error=-0.06 /telling>8=-0.06 /d1_doubt=-0.06 x:empty=-0.06 x:new=-0.06
x:two=0.06 x:definition=0.06 /d_technology=-0.06 /s_means=-0.06 x:mobile=0.06 x:supported=0.06 s1:as=-0.06
x:no=-0.06 x:page=0.06 x:all=0.06 /summary>20=-0.06 x:then=-0.06 /s1_story=-0.06 x:in=-0.06 x:parity=0.06
x:studio=-0.06 x:model=0.06 /n_technology=-0.06 x:say=0.05 x:pass=0.05 x:together=0.05 /d_fault=-0.05 /s_chore=0.05
/s_value=-0.05 /s_expected=-0.05 x:than=0.05 /d_expected=-0.05 x:of=0.05 /d_example=-0.05 x:now=0.05
x:potential=0.05 x:also=-0.05 /n_order=-0.05 x:put=0.05 /n_capability=-0.05 /d_value=0.05 x:find=0.05 x:help=0.05
x:remote=0.05 x:db=0.05 x:reports=0.05 x:they=-0.05 x:hardware=0.05 /n_upkeep=-0.05 x:just=0.05 t:story=0.05
x:each=-0.05 /s_number=0.05 /d_command=0.05 x:released=0.05 x:by=-0.05 x:would=-0.05 x:etc=-0.05 x:run=0.05
x:fixed=0.05 x:to=-0.05 x:subset=0.05 x:its=0.05 x:upload=0.05 /items>1=-0.05 x:cache=0.05 x:access=0.05
x:several=0.05 t:task=0.05 x:change=-0.05 x:local=0.05 x:needs=0.05 x:files=-0.05 x:tool=0.05 x:immediately=0.05
/d_to_boot=-0.05 s1:create=-0.05 /s_maybe=0.05 /s_example=0.05 x:experience=0.05 /s_ask=0.05 x:column=0.05
x:into=-0.05 x:assign=0.05 x:demo=0.05 x:understand=0.05 x:separate=0.05 x:apis=0.05 x:special=0.05 /duties>2=-0.05
x:html=0.05 x:may=0.05 x:enough=0.05 /d1_vague=-0.05 x:even=0.04 x:development=0.04 /s_look=-0.04 x:platforms=0.04
x:set=-0.04 x:instead=-0.04 /s1_fault=-0.04 x:select=0.04 /d1_like=0.04 x:does=0.04 x:remove=-0.04 x:message=-0.04
/s_like=0.04 /n_control=-0.04 x:sdk=-0.04 x:might=0.04 x:few=0.04 /s_proposal=0.04 x:structure=0.04 x:because=-0.04
x:me=-0.04 /d_artifact=-0.04 x:level=-0.04 x:uses=-0.04 x:java=0.04 x:rest=-0.04 /story_no_why=0.04 x:days=0.04
x:system=-0.04 x:with=0.04 x:still=-0.04 x:looking=0.04 /d1_reason=-0.04 /repeats_all=-0.04 /d1_chore=0.04
`,
};
