// Readings of plain prose for tests of wording.

import { kindOf } from '../../src/core/facts/kind';
import { studyOf } from '../../src/core/facts/study';
import { wordingOf } from '../../src/core/facts/wording';
import type { Kind, Wording } from '../../src/core/model/card';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { emptyReading, type Reading } from '../../src/core/model/reading';
import { type Block, NO_TEXT } from '../../src/core/model/text';

const blockOf = (line: string): Block => {
  if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2), depth: 2 };
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2), depth: 1 };
  return { kind: 'paragraph', text: line, depth: 0 };
};

export const readingFrom = (summary: string, description = '', type = ''): Reading => ({
  ...emptyReading('1', 'PLAN-1'),
  type: { id: '9', name: type, level: 0 },
  summary,
  description: { ...NO_TEXT, blocks: description.split('\n').filter(Boolean).map(blockOf) },
});

export function readOf(reading: Reading): { kind: Kind; wording: Wording } {
  const study = studyOf(reading);
  const kind = kindOf(reading, DEFAULT_POLICY, study);
  return { kind, wording: wordingOf(reading, kind, study) };
}

export const readText = (summary: string, description?: string, type?: string) =>
  readOf(readingFrom(summary, description, type));
