// English words that say nothing about the topic. The first list is what running prose is made of; it tells the language.

import { words } from '../word-list';

export const COMMON = words(`
  the a an and or of to in is are was were be been being for with that this these those it its as at by from on not no
  but if then than so can could should would will may must have has had do does did we i you they he she our your their
  my me us them there here what which who when where how why all any some each more most other into out up also only just
  when after before about because while during between without within per such too very via
`);

export const EMPTY = words(`
  want wants need needs like get gets use used using able make makes made new one two add added support allow allows set
  way work works please currently now see look good nice great feature request issue ticket story user users want test
  tests example description summary problem steps result results expected actual following well still even already both
  same different many much using instead let lets provide provides create implement fix update change don't doesn't can't
  isn't won't it's i'm i'd we're we'd they're etc e.g i.e vs thanks hi hello
`);

export const VAGUE = words(`
  misc miscellaneous various several stuff things thing improve improvement improvements improved enhance enhancement
  enhancements better change changes fixes bug bugs problem problems error errors task tasks todo general minor major
  update updates cleanup clean feature features request requests item items work more question questions idea ideas
  review check checks investigation study release documentation docs
`);
