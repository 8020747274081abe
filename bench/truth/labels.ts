// Labelled items as the app would read them: wiki markup to ADF, ADF to text, and nothing known beside the words. A file of
// them comes from anybody: what it leaves open is counted nowhere, and what is wrong with it is told line by line.

import { readFileSync } from 'node:fs';
import { wikiToAdf } from '../../emulator/import/wiki-to-adf';
import type { Kind } from '../../src/core/model/card';
import { emptyReading, type Reading } from '../../src/core/model/reading';
import { NO_TEXT } from '../../src/core/model/text';
import { textOfAdf } from '../../src/jira/read/text-of-adf';

const KINDS: readonly Kind[] = ['feature', 'defect', 'technical', 'research'];
const PRESCRIPTIONS = ['prescriptive', 'mixed', 'open', 'exempt'] as const;

export interface Labels {
  kind: Kind | null;
  prescription: (typeof PRESCRIPTIONS)[number] | null;
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

/** A file that holds no labelled items, with what is wrong on each of its first lines. */
export class LabelError extends Error {}

const MOST_TOLD = 10;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOr = <T>(value: unknown, name: string, none: T): string | T => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return none;
  throw new LabelError(`"${name}" is no text`);
};

/** null: its readers disagreed, or nobody was asked. */
function labelOf<T extends string | boolean>(labels: Fields, name: keyof Labels, choices: readonly T[]): T | null {
  const value = labels[name] ?? null;
  const known = choices.find((choice) => choice === value);
  if (value === null || known !== undefined) return known ?? null;
  throw new LabelError(`the label "${name}" is none of ${choices.join(', ')}`);
}

const YES_NO = [true, false] as const;

function labelsOf(value: unknown): Labels {
  if (!isFields(value)) throw new LabelError('there are no "labels"');
  return {
    kind: labelOf(value, 'kind', KINDS),
    prescription: labelOf(value, 'prescription', PRESCRIPTIONS),
    outcome_stated: labelOf(value, 'outcome_stated', YES_NO),
    acceptance: labelOf(value, 'acceptance', YES_NO),
    open_question: labelOf(value, 'open_question', YES_NO),
    too_thin: labelOf(value, 'too_thin', YES_NO),
    compound: labelOf(value, 'compound', YES_NO),
  };
}

function itemOf(line: string, number: number): Labelled {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LabelError('this is no JSON');
  }
  if (!isFields(value)) throw new LabelError('this is no item');
  const { id, summary, prescribing_words: words } = value;
  if (typeof summary !== 'string') throw new LabelError('there is no "summary"');
  return {
    id: typeof id === 'number' ? String(id) : textOr(id, 'id', `line-${number}`),
    source: textOr(value.source, 'source', ''),
    type: textOr(value.type, 'type', null),
    summary,
    description: textOr(value.description, 'description', null),
    labels: labelsOf(value.labels),
    prescribing_words: Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
  };
}

/** @throws LabelError naming the file and what is wrong on which of its lines. */
export function readLabels(file: string): Labelled[] {
  const items: Labelled[] = [];
  const wrong: string[] = [];
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    try {
      items.push(itemOf(line, at + 1));
    } catch (error) {
      if (!(error instanceof LabelError)) throw error;
      wrong.push(`  line ${at + 1}: ${error.message}`);
    }
  });
  if (wrong.length > MOST_TOLD) wrong.splice(MOST_TOLD, wrong.length, `  … and ${wrong.length - MOST_TOLD} more`);
  if (wrong.length > 0) throw new LabelError(`${file} cannot be measured on:\n${wrong.join('\n')}`);
  if (items.length === 0) throw new LabelError(`${file} holds no labelled items.`);
  return items;
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
