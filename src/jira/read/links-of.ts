// What an issue hangs together with: links from this issue's side, its parent, the releases it is meant for.

import type { LinkRef, Reading, ReleaseRef, Stage } from '../../core/model/reading';
import { idIn, type Json, numberIn, objectIn, objectsIn, stringIn } from './json';
import { dayOf } from './time';

const STAGES: Record<string, Stage> = { new: 'new', undefined: 'new', indeterminate: 'doing', done: 'done' };

/** By category key: names are the team's, and translated. */
export const stageOf = (status: unknown): Stage | null => {
  const key = objectIn(objectIn(status)?.statusCategory)?.key;
  return typeof key === 'string' && Object.hasOwn(STAGES, key) ? (STAGES[key] ?? null) : null;
};

/** -1 sub-task, 0 standard, 1 epic and above. Old exports have no levels, and there an epic can only be told by name. */
export const levelOf = (type: unknown): number => {
  const it = objectIn(type);
  const level = numberIn(it?.hierarchyLevel);
  if (level !== null) return level;
  if (it?.subtask === true) return -1;
  return stringIn(it?.name).toLowerCase() === 'epic' ? 1 : 0;
};

export const linksOf = (value: unknown): LinkRef[] =>
  objectsIn(value).flatMap((link): LinkRef[] => {
    const type = objectIn(link.type);
    const direction = objectIn(link.inwardIssue) ? 'inward' : 'outward';
    const other = objectIn(direction === 'inward' ? link.inwardIssue : link.outwardIssue);
    const id = idIn(other?.id) ?? idIn(other?.key);
    if (!other || id === null) return [];
    return [
      {
        phrase: stringIn(type?.[direction]),
        typeId: idIn(type?.id) ?? '',
        direction,
        id,
        key: stringIn(other.key),
        stage: stageOf(objectIn(other.fields)?.status) ?? 'new',
      },
    ];
  });

export const parentOf = (fields: Json, epicLink: string | null): Reading['parent'] => {
  const parent = objectIn(fields.parent) ?? objectIn(fields.epic);
  const id = idIn(parent?.id) ?? idIn(parent?.key);
  if (parent && id !== null) {
    const type = objectIn(parent.fields)?.issuetype;
    return { id, key: stringIn(parent.key) || id, level: type === undefined ? 1 : levelOf(type) };
  }
  const key = epicLink ? idIn(fields[epicLink]) : null;
  return key === null ? null : { id: key, key, level: 1 };
};

export const releasesOf = (value: unknown): ReleaseRef[] =>
  objectsIn(value).map((version) => ({
    id: idIn(version.id) ?? stringIn(version.name),
    released: version.released === true,
    at: dayOf(version.releaseDate),
  }));
