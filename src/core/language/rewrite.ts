// A problem-first draft of an item, filled with what the item already says. Blanks are questions to the writer; nothing is
// made up, and the ordered solution stays as an idea.

import type { Wording } from '../model/card';
import type { Words } from '../model/finding';

export interface Draft {
  /** Headings with what is known; null: the question stands instead. */
  problem: string | null;
  outcome: string | null;
  idea: string | null;
  done: string | null;
  open: string[];
}

const marked = ({ quote, marks }: Words): string =>
  marks.length === 0 ? quote : marks.map(([start, end]) => quote.slice(start, end)).join(' … ');

/** "so that", "to avoid": what follows is the outcome; anything else that says why is the problem. */
const looksForward = ({ quote, marks }: Words): boolean => {
  const [start, end] = marks[0] ?? [0, 0];
  return /^(?:so|in order|to |damit|um |goal|ziel)/i.test(quote.slice(start, end));
};

export function draftOf({ outcome, acceptance, prescriptions, questions }: Wording): Draft {
  const forward = outcome !== null && looksForward(outcome);
  return {
    problem: outcome && !forward ? outcome.quote : null,
    outcome: outcome && forward ? outcome.quote : null,
    idea: prescriptions[0] ? marked(prescriptions[0]) : null,
    done: acceptance?.quote ?? null,
    open: questions.map(({ quote }) => quote),
  };
}

/** The draft as plain text, ready to be edited in the description. */
export function rewriteOf(wording: Wording): string {
  const { problem, outcome, idea, done, open } = draftOf(wording);
  const lines = [
    `Problem: ${problem ?? 'Who cannot do what today, and what does it cost them?'}`,
    `Outcome: ${outcome ?? 'What will be better, for whom, and how would we notice?'}`,
    `Done when: ${done ?? 'One example: what a person does, and what must then be seen.'}`,
  ];
  if (idea) lines.push(`One idea, not a must: ${idea}`);
  for (const question of open) lines.push(`To decide first: ${question}`);
  return lines.join('\n');
}
