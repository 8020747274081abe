// Learned by `npx tsx bench/train.ts`: an item is research. A number weighs the names after it, in hundredths.

export const RESEARCH = {
  bias: -3.734,
  weights: `
254 t:spike 250 t:research 249 /s1_research 132 /s_research 102 /d_research 95 /s_? 87 investigate 72 what -69
t:improvement 60 /d_? 52 design -48 /hurt 47 collect 46 measure 45 /today -44 so 43 our -43 /duties>1 42 discussion
s1:investigate 41 /d1_research -41 /s1_capability /s1_order the 38 /q_asked>0 /s1_ask -38 /summary_code request 36
/d_story experiment -36 /s_vague update 35 done hello need t: whether -35 t:feature -34 as has -33 /s_chore
/sentences>1 32 /sentences>4 integrate -32 /repeats_all s1:add t:new 31 concept do -31 /reasons>0 it 30 /d1_person
to -30 /d_expected 29 if 28 /n_research how thanks -28 support -27 /d_reason /s_technology only 26 define
specification -26 /s_fault more when 25 /woolly_title>0 -25 set 24 /s_maybe /telling>16 between -24 /d_code 23
/s_duty -23 but 22 /n_woolly -22 add 21 for phone research t:story -21 feature 20 model -20 /d_upkeep -19 that 17
/d_woolly 16 of -15 in 13 /telling_title>2 and 11 /words>0 10 /telling>4 5 /telling>6
`,
};
