// What the pages are told of a large backlog: a real one where it lies beside the repository, else a generated one.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readExport } from '../../emulator/import';
import type { FindingsView, FoundItem, PageView } from '../../src/contract';
import { MOST_FOUND } from '../../src/contract';
import { type Examination, examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { foundHere, usefulOn } from '../../src/handlers/found-here';
import { worldOf } from '../../test/support/worlds';
import { backlogOfWorld } from '../analyze/backlog-of-world';

const REAL = join(__dirname, '../../../shared/data/titanium/snapshot-2016-04-08-planning-day.jsonl.gz');
const GENERATED = 4_700;
const WEEK = 7 * 86_400_000;

const worldHere = async () => {
  if (existsSync(REAL)) return { name: 'Titanium on a planning day', world: await readExport(REAL) };
  console.log('The Titanium export is not here: skipped, and a generated backlog of its size is told instead.');
  return { name: `${GENERATED} generated items`, world: worldOf({ items: GENERATED }) };
};

const foundItems = ({ items, scene }: Examination): FoundItem[] => {
  let room = MOST_FOUND;
  return items.flatMap((item): FoundItem[] => {
    const card = scene.card(item.id);
    const findings = foundHere(item, usefulOn(item, DEFAULT_POLICY), () => false).slice(0, room);
    room -= findings.length;
    if (!card || findings.length === 0) return [];
    const { summary, type, kind } = card;
    const { id: issue, key, position, inHorizon } = item;
    return [{ issue, key, summary, position, inHorizon, type, kind, owner: null, parent: null, findings }];
  });
};

export const toldOfLarge = async (): Promise<{ name: string; page: PageView; findings: FindingsView }> => {
  const { name, world } = await worldHere();
  const now = world.now === null ? Date.UTC(2026, 0, 15) : Date.parse(world.now);
  const examination = examine(backlogOfWorld(world, DEFAULT_POLICY, now), DEFAULT_POLICY, now);
  const report = reportOf(examination, DEFAULT_POLICY);
  const history = Array.from({ length: 60 }, (_, at) => ({
    at: now - at * WEEK,
    score: report.score,
    items: report.items,
  }));
  const page: PageView = {
    state: 'enrolled',
    now,
    report,
    history,
    progress: null,
    failure: null,
    entries: [],
    top: report.top,
    dismissals: [],
    changes: null,
    mayScan: true,
    mayDismiss: true,
  };
  const items = foundItems(examination);
  const findings: FindingsView = {
    state: 'findings',
    now,
    items,
    more: 0,
    typeNames: examination.scene.backlog.typeNames ?? {},
    parents: {},
    mayDismiss: true,
  };
  const listed = items.reduce((sum, item) => sum + item.findings.length, 0);
  return { name: `${name}: ${report.items} items, ${listed} findings listed`, page, findings };
};
