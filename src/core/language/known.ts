// What is known about each question before any label is read, in word classes alone, so it holds for every language that
// has a lexicon. Learned weights start here and stray only as far as labelled items insist; a language without labelled
// items uses these as they are.

import type { Stored } from './pack';

export type Known = Readonly<Record<string, number>>;

/** As a pack stores weights. */
export const stored = (known: Known, bias: number): Stored => ({
  bias,
  weights: Object.entries(known)
    .map(([name, weight]) => `${Math.round(weight * 100)} ${name.replaceAll(' ', '_')}`)
    .join(' '),
});

/** A sentence orders a solution. */
export const PRESCRIBING: Known = {
  '/order!+control': 1.4,
  '/order!+screen': 0.5,
  '/order!+artifact': 0.9,
  '/order!+piece': 0.3,
  '/order!+technology': 0.9,
  '/order!+code': 0.6,
  '/order!+place': 0.9,
  '/means+technology': 1.2,
  '/means+artifact': 0.8,
  '/means+piece': 0.5,
  '/means+code': 0.8,
  '/means+control': 0.9,
  '/duty+control': 0.6,
  '/duty+place': 0.5,
  '/duty+artifact': 0.4,
  '/proposal+control': 0.7,
  '/proposal+artifact': 0.6,
  '/naming+code': 0.6,
  '/placed': 1.0,
  '/form+control': 0.5,
  '/form+look': 0.4,
  '/order!+look': 0.7,
  '/duty+look': 0.5,
  '/story+look': 0.6,
  '/look': 0.2,
  '/means+name': 0.5,
  '/order!+quoted': 0.5,
  '/naming+quoted': 0.7,
  '/naming+name': 0.2,
  '/story+control': 1.6,
  '/story+place': 0.8,
  '/story+technology': 0.8,
  '/control': 0.4,
  '/where:s': 0.3,
  '/w quoted': 0.2,
  '/w ?': -0.5,
  '/w link': -0.4,
  '/harm': -0.3,
  '/now': -0.4,
  '/1 capability': -0.3,
  '/led reproduce': -1.2,
  '/led example': -0.4,
};

export const FEATURE: Known = {
  '/story': 1.8,
  't:feature': 2.2,
  't:improvement': 0.8,
  't:story': 0.8,
  't:bug': -2,
  't:task': -0.4,
  't:technical': -1.5,
  '/s1 capability': 0.8,
  '/s capability': 0.4,
  '/d proposal': 0.3,
  '/d value': 0.2,
  '/person': 0.2,
  '/s chore': -0.8,
  '/s1 chore': -0.8,
  '/s fault': -0.7,
  '/s1 research': -1.2,
  '/led reproduce': -0.4,
};

export const DEFECT: Known = {
  '/s fault': 1.4,
  '/d fault': 0.3,
  '/d reproduce': 0.7,
  '/led reproduce': 0.7,
  't:bug': 2.5,
  't:feature': -0.8,
  '/story': -1,
  '/s1 order': -0.6,
  '/s1 capability': -0.8,
};

export const TECHNICAL: Known = {
  '/s chore': 1.2,
  '/s1 chore': 0.8,
  '/s1 chore act': 0.5,
  '/d chore': 0.2,
  't:technical': 1.8,
  't:task': 0.8,
  't:documentation': 1.8,
  't:feature': -0.8,
  '/story': -1.2,
  '/s1 capability': -0.5,
  '/s artifact': 0.2,
};

export const RESEARCH: Known = {
  '/s1 research': 2,
  '/s research': 0.9,
  '/d research': 0.2,
  '/s ?': 0.6,
  't:spike': 2.5,
  't:research': 2.5,
};

export const OUTCOME: Known = {
  '/story why': 2,
  '/s purpose': 1,
  '/d purpose': 1.2,
  '/d reason': 0.9,
  '/d harm': 0.9,
  '/d now': 0.5,
  '/d value': 0.7,
  '/hurt': 1.2,
  '/today': 0.4,
  '/d person': 0.2,
  '/s harm': 0.5,
  '/s value': 0.2,
  '/words>12': 0.3,
  '/words>25': 0.4,
  '/words>50': 0.3,
};

export const ACCEPTANCE: Known = {
  '/led by expected>0': 1.5,
  '/led by reproduce>0': 0.5,
  '/led by example>0': 0.6,
  '/d expected': 0.6,
  '/d duty': 0.3,
  '/n expected': 0.8,
  '/has code': 0.7,
  '/items>1': 0.4,
  '/items>3': 0.4,
  '/d example': 0.3,
  '/words>50': 0.4,
  '/words>100': 0.3,
};

export const THIN: Known = {
  '/words>0': -0.2,
  '/words>5': -0.4,
  '/words>12': -0.5,
  '/words>25': -0.5,
  '/words>50': -0.3,
  '/has code': -0.5,
  '/has item': -0.3,
  '/story why': -0.3,
  '/summary code': -0.5,
  '/summary>5': -0.3,
  '/summary>8': -0.3,
  '/repeats all': 0.3,
  '/s vague': 0.5,
  '/s heap': 0.6,
  '/q asked>0': 0.3,
  '/telling>4': -0.2,
  '/telling>8': -0.2,
  '/telling>16': -0.2,
  '/telling title>2': -0.3,
  '/telling title>4': -0.3,
  '/woolly title>0': 0.2,
  '/woolly title>1': 0.2,
  '/d pointer': 0.3,
  '/d plea': 0.4,
};

export const OPEN: Known = {
  '/q stated>0': 3.2,
  '/q stated>1': 0.6,
  '/q asked>0': 2.3,
  '/q asked>1': 0.6,
  '/n maybe': 2,
};
