// Custom fields that an app brings along, and those that administrators make of its types: there while it is installed, by
// the same id when it comes back.

import type { AppField } from '../../wall';
import type { WorldField } from '../world';
import { addContext, inContext } from './field-contexts';
import type { Issue } from './issue';
import type { Site } from './site';

const FIRST_ID = 19_000;

const freeId = (site: Site): string => {
  for (let number = FIRST_ID; ; number++) {
    const id = `customfield_${number}`;
    if (!site.fields.has(id) && !site.appFields.has(id)) return id;
  }
};

const worldField = (id: string, { kind, key, fieldKey, name, description, type, list }: AppField): WorldField => ({
  id,
  key: kind === 'field' ? fieldKey : `${fieldKey}__${id}`,
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

const show = (site: Site, id: string, field: AppField): WorldField => {
  const shown = worldField(id, field);
  site.appFields.set(id, field);
  site.fields.set(id, shown);
  return shown;
};

/** These and no others of the app; values of fields that are gone stay with their issues. */
export function setAppFields(site: Site, declared: readonly AppField[]): void {
  const known = [...site.appFields];
  for (const [id] of known) site.fields.delete(id);
  site.appTypes = new Map(declared.flatMap((each) => (each.kind === 'type' ? [[each.key, each]] : [])));
  for (const field of declared.filter(({ kind }) => kind === 'field'))
    show(site, known.find(([, { key }]) => key === field.key)?.[0] ?? freeId(site), field);
  for (const [id, { key, name, description }] of known) {
    const type = site.appTypes.get(key);
    if (type) show(site, id, { ...type, name, description });
  }
  site.version++;
}

/** A field of one of the app's types, as an administrator makes it. */
export function makeAppField(site: Site, type: AppField, name: string, description: string): WorldField {
  const made = show(site, freeId(site), { ...type, name, description });
  addContext(site, made.id, { name: `Default Configuration Scheme for ${name}` });
  return made;
}

/** The field of the installed app with this id; undefined: it is none. */
export const appField = (site: Site, id: string): AppField | undefined =>
  site.fields.has(id) ? site.appFields.get(id) : undefined;

/** Ids of the app's fields that people fill in on an issue. */
export const fillable = (site: Site, issue: Pick<Issue, 'project' | 'type'>): string[] =>
  [...site.appFields].flatMap(([id, { readOnly }]) =>
    !readOnly && site.fields.has(id) && inContext(site, id, issue) ? [id] : [],
  );
