// All the JQL there is. Nothing that came from outside is pasted in: numbers only, and only after a look at them.

import { Malformed } from './errors';

const id = (value: string): string => {
  if (!/^\d{1,19}$/.test(value)) throw new Malformed(`"${value}" is no id`);
  return value;
};

const whole = (value: number): string => {
  if (!Number.isSafeInteger(value) || value < 0) throw new Malformed(`${value} is no whole number`);
  return String(value);
};

/** A project, and of it the issue types that can be items: no epics, no sub-tasks. */
export interface Ground {
  project: string;
  types: readonly string[];
}

const items = ({ project, types }: Ground): string =>
  types.length === 0
    ? `project = ${id(project)}`
    : `project = ${id(project)} AND issuetype in (${types.map(id).join(', ')})`;

const UNFINISHED = 'statusCategory != Done';

export const openItems = (ground: Ground): string => `${items(ground)} AND ${UNFINISHED}`;
export const inIdRange = (jql: string, from: number | null, to: number | null): string =>
  [jql, ...(from === null ? [] : [`id >= ${whole(from)}`]), ...(to === null ? [] : [`id < ${whole(to)}`])].join(
    ' AND ',
  );

export const inRankOrder = (jql: string): string => `${jql} ORDER BY Rank ASC`;

/** Finished ones too: they have left the backlog. Relative, because a date would be read in the app's time zone. */
export const changedWithin = (ground: Ground, minutes: number): string =>
  `${items(ground)} AND updated >= -${whole(minutes)}m ORDER BY id ASC`;

export const finishedWithin = (ground: Ground, days: number): string =>
  `${items(ground)} AND statusCategory = Done AND resolutiondate >= -${whole(days)}d`;

export const createdWithin = (ground: Ground, days: number): string =>
  `${items(ground)} AND created >= -${whole(days)}d`;

/** Closed sprints stay on their issues, so what was left over is found too. */
export const inSprint = (ground: Ground, sprint: number): string => `${items(ground)} AND sprint = ${whole(sprint)}`;

export const finishedInSprint = (ground: Ground, ...sprints: number[]): string =>
  `${items(ground)} AND sprint in (${sprints.map(whole).join(', ')}) AND statusCategory = Done`;
