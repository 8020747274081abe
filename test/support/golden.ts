// Golden backlogs: small stories of a few items, and what is said about each, word for word. A story is a sketch, so a
// difference in its report reads like a sentence.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import type { ItemReport, Report } from '../../src/core/model/report';
import { type BacklogSketch, backlogFrom, cardFrom, NOW, type Sketch } from './sketch';

const FOLDER = join(__dirname, '../golden');

export interface Story {
  about: string;
  policy?: Partial<Policy>;
  items: (Sketch & { times?: number })[];
  backlog?: BacklogSketch;
}

export const storyNames = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const readStory = (name: string): Story =>
  JSON.parse(readFileSync(join(FOLDER, name, 'backlog.json'), 'utf8')) as Story;

const round = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

const itemLine = ({ key, readiness, answers }: ItemReport) => ({
  key,
  readiness,
  found: Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (answer.verdict === 'found' ? [[id, answer.values]] : [])),
  ),
  unknown: Object.keys(answers).filter((id) => answers[id]?.verdict === 'unknown'),
});

function summary({ top, vitals, v: _, at: __, project: ___, ages = [], mix = [], ...rest }: Report) {
  return {
    ...rest,
    ages: ages.map(({ items }) => items).join(' '),
    mix: mix.map(({ kind, open, finished }) => `${kind} ${open}/${finished}`).join(', '),
    vitals: Object.fromEntries(vitals.map(({ id, score, coverage }) => [id, { score, coverage }])),
    top: top.map(({ key, check }) => `${key} ${check}`),
  };
}

export function told(story: Story): string {
  const policy = { ...DEFAULT_POLICY, ...story.policy };
  const sketches = story.items.flatMap(({ times = 1, ...sketch }) => Array.from({ length: times }, () => sketch));
  const cards = sketches.map((sketch, index) => cardFrom(sketch, String(index + 1)));
  const examination = examine(backlogFrom(cards, story.backlog), policy, NOW);
  const page = { report: summary(reportOf(examination, policy)), items: examination.items.map(itemLine) };
  return `${JSON.stringify(page, round, 1)}\n`;
}

/** Path from the root → content. */
export const goldenReports = (): Map<string, string> =>
  new Map(storyNames().map((name) => [`test/golden/${name}/report.json`, told(readStory(name))]));
