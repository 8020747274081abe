// What happened to an item and when: its author's own entries, and what follows from its sprints, status and points.
// Fields are told in words here ("In Progress", "38"); histories.ts turns them into Jira's ids and strings.

import { ACTIVE, type Calendar, DAY, FUTURE, HOUR, MINUTE, spread } from './calendar';
import { isSlug, type Slug } from './people';
import type { Row } from './row';

export interface Change {
  field: string;
  from: string;
  to: string;
}

export interface Moment extends Partial<Change> {
  at: number;
  by: Slug;
  /** A comment, in the authoring dialect; absent: a change of a field. */
  say?: string;
}

export interface Timeline {
  created: number;
  /** Oldest first. */
  moments: Moment[];
  /** When it was finished; null: it is open. */
  finished: number | null;
}

/** Statuses of the workflow that a timeline passes through. */
export interface Workflow {
  first: string;
  doing: string;
  done: string;
  /** All that count as not begun. */
  waiting: string[];
}

const ENTRY = /^([\d.]+) (\w+)(?:: ([\s\S]*)| (\w+) ?([\s\S]*))$/;

const told = (id: string, entry: string, calendar: Calendar): Moment => {
  const m = ENTRY.exec(entry);
  if (!m || !isSlug(m[2]!)) throw new Error(`${id}: cannot read "${entry}"`);
  const [, days, by, say, field, rest] = m;
  const exact = by === 'auto' || days!.includes('.');
  const at = calendar.ago(Number(days), exact ? undefined : id + entry);
  if (say !== undefined) return { at, by, say };
  const [from = '', to = ''] = rest!.split('>').map((part) => part.trim());
  return { at, by, field: field!, from, to: rest!.includes('>') ? to : from };
};

const sprintMoves = (sprints: number[], created: number, sudden: boolean, by: Slug, calendar: Calendar): Moment[] => {
  const name = (ids: number[]) => ids.join(', ');
  return sprints.map((sprint, i) => {
    const before = sprints.slice(0, i);
    const change = { field: 'sprint', from: name(before), to: name([...before, sprint]) };
    if (i === 0 && sudden) return { at: created + 5 * MINUTE, by, ...change };
    if (before.at(-1) === sprint - 1 && sprint <= ACTIVE) {
      return { at: calendar.closed(sprint - 1), by: 'tomasz', ...change };
    }
    const planned = sprint === FUTURE ? calendar.ago(3, 'refinement') : calendar.start(sprint) - HOUR / 2;
    return { at: planned + (sprint === FUTURE ? 0 : i), by: 'mara', ...change };
  });
};

export const timelineOf = ([id, , facts]: Row, workflow: Workflow, calendar: Calendar): Timeline => {
  const { sudden = false, by = 'mara', to } = facts;
  const sprints = [facts.sprint ?? []].flat();
  const [first, last] = [sprints[0], sprints.at(-1)];
  const isDone = facts.status === workflow.done;
  const own = (facts.log ?? []).map((entry) => told(id, entry, calendar));
  const has = (field: string) => own.some((moment) => moment.field === field);

  const birth = () => {
    if (facts.age !== undefined) return calendar.ago(facts.age, id);
    if (first === undefined) return calendar.ago((facts.done ?? 20) + 7 + spread(id, 25), id);
    const start = calendar.start(first);
    return sudden ? start + (2 + spread(id, 4)) * DAY : start - (12 + spread(id, 60)) * DAY + spread(id, 400) * MINUTE;
  };
  const created = birth();
  const moments = [...sprintMoves(sprints, created, sudden, by, calendar), ...own];

  if (facts.pts !== undefined && !has('points')) {
    const refined = () => {
      if (facts.est !== undefined) return calendar.ago(facts.est, `${id} points`);
      if (sudden) return created + 10 * MINUTE;
      return first !== undefined && isDone ? calendar.start(first) - 4 * DAY : created + DAY;
    };
    moments.push({ at: refined(), by: 'tomasz', field: 'points', from: '', to: String(facts.pts) });
  }

  let finished: number | null = null;
  const status = facts.status ?? workflow.first;
  if (!has('status') && status !== workflow.first) {
    const worker = to ?? 'tomasz';
    const move = (at: number, from: string, into: string) =>
      moments.push({ at, by: worker, field: 'status', from, to: into });
    if (workflow.waiting.includes(status)) {
      const at = facts.est === undefined ? created + 2 * DAY : calendar.ago(facts.est, `${id} points`) + HOUR;
      moments.push({ at, by: 'tomasz', field: 'status', from: workflow.first, to: status });
    } else {
      const begun = () => {
        if (sudden) return created + 20 * MINUTE;
        if (first !== undefined) return calendar.start(first) + DAY + spread(id, 20) * HOUR;
        return Math.max(created + HOUR, calendar.ago((facts.done ?? 6) + 2, `${id} begun`));
      };
      const start = begun();
      move(start, workflow.first, workflow.doing);
      if (isDone) {
        const end = last === undefined ? calendar.ago(facts.done ?? 4, `${id} done`) : 0;
        // The active sprint may be as young as three and a half days.
        const latest =
          last === ACTIVE ? calendar.start(ACTIVE) + 3 * DAY + 8 * HOUR : calendar.closed(last ?? ACTIVE) - HOUR;
        const usual = Math.max(start, calendar.start(last ?? FUTURE)) + DAY + spread(`${id} done`, 130) * HOUR;
        finished = last === undefined ? end : Math.min(usual, latest);
        move(finished, workflow.doing, status);
      } else if (status !== workflow.doing) move(start + DAY + 3 * HOUR, workflow.doing, status);
    }
  }
  if (isDone && finished === null) finished = own.findLast((moment) => moment.field === 'status')?.at ?? created;
  if (isDone) {
    moments.push({ at: finished!, by: to ?? 'tomasz', field: 'resolution', from: '', to: facts.resolution ?? 'Done' });
  }
  return { created, moments: moments.sort((a, b) => a.at - b.at), finished };
};
