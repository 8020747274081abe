// Custom fields that an app brings along: there while it is installed, by the same id when it comes back, and checked by
// the expression that the app wrote for them.

import type { AppField } from '../../wall';
import { outcomeOf } from '../expression/index';
import type { Value } from '../expression/values';
import type { WorldField } from '../world';
import type { Site } from './site';

const FIRST_ID = 19_000;

const freeId = (site: Site): string => {
  for (let number = FIRST_ID; ; number++) {
    const id = `customfield_${number}`;
    if (!site.fields.has(id) && ![...site.appFields.values()].some((kept) => kept.id === id)) return id;
  }
};

const worldField = (id: string, { key, name, description, type, list }: AppField): WorldField => ({
  id,
  key: id,
  name,
  description,
  custom: true,
  clauseNames: [`cf[${id.slice('customfield_'.length)}]`, name],
  schema: {
    type: list ? 'array' : type,
    ...(list ? { items: type } : {}),
    custom: key,
    customId: Number(id.slice('customfield_'.length)),
  },
});

/** These fields and no others of the app; values of fields that are gone stay with their issues. */
export function setAppFields(site: Site, fields: readonly AppField[]): void {
  for (const { id } of site.appFields.values()) site.fields.delete(id);
  for (const field of fields) {
    const id = site.appFields.get(field.key)?.id ?? freeId(site);
    site.appFields.set(field.key, { id, field });
    site.fields.set(id, worldField(id, field));
  }
  site.version++;
}

/** What is wrong with a value that somebody writes to a field of an app; null: nothing, or it is no such field. */
export function appFieldProblem(site: Site, { id, schema }: WorldField, value: unknown): string | null {
  const kept = site.appFields.get(schema?.custom ?? '');
  if (kept?.id !== id) return null;
  const { readOnly, validation } = kept.field;
  if (readOnly) return `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  if (!validation) return null;
  const told = outcomeOf(validation.expression, { value: value as Value });
  if ('unmodelled' in told) return `The desk does not model ${told.unmodelled}.`;
  return 'value' in told && told.value === true ? null : validation.message;
}
