// The pages of the checks, written from what the code already says: the sentences, the options with the comment above
// each, and the first cases of the check's table.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/core/checks';
import type { Check } from '../../src/core/checks/check';
import { say } from '../../src/core/health/say';
import { de } from '../../src/core/words/checks/de';
import { en } from '../../src/core/words/checks/en';
import { type Case, judged } from './check-case';
import { tableOf } from './check-table';

const ROOT = join(__dirname, '../..');
const NOTE = '<!-- Written by `npm run docs` from the check and its table of cases. Edit those. -->';

const sourceOf = (id: string): string => readFileSync(join(ROOT, `src/core/checks/${id}.ts`), 'utf8');

const joined = (comments: string[]): string => comments.join(' ').trim();

/** The opening comment of the file: what the check sees. */
function opening(source: string): string {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return joined(lines.slice(0, end).map((line) => line.slice(3)));
}

/** Option → the comment above it: where its default comes from. */
function sources(source: string): Map<string, string> {
  const found = new Map<string, string>();
  const block = /\n {2}options: \{\n([\s\S]*?)\n {2}\},/.exec(source)?.[1] ?? '';
  let comments: string[] = [];
  for (const line of block.split('\n')) {
    const comment = /^\s*\/\/ ?(.*)$/.exec(line)?.[1];
    const name = /^\s*(\w+):/.exec(line)?.[1];
    if (comment !== undefined) comments.push(comment);
    else if (name) {
      found.set(name, joined(comments));
      comments = [];
    }
  }
  return found;
}

function optionLines(check: Check): string[] {
  const options: Record<string, number | boolean> = check.options;
  const names = Object.keys(options);
  if (names.length === 0) return ['None.'];
  const why = sources(sourceOf(check.id));
  return [
    '| option | default | why |',
    '|---|---|---|',
    ...names.map((name) => `| \`${name}\` | ${String(options[name])} | ${why.get(name) ?? ''} |`),
  ];
}

const given = ({ name: _, verdict: __, values: ___, marks: ____, ...rest }: Case): string => JSON.stringify(rest);

function example(check: Check, one: Case): string[] {
  const answer = judged(check, one);
  const said = answer.verdict === 'found' ? ['', `> ${say(check.text.found, answer.values)}`] : [];
  const input = given(one);
  return [`*${one.name}*`, ...said, '', ...(input.length <= 600 ? ['```json', input, '```'] : [])];
}

function section(check: Check, title: string, verdict: Case['verdict'], cases: Case[]): string[] {
  const [first, ...others] = cases.filter((one) => one.verdict === verdict);
  if (!first) return [];
  const also = others.length > 0 ? [`Also: ${others.map(({ name }) => name).join('; ')}.`, ''] : [];
  return [`## ${title}`, '', ...example(check, first), '', ...also];
}

function asked(check: Check): string {
  if (check.about === 'backlog') return 'asked of the backlog as a whole';
  return check.where === 'horizon' ? 'asked of items in the horizon' : 'asked of every item';
}

function listed(title: string, cases: Case[], verdict: Case['verdict'], otherwise?: string): string[] {
  const names = cases.filter((one) => one.verdict === verdict).map(({ name }) => `- ${name}`);
  if (names.length === 0) return otherwise ? [`## ${title}`, '', `Never: ${otherwise}.`, ''] : [];
  return [`## ${title}`, '', ...names, ''];
}

interface Figures {
  of: number;
  positives: number;
  precision: (number | null)[];
  recall: (number | null)[];
  together?: string[];
}

const interval = ([value, low, high]: (number | null)[]): string =>
  value == null ? '–' : `${value.toFixed(2)} (${low?.toFixed(2)}-${high?.toFixed(2)})`;

/** How right it is, where people's labels say so. */
function measured(id: string): string[] {
  const file = join(ROOT, 'docs/measured.json');
  if (!existsSync(file)) return [];
  const all = JSON.parse(readFileSync(file, 'utf8')) as { command: string; checks: Record<string, Figures> };
  const figures = all.checks[id];
  if (!figures) return [];
  const { of, positives, precision, recall, together } = figures;
  return [
    '## How right it is',
    '',
    `On ${of} real items that two readers labelled, ${positives} of them so: precision ${interval(precision)}, recall ${interval(recall)}, 95 % intervals in brackets; \`${all.command}\` prints the table.${together ? ` Measured together: ${together.join(', ')}.` : ''}`,
    '',
  ];
}

export function checkPage(check: Check): string {
  const { cases, never = {} } = tableOf(check.id);
  const { id, vital, weight, effort, text } = check;
  return [
    NOTE,
    '',
    `# ${text.name}`,
    '',
    `\`${id}\` · vital *${vital}* · weight ${weight} · about ${effort} minutes to mend · ${asked(check)}`,
    '',
    opening(sourceOf(id)),
    '',
    `**Why it matters.** ${text.why}`,
    '',
    `**It says:** ${text.found}`,
    '',
    `**What to do:** ${text.fix}`,
    '',
    ...section(check, 'Found', 'found', cases),
    ...section(check, 'Sound', 'sound', cases),
    ...listed('Not asked', cases, 'not-applicable', never['not-applicable']),
    ...listed('Not known', cases, 'unknown', never.unknown),
    ...measured(id),
    '## Options',
    '',
    ...optionLines(check),
    '',
  ].join('\n');
}

const ADDING = `## Adding one

By hand: the check itself (\`src/core/checks/<id>.ts\`), its line in \`src/core/checks/index.ts\`, and its table of cases
(\`test/core/checks/<id>.table.ts\`). \`npm run docs\` then writes its page, its words, the labels of its options in the
settings, and the golden reports: read their diff.

- A check of every item (\`where: 'backlog'\`) may look at what an outline keeps of a card (\`src/core/facts/outline.ts\`) and
  at nothing else; what reads the title, texts or estimates belongs in the horizon. A property test says so.
- The table needs a case for each verdict; one that cannot happen is named in \`never\`, with the reason.
- German readers see its English sentences until \`src/core/words/checks/de.ts\` and
  \`static/src/settings/words/thresholds-de.ts\` have them; the compiler asks for the same slots.
- To demand it of items near the top by default, name it in \`src/core/readiness/built-in.ts\`; to let it explain the findings
  of other checks, in \`src/core/health/cause.ts\`.`;

const untranslated = (): string[] => {
  const open = Object.keys(en).filter(
    (key) => (de as Record<string, unknown>)[key] === (en as Record<string, unknown>)[key],
  );
  const ids = [...new Set(open.map((key) => key.split('.')[0] ?? ''))];
  return ids.length === 0 ? [] : [`Still in English for German readers: ${ids.join(', ')}.`, ''];
};

function overview(): string {
  const lines = CHECKS.map(
    (check) => `| [${check.id}](${check.id}.md) | ${check.vital} | ${asked(check)} | ${check.text.why} |`,
  );
  return [
    NOTE,
    '',
    '# The checks',
    '',
    '| check | vital | | why |',
    '|---|---|---|---|',
    ...lines,
    '',
    ...untranslated(),
    ADDING,
    '',
  ].join('\n');
}

/** Path from the root → content. */
export const checkPages = (): Map<string, string> =>
  new Map([
    ['docs/checks/README.md', overview()],
    ...CHECKS.map((check): [string, string] => [`docs/checks/${check.id}.md`, checkPage(check)]),
  ]);
