// What the gate writes on an item: to whom, what it lacks and how to mend it, what was done, and how to have it let in all
// the same. Rich text is built node by node, so that nothing in a title or a name can become markup.

import type { Entry } from '../../core/model/entry';
import type { Voice } from './gate-voice';

interface Node {
  type: string;
  [part: string]: unknown;
}

const text = (words: string): Node => ({ type: 'text', text: words });
const paragraph = (...content: Node[]): Node => ({ type: 'paragraph', content });
const listed = (lines: readonly string[]): Node => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(text(line))] })),
});
const entitled = ({ key, summary, gaps }: Other): Node => ({
  type: 'listItem',
  content: [paragraph(text(`${key} ${summary}`)), listed(gaps)],
});

export interface Said {
  wish: 'warn' | 'return';
  /** Where it was put back; null: the backlog. Of *return* alone. */
  target: string | null;
  gaps: readonly string[];
  /** Others came in with it, and are told of here in one sentence. */
  forAll: boolean;
  /** Others that were put back with it, each with its gaps. */
  others: readonly Other[];
}

export interface Other {
  key: string;
  summary: string;
  gaps: readonly string[];
}

const opening = ({ sprint }: Entry, { say }: Voice): string =>
  sprint.name === '' ? say('entered.unnamed') : say('entered', { sprint: sprint.name });

const closing = ({ wish, target }: Said, { say }: Voice): string => {
  if (wish === 'warn') return say('warned');
  return target === null ? say('returned.backlog') : say('returned', { target });
};

export const commentFor = (entry: Entry, said: Said, voice: Voice): Node => ({
  type: 'doc',
  version: 1,
  content: [
    paragraph(
      ...(entry.by === null ? [] : [{ type: 'mention', attrs: { id: entry.by } }, text(' ')]),
      text(opening(entry, voice)),
    ),
    listed(said.gaps),
    paragraph(text(closing(said, voice))),
    ...(said.forAll ? [paragraph(text(voice.say('warned.all')))] : []),
    ...(said.others.length > 0
      ? [paragraph(text(voice.say('returned.all'))), { type: 'bulletList', content: said.others.map(entitled) }]
      : []),
  ],
});

/** Whether a comment of an app is the one about this entry, whatever Jira made of its rich text. */
export const isAbout = (entry: Entry, body: string, voice: Voice): boolean => body.includes(opening(entry, voice));
