// Real items that were read for this project with the guide of the labelled sets. Kept are their keys and what was judged;
// the texts stay where they are published and are looked up in an export of their project.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../emulator/import/read-records';
import type { Labelled, Labels } from '../truth/labels';

interface Read {
  key: string;
  kind: Labels['kind'];
  prescription: Labels['prescription'];
  /** From and to, in summary, line break, description: the words that dictate. */
  marks?: [number, number][];
  yes: (typeof ANSWERS)[number][];
}

const ANSWERS = ['outcome_stated', 'acceptance', 'open_question', 'too_thin', 'compound'] as const;

/** The labelled sets show readers this much of a description. */
const SHOWN = 1600;

const FOLDER = join(__dirname, '../readings');
const DATA = join(__dirname, '../../../shared/data');
const SOURCES = [
  { source: 'titanium', name: 'TIMOB' },
  { source: 'duraspace', name: 'FCREPO' },
];

interface Exported {
  key: string;
  fields: { issuetype: { name: string }; summary: string; description: string | null };
}

function labelled({ kind, prescription, marks = [], yes }: Read, source: string, { key, fields }: Exported): Labelled {
  const summary = fields.summary.trim();
  const description = (fields.description ?? '').slice(0, SHOWN);
  const text = `${summary}\n${description}`;
  const answers = Object.fromEntries(ANSWERS.map((name) => [name, yes.includes(name)]));
  const labels = { kind, prescription, ...answers } as unknown as Labels;
  const prescribing_words = marks.map(([from, to]) => text.slice(from, to));
  return { id: key, source, type: fields.issuetype.name, summary, description, labels, prescribing_words };
}

/** Empty where the exports are not at hand. */
export const readItems = (): Labelled[] =>
  SOURCES.flatMap(({ source, name }) => {
    const file = join(DATA, source, `${name}.jsonl.gz`);
    if (!existsSync(file)) return [];
    const issues = new Map(readRecords(file).map(({ value }) => [(value as Exported).key, value as Exported]));
    const lines = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8').trim();
    return lines.split('\n').flatMap((line) => {
      const read = JSON.parse(line) as Read;
      const issue = issues.get(read.key);
      return issue ? [labelled(read, source, issue)] : [];
    });
  });
