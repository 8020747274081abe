// Cards as weighted terms: rare terms weigh more, terms and word pairs of the title more than the rest. What is common
// is learned from the cards themselves; no list of words knows a team's own.

import { PACKS } from '../language/packs';
import { sentencesOfTitle } from '../language/sentences';
import { titleTerms } from '../language/terms';
import type { Card } from '../model/card';

/** Numbers of terms beside their weights, heaviest first; all weights together have the length 1. */
export interface Vector {
  terms: Int32Array;
  weights: Float32Array;
}

export interface Vectors {
  all: Vector[];
  /** Terms of the titles and of the other texts apart, without pairs. */
  titles: Int32Array[];
  texts: Int32Array[];
  /** In how many cards each term stands. */
  seen: number[];
  /** The title's first term where many titles open with it ("iOS: …"). */
  leads: (string | null)[];
}

const NO_EMPTY: ReadonlySet<string> = new Set();
const TITLE = 3;
/** One title in so many is enough to call an opening common. */
const COMMON_LEAD = 100;
const FEWEST_LEADS = 3;
/** "Scroll view" is the same as "ScrollView": neighbours are joined without a gap. */
const LONGEST_PAIR = 30;

interface Told {
  lead: string | null;
  title: string[];
  terms: Map<string, number>;
}

function told({ summary, wording }: Card): Told {
  const empty = PACKS.find(({ code }) => code === wording.language)?.empty ?? NO_EMPTY;
  const title = titleTerms(sentencesOfTitle(summary), empty);
  const terms = new Map(wording.terms.map((term) => [term, 1]));
  const whole = new Set(title.flat().map(({ term }) => term));
  for (const term of whole) terms.set(term, TITLE);
  let before: string | null = null;
  for (const [first] of title) {
    const pair: string = before === null || !first ? '' : before + first.term;
    if (pair !== '' && pair.length < LONGEST_PAIR && !whole.has(pair)) terms.set(pair, (terms.get(pair) ?? 0) + 1);
    before = first?.term ?? null;
  }
  return { lead: title[0]?.[0]?.term ?? null, title: [...whole], terms };
}

function commonLeads(all: readonly (string | null)[]): Set<string> {
  const leads = new Map<string, number>();
  for (const lead of all) if (lead !== null) leads.set(lead, (leads.get(lead) ?? 0) + 1);
  const enough = Math.max(FEWEST_LEADS, all.length / COMMON_LEAD);
  return new Set([...leads].filter(([, times]) => times >= enough).map(([lead]) => lead));
}

export function vectorsOf(cards: readonly Card[]): Vectors {
  const numbers = new Map<string, number>();
  const seen: number[] = [];
  const firsts: (string | null)[] = [];
  const titles: Int32Array[] = [];
  const texts: Int32Array[] = [];
  // Numbers at once: the words of fifty thousand cards side by side would fill the memory.
  const raw = cards.map((card) => {
    const { lead, title, terms } = told(card);
    firsts.push(lead);
    for (const term of terms.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      seen[number] = (seen[number] ?? 0) + 1;
    }
    titles.push(Int32Array.from(title, (term) => numbers.get(term) ?? 0));
    texts.push(Int32Array.from(card.wording.terms, (term) => numbers.get(term) ?? 0));
    return {
      terms: Int32Array.from(terms.keys(), (term) => numbers.get(term) ?? 0),
      weights: Float32Array.from(terms.values()),
    };
  });
  const all = raw.map(({ terms, weights }): Vector => {
    const weighed = Array.from(terms, (number, index) => ({
      number,
      weight: (weights[index] as number) * Math.log((cards.length + 1) / (seen[number] ?? 1)),
    })).sort((a, b) => b.weight - a.weight);
    const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
    return {
      terms: Int32Array.from(weighed, ({ number }) => number),
      weights: Float32Array.from(weighed, ({ weight }) => weight / length),
    };
  });
  const common = commonLeads(firsts);
  return { all, titles, texts, seen, leads: firsts.map((lead) => (lead !== null && common.has(lead) ? lead : null)) };
}
