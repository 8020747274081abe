// A first scan of a large backlog takes a while and begins at the top, so its first page of cards that reaches past any
// horizon is worth a report of its own.

import { examine } from '../../core/health/examine';
import { reportOf } from '../../core/health/report';
import type { Card } from '../../core/model/card';
import { putRecord } from '../../store/project';
import { readListed, readStretch } from '../../store/stage';
import { backlogOf } from '../settle/backlog-of';
import { frameIn, groundOf, type Mind, save } from './scan-mind';

const ENOUGH = 300;

/** `before`: how many items were read when this page was asked for. */
export const drawEarly = async (mind: Mind, before: number, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const isFirst = scan.kind === 'full' && records.report === null && scan.phase === 'cards';
  if (!isFirst || before >= ENOUGH || scan.done < ENOUGH) return mind;
  const cards: Card[] = [];
  for (const stretch of scan.staged.parts.keys())
    for (const { card } of await readStretch(project, scan, stretch)) if (card) cards.push(card);
  const { items: order } = await readListed(project, scan);
  const examination = examine(backlogOf(groundOf(mind), frameIn(mind), order, cards), records.policy, now, {
    similar: false,
  });
  const report = { ...reportOf(examination, records.policy), partOf: scan.total };
  return await save({ ...mind, records: { ...records, report } }, [putRecord(project, 'report', report)]);
};
