// What the obvious regular expression would say: the yardstick that a check must beat.

import type { Labelled } from './labels';

const text = ({ summary, description }: Labelled): string => `${summary}\n${description ?? ''}`;

export const OBVIOUS: Record<string, (item: Labelled) => boolean> = {
  'prescriptive-item': (item) =>
    /\b(?:button|drop-?down|dialog|menu|checkbox|tab|popup|icon|wizard|using|via|class|method|property|library)\b/i.test(
      text(item),
    ),
  'open-question': (item) => /\?|\bTB[DC]\b|not sure/i.test(text(item)),
  'missing-outcome': (item) => !/so that|because|in order to|\bcurrently\b|allows?\b/i.test(text(item)),
  'missing-acceptance-criteria': (item) =>
    !/acceptance|expected|given .{1,80}when|\bshould\b|\bmust\b/i.test(text(item)),
  thin: (item) => (item.description ?? '').trim().length < 60,
  'compound-item': (item) => /\b(?:and|also|as well as)\b/i.test(item.summary),
};
