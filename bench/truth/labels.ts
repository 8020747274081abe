// Labelled items as the app would read them: wiki markup to ADF, ADF to text, and nothing known beside the words.

import { readFileSync } from 'node:fs';
import { wikiToAdf } from '../../emulator/import/wiki-to-adf';
import type { Kind } from '../../src/core/model/card';
import { emptyReading, type Reading } from '../../src/core/model/reading';
import { NO_TEXT } from '../../src/core/model/text';
import { textOfAdf } from '../../src/jira/read/text-of-adf';

export interface Labels {
  kind: Kind | null;
  prescription: 'prescriptive' | 'mixed' | 'open' | 'exempt' | null;
  outcome_stated: boolean | null;
  acceptance: boolean | null;
  open_question: boolean | null;
  too_thin: boolean | null;
  compound: boolean | null;
}

/** The item orders a solution; null where its readers disagreed. */
export const isPrescribed = ({ prescription }: Labels): boolean | null =>
  prescription === null ? null : prescription === 'prescriptive' || prescription === 'mixed';

export interface Labelled {
  id: string;
  source: string;
  type: string | null;
  summary: string;
  description: string | null;
  labels: Labels;
  prescribing_words: string[];
}

export function readLabels(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** Empty descriptions of some sources were exported as the word NULL. */
const markup = (item: Labelled): string => (item.description === 'NULL' ? '' : (item.description ?? ''));

export function readingOf(item: Labelled): Reading {
  const text = markup(item);
  return {
    ...emptyReading(item.id, item.id),
    type: { id: '', name: item.type ?? '', level: 0 },
    summary: item.summary,
    description: text.trim() === '' ? NO_TEXT : textOfAdf(wikiToAdf(text)),
  };
}
