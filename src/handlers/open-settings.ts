// The settings of a project: for whoever may change them, and for its members to read.

import type { SettingsView, TypeChoice } from '../contract';
import { administered } from '../jira/permissions';
import { readFields } from '../jira/project';
import { idIn, objectsIn, stringIn } from '../jira/read/json';
import { eachEnrolled, type Records, readRecords } from '../store/project';
import type { Ground } from '../store/records';
import { rightsOrNone } from './open-page';

const MOST_FIELDS = 500;
/** Other projects that are looked at. */
const MOST_OTHERS = 100;

type Choice = { id: string; name: string };

/** What Jira keeps for itself can hold nothing that a team would ask for. */
const INNER: readonly string[] = ['issuekey', 'project', 'issuetype', 'status', 'statusCategory', 'created', 'updated'];

const fieldsOf = async ({ ground }: Records): Promise<Choice[]> => {
  const shape = ground?.shape;
  const own = [shape?.rank, shape?.sprint, ...INNER];
  return objectsIn(await readFields())
    .flatMap((field): Choice[] => {
      const [id, name] = [idIn(field.id), stringIn(field.name)];
      return id === null || name === '' || own.includes(id) ? [] : [{ id, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_FIELDS);
};

const typesOf = ({ ground, policy }: Records): TypeChoice[] =>
  Object.entries(ground?.typeNames ?? {}).map(([id, name]) => ({ id, name, kind: policy.kinds[id] ?? null }));

const othersOf = async (project: string): Promise<{ id: string; key: string; name: string }[]> => {
  const ids: string[] = [];
  for await (const id of eachEnrolled()) {
    if (id !== project) ids.push(id);
    if (ids.length >= MOST_OTHERS) break;
  }
  const own = ids.length === 0 ? [] : await administered(ids);
  const grounds = await Promise.all(own.map(async (id) => (await readRecords(id, ['ground'])).ground));
  return grounds.flatMap((ground: Ground | null) => (ground ? [ground.project] : []));
};

export const openSettings = async (project: string, now: number): Promise<SettingsView> => {
  const [rights, records] = await Promise.all([
    rightsOrNone(project),
    readRecords(project, ['enrolled', 'ground', 'policy']),
  ]);
  if (!rights.browse || (!rights.edit && !rights.administer)) return { state: 'no-permission' };
  if (!records.enrolled) return { state: 'not-enrolled' };
  const mayEdit = rights.administer;
  const [fields, others] = await Promise.all([mayEdit ? fieldsOf(records) : [], mayEdit ? othersOf(project) : []]);
  const { policy, policyVersion: version } = records;
  return { state: 'settings', now, policy, version, mayEdit, types: typesOf(records), fields, others };
};
