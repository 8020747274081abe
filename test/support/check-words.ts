// The texts of the checks as data of their own, written from the checks: faces say them without carrying what judges, and
// a translation is compared with them by the compiler.

import { CHECKS } from '../../src/core/checks';
import { tableOf } from './check-table';

const FOLDER = 'src/core/words/checks';
const SETTINGS = 'static/src/settings/words';
const WIDTH = 120;

/** As the formatter quotes: single, unless that means more escapes. */
const quoted = (text: string): string => {
  const plain = text.replaceAll('\\', '\\\\');
  const singles = plain.split("'").length;
  const doubles = plain.split('"').length;
  return singles > doubles ? `"${plain.replaceAll('"', '\\"')}"` : `'${plain.replaceAll("'", "\\'")}'`;
};

const line = (key: string, text: string): string => {
  const short = `  '${key}': ${quoted(text)},`;
  return short.length <= WIDTH ? short : `  '${key}':\n    ${quoted(text)},`;
};

const english = (): string => {
  const lines = CHECKS.flatMap(({ id, text }) =>
    (['name', 'why', 'found', 'fix'] as const).map((part) => line(`${id}.${part}`, text[part])),
  );
  return `// The sentences of the checks. Written by \`npm run docs\` from the checks: edit those.

import type { Message } from '../fill';

export const en = {
${lines.join('\n')}
} as const satisfies Record<string, Message>;

export type En = typeof en;
`;
};

const catalogue = (): string => {
  const lines = CHECKS.map(
    ({ id, about, vital, effort }) => `  '${id}': { about: '${about}', vital: '${vital}', effort: ${effort} },`,
  );
  return `// What a face may know of a check beside its sentences. Written by \`npm run docs\` from the checks: edit those.

export const CATALOGUE = {
${lines.join('\n')}
} as const;
`;
};

const thresholds = (): string => {
  const lines = [...CHECKS]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) =>
      Object.entries(tableOf(id).labels ?? {}).map(([option, label]) => line(`threshold.${id}.${option}`, label)),
    );
  return `// What each threshold of a check is called. Written by \`npm run docs\` from the tables of cases: edit those.

export const thresholds = {
${lines.join('\n')}
} as const;
`;
};

export const checkWords = (): Map<string, string> =>
  new Map([
    [`${FOLDER}/en.ts`, english()],
    [`${FOLDER}/catalogue.ts`, catalogue()],
    [`${SETTINGS}/thresholds-en.ts`, thresholds()],
  ]);
