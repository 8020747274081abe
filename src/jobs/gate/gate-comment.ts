// What the gate writes on an item: to whom, what it lacks and how to mend it, what was done, and how to have it let in all
// the same. Rich text is built node by node, so that nothing in a title or a name can become markup.

import { CHECKS } from '../../core/checks';
import { say } from '../../core/health/say';
import { type Criterion, criterionId } from '../../core/model/criterion';
import type { Entry } from '../../core/model/entry';
import type { ItemReport } from '../../core/model/report';

interface Node {
  type: string;
  [part: string]: unknown;
}

const text = (words: string): Node => ({ type: 'text', text: words });
const paragraph = (...content: Node[]): Node => ({ type: 'paragraph', content });
const item = (words: string): Node => ({ type: 'listItem', content: [paragraph(text(words))] });

const BY_KIND = { field: 'Fill in', jql: 'Not met', tick: 'Not ticked' } as const;

/** One line for a gap: its name, and how to mend it. */
export const gapLine = (id: string, criteria: readonly Criterion[], answers: ItemReport['answers']): string => {
  const criterion = criteria.find((one) => criterionId(one) === id);
  if (criterion && criterion.by !== 'check') return `${BY_KIND[criterion.by]}: ${criterion.name}`;
  const check = CHECKS.find((one) => one.id === id);
  if (!check) return id;
  const answer = answers[id];
  const values = answer?.verdict === 'found' ? answer.values : {};
  return `${check.text.name}: ${say(check.text.fix, values)}`;
};

export interface Said {
  wish: 'warn' | 'return';
  /** Where it was put back; null: the backlog. Of *return* alone. */
  target: string | null;
  gaps: readonly string[];
}

const opening = ({ sprint }: Entry): string => `This item came into ${sprint.name || 'a sprint'} and is not ready.`;

const closing = ({ wish, target }: Said): string =>
  wish === 'warn'
    ? 'It stays where it is. Mend it, take it out again, or give a reason in the Backlog Vitals panel of this item.'
    : `It was put back to ${target ?? 'the backlog'}. Mend it and bring it in again, or first give a reason in the ` +
      'Backlog Vitals panel of this item.';

export const commentFor = (entry: Entry, said: Said): Node => ({
  type: 'doc',
  version: 1,
  content: [
    paragraph(
      ...(entry.by === null ? [] : [{ type: 'mention', attrs: { id: entry.by } }, text(' ')]),
      text(opening(entry)),
    ),
    { type: 'bulletList', content: said.gaps.map(item) },
    paragraph(text(closing(said))),
  ],
});

/** Whether a comment of an app is the one about this entry, whatever Jira made of its rich text. */
export const isAbout = (entry: Entry, body: string): boolean => body.includes(opening(entry));
