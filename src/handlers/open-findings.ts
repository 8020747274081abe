// Every finding, item by item in backlog order, for what the viewer may see. Asked for seldom and never kept, so it is
// drawn on demand: all items are judged by their outlines, and those that are listed are read in full for their words.

import { type FindingsView, type FoundItem, MOST_FOUND, type Named } from '../contract';
import { counts } from '../core/health/counted';
import { dismissedBy, type IsDismissed } from '../core/health/dismissed';
import { type Examination, examine, examineAgain } from '../core/health/examine';
import type { Card } from '../core/model/card';
import type { ItemReport } from '../core/model/report';
import { readTitles } from '../jira/titles';
import { EMPTY_FRAME } from '../jobs/settle/backlog-of';
import { EVIDENCE_RECORDS, evidenceOf } from '../jobs/settle/evidence';
import { readOutlines, seeBacklog } from '../jobs/settle/read-backlog';
import { readCardsGiven } from '../store/given-cards';
import { type Records, readRecords } from '../store/project';
import type { Ground } from '../store/records';
import { foundHere, usefulOn } from './found-here';
import { rightsOrNone } from './open-page';

/** Asked about at once. */
const GROUP = 1000;
const MOST_PARENTS = 200;
/** A resolver may answer 5 MB; long quotes in thousands of findings come near it. */
const MOST_BYTES = 4_000_000;

interface Listed {
  item: ItemReport;
  checks: string[];
}

const worthListing = ({ items, scene }: Examination, { policy }: Records): Listed[] =>
  items.flatMap((item) => {
    const card = scene.card(item.id);
    // Restricted ones are in no sum, but whoever may see one may see what was found on it.
    if (!card || !(card.restricted || counts(card, scene.now))) return [];
    const checks = usefulOn(item, policy);
    return checks.length > 0 ? [{ item, checks }] : [];
  });

const findingsIn = (listed: readonly Listed[]): number => listed.reduce((sum, { checks }) => sum + checks.length, 0);

/** As many as are shown, the first of the backlog first. */
const seenOf = async (project: string, listed: readonly Listed[]): Promise<{ seen: Listed[]; asked: number }> => {
  const seen: Listed[] = [];
  let asked = 0;
  while (asked < listed.length && findingsIn(seen) < MOST_FOUND) {
    const group = listed.slice(asked, asked + GROUP);
    const { visible } = await rightsOrNone(
      project,
      group.map(({ item }) => item.id),
    );
    seen.push(...group.filter(({ item }) => visible.has(item.id)));
    asked += group.length;
  }
  return { seen, asked };
};

const foundItem = ({ item, checks }: Listed, card: Card, again: ItemReport, dismissed: IsDismissed): FoundItem => {
  const { id, key, position, inHorizon } = item;
  return {
    issue: id,
    key,
    summary: card.summary,
    position,
    inHorizon,
    type: card.type,
    kind: card.kind,
    owner: card.assignee?.id ?? card.reporter,
    parent: card.parent === '' ? null : card.parent,
    findings: foundHere(again, checks, dismissed),
  };
};

/** The first ones whose findings and bytes still fit. */
const fitting = (items: readonly FoundItem[]): FoundItem[] => {
  const encoder = new TextEncoder();
  let [findings, bytes] = [0, 0];
  const end = items.findIndex((item) => {
    findings += item.findings.length;
    bytes += encoder.encode(JSON.stringify(item)).length;
    return findings > MOST_FOUND || bytes > MOST_BYTES;
  });
  return end < 0 ? [...items] : items.slice(0, end);
};

const parentsOf = async (items: readonly FoundItem[]): Promise<Record<string, Named>> => {
  const ids = [...new Set(items.flatMap(({ parent }) => parent ?? []))].slice(0, MOST_PARENTS);
  const titles = await readTitles(ids);
  return Object.fromEntries([...titles].map(([issue, title]) => [issue, { issue, ...title }]));
};

const drawn = async (project: string, ground: Ground, records: Records, now: number) => {
  const frame = records.frame ?? EMPTY_FRAME;
  const { policy, dismissals } = records;
  const outlines = await readOutlines(project, ground, frame);
  const { backlog, similar } = await seeBacklog(project, { ground, frame, policy, dismissals }, outlines, now);
  const examination = examine(backlog, policy, now, { similar, evidence: evidenceOf(policy, records) });
  const listed = worthListing(examination, records);
  const { seen, asked } = await seenOf(project, listed);
  const ids = seen.map(({ item }) => item.id);
  const { cards, missed } = await readCardsGiven(project, ground.place, ids);
  const dismissed = dismissedBy(dismissals, now);
  const again = examineAgain(examination.scene, policy);
  const all = seen.flatMap((one): FoundItem[] => {
    const card = cards.get(one.item.id);
    return card ? [foundItem(one, card, again(card), dismissed)] : [];
  });
  const items = fitting(all.filter(({ findings }) => findings.length > 0));
  const notAsked = listed.slice(asked).filter(({ item }) => examination.scene.card(item.id)?.restricted === false);
  const total = all.reduce((sum, { findings }) => sum + findings.length, 0);
  const shown = items.reduce((sum, { findings }) => sum + findings.length, 0);
  const notRead = seen.filter(({ item }) => missed.has(item.id));
  const more = total - shown + findingsIn(notAsked) + findingsIn(notRead);
  return { items, more, ...(notRead.length > 0 && { short: true as const }) };
};

export const openFindings = async (project: string, now: number): Promise<FindingsView> => {
  const [rights, records] = await Promise.all([
    rightsOrNone(project),
    readRecords(project, ['enrolled', 'policy', 'ground', 'frame', 'dismissals', ...EVIDENCE_RECORDS]),
  ]);
  if (!rights.browse) return { state: 'no-permission' };
  const { enrolled, ground } = records;
  if (!enrolled) return { state: 'not-enrolled' };
  if (!ground || ground.place.pages === 0) return { state: 'first-scan' };
  const { items, ...left } = await drawn(project, ground, records, now);
  return {
    state: 'findings',
    now,
    items,
    ...left,
    typeNames: ground.typeNames ?? {},
    parents: await parentsOf(items),
    mayDismiss: rights.edit,
  };
};
