// The sprints of an issue: an array that keeps the closed ones, written by REST as objects and by old exports as text.

import type { SprintRef } from '../../core/model/reading';
import { type Json, listIn, numberIn, objectIn, stringIn } from './json';

const STATES = ['future', 'active', 'closed'] as const;

const refOf = (id: unknown, name: unknown, state: unknown): SprintRef | null => {
  const number = numberIn(typeof id === 'string' && /^\d{1,12}$/.test(id) ? Number(id) : id);
  const known = STATES.find((one) => one === stringIn(state).toLowerCase());
  return number === null || known === undefined ? null : { id: number, name: stringIn(name), state: known };
};

const ofText = (text: string): SprintRef | null => {
  const body = text.slice(text.indexOf('[') + 1, 4000);
  const part = (name: string): string | undefined => new RegExp(`(?:^|,)${name}=([^,\\]]*)`).exec(body)?.[1];
  return refOf(part('id'), part('name'), part('state'));
};

const refsIn = (value: unknown): SprintRef[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (typeof one === 'string') return ofText(one) ?? [];
    const sprint = objectIn(one);
    return sprint ? (refOf(sprint.id, sprint.name, sprint.state) ?? []) : [];
  });

/** Where the site's fields are not known, a sprint field is recognised by what it holds. */
const looksLikeSprints = (value: unknown): boolean => {
  const list = listIn(value);
  return list.length > 0 && refsIn(list).length === list.length;
};

export const sprintsOf = (fields: Json, sprintField: string | null): SprintRef[] => {
  const found = new Map<number, SprintRef>();
  const take = (value: unknown): void => {
    for (const sprint of refsIn(value)) found.set(sprint.id, sprint);
  };
  if (sprintField) take(fields[sprintField]);
  else {
    for (const [id, value] of Object.entries(fields)) {
      if (id.startsWith('customfield_') && looksLikeSprints(value)) take(value);
    }
  }
  // The agile services name them so, whatever the field is called.
  take(fields.closedSprints);
  take(fields.sprint);
  return [...found.values()];
};
