// The whole core over real backlogs, where they lie beside the repository; without them these tests are skipped.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { backlogOfWorld } from '../../bench/analyze/backlog-of-world';
import { readExport } from '../../emulator/import';
import { CHECKS } from '../../src/core/checks';
import { type Examination, examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import { startingNext } from '../../src/core/health/widespread';
import { DEFAULT_POLICY } from '../../src/core/model/policy';

const DATA = join(__dirname, '../../../shared/data');
const FILES = [
  'titanium/snapshot-2016-04-08-planning-day.jsonl.gz',
  'titanium/snapshot-2016-04-15-mid-sprint.jsonl.gz',
  'duraspace/FCREPO.jsonl.gz',
].map((name) => join(DATA, name));

const here = FILES.every(existsSync) ? describe : describe.skip;

async function examined(file: string): Promise<Examination> {
  const world = await readExport(file);
  const now = Date.parse(world.now ?? '');
  return examine(backlogOfWorld(world, DEFAULT_POLICY, now), DEFAULT_POLICY, now);
}

here('real backlogs', () => {
  test.each(FILES)('%s', async (file) => {
    const examination = await examined(file);
    const { items, scene } = examination;
    const report = reportOf(examination, DEFAULT_POLICY);
    expect(report.score).not.toBeNull();
    expect(report.coverage).toBeGreaterThan(0.7);
    expect(JSON.stringify(report).length).toBeLessThan(60_000);

    const near = items.filter(({ inHorizon }) => inHorizon);
    const next = startingNext(scene);
    for (const { id } of CHECKS) {
      const found = near.filter((item) => item.answers[id]?.verdict === 'found' && !next.has(item.id)).length;
      expect([id, found / near.length <= 0.4]).toEqual([id, true]);
    }
  });

  test('bulk edits, releases and ranks wake nobody: people touch an item long before it was last updated', async () => {
    const { scene } = await examined(FILES[2] ?? '');
    const cards = scene.backlog.cards;
    expect(cards.every(({ touched }) => touched.certain)).toBe(true);
    const slept = cards.filter(({ touched, updated }) => updated - touched.at > 30 * 86_400_000).length;
    expect(slept / cards.length).toBeGreaterThan(0.3);
  });
});
