// The embedded data of the desk: the Jira site of the Lendery, a library of things in 23 branches. Invented for this
// project, dated back from `now`, the same on every run.

import type { World } from '../jira/world';
import { calendarOf } from './calendar';
import { issuesOf, type Place } from './issues';
import { LENDERY } from './items/lendery';
import { WERKSTATT } from './items/werkstatt';
import { PEOPLE } from './people';
import * as setting from './setting';

export const demoWorld = (now: number): World => {
  const calendar = calendarOf(now);
  const versions = setting.versionsOf(calendar);
  const lendery: Place = {
    project: setting.LEND,
    style: 'classic',
    types: setting.TYPES.LEND,
    statuses: setting.STATUSES.LEND,
    workflow: { first: 'To Do', doing: 'In Progress', done: 'Done', waiting: ['To Do', 'Ready'] },
    versions,
    from: { id: 20000, number: 180 },
    rows: LENDERY,
  };
  const werkstatt: Place = {
    project: setting.WERK,
    style: 'next-gen',
    types: setting.TYPES.WERK,
    statuses: setting.STATUSES.WERK,
    workflow: { first: 'Eingang', doing: 'In Arbeit', done: 'Erledigt', waiting: ['Eingang'] },
    versions: [],
    from: { id: 30000, number: 0 },
    rows: WERKSTATT,
  };
  return {
    now: new Date(now).toISOString(),
    projects: setting.PROJECTS,
    users: Object.values(PEOPLE),
    issueTypes: [...setting.TYPES.LEND, ...setting.TYPES.WERK],
    statuses: [...setting.STATUSES.LEND, ...setting.STATUSES.WERK],
    priorities: setting.PRIORITIES,
    resolutions: setting.RESOLUTIONS,
    linkTypes: setting.LINK_TYPES,
    fields: setting.FIELDS,
    versions,
    components: setting.COMPONENTS,
    boards: setting.BOARDS,
    sprints: calendar.sprints,
    issues: [...issuesOf(lendery, calendar), ...issuesOf(werkstatt, calendar)],
  };
};
