// "fields" and "update" of a request → a patch of the issue. All fields are tried, and all that is wrong is told at once.

import { badPayload, Refusal } from '../refusal';
import type { Json } from '../world';
import { writeCustom } from './custom-values';
import { WRITABLE, type Writing, writeSprint } from './field-values';
import type { Issue } from './issue';
import type { Site } from './site';
import { FieldError } from './values';

type Verb = 'set' | 'add' | 'remove' | 'edit';

const asObject = (value: unknown): Json => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badPayload();
  return value as Json;
};

/** Fields that "update" handles by other means than a value. */
const ELSEWHERE = new Set(['comment', 'issuelinks']);

export function patchOf(writing: Writing, body: Json): Partial<Issue> {
  const errors: Record<string, string> = {};
  let patch: Partial<Issue> = {};
  const write = (field: string, value: unknown) => {
    try {
      const current = { ...writing.issue, ...patch };
      patch = { ...patch, ...writeField({ ...writing, issue: current }, field, value) };
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors[field] = error.message;
    }
  };
  const fields = body.fields === undefined ? {} : asObject(body.fields);
  const update = body.update === undefined ? {} : asObject(body.update);
  for (const [field, value] of Object.entries(fields)) {
    if (Object.hasOwn(update, field))
      errors[field] = `Field '${field}' cannot be in both 'fields' and 'update' blocks.`;
    else write(field, value);
  }
  for (const [field, operations] of Object.entries(update)) {
    if (ELSEWHERE.has(field)) continue;
    if (!Array.isArray(operations)) throw badPayload();
    for (const operation of operations) {
      const verbs = Object.entries(asObject(operation)) as [Verb, unknown][];
      // One operation has one verb: which of two came first is nobody's to guess.
      if (verbs.length > 1) throw badPayload();
      const [[verb, value] = []] = verbs;
      if (verb === 'set' || (verb === 'edit' && field === 'timetracking')) write(field, value);
      else if (verb === 'add' || verb === 'remove') {
        const list = listOf(writing.site, { ...writing.issue, ...patch }, field);
        if (!list) errors[field] = `Field with id '${field}' does not support operation '${verb}'.`;
        else write(field, verb === 'add' ? [...list, value] : list.filter((each) => !same(each, value)));
      } else errors[field] = `Field with id '${field}' does not support operation '${String(verb)}'.`;
    }
  }
  if (Object.keys(errors).length > 0) throw new Refusal(400, { errorMessages: [], errors });
  return patch;
}

function writeField(writing: Writing, field: string, value: unknown): Partial<Issue> {
  const { site } = writing;
  const system = Object.hasOwn(WRITABLE, field) ? WRITABLE[field] : undefined;
  if (system) return system(writing, value);
  if (field === site.roles.sprint) return writeSprint(writing, value);
  const custom = site.fields.get(field);
  const owner = (custom?.scope as { project?: { id?: string } } | undefined)?.project?.id ?? writing.project.id;
  if (!custom?.custom || field === site.roles.rank || owner !== writing.project.id)
    throw new FieldError(`Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`);
  return writeCustom(writing, custom, value);
}

/** The present value of a list field, in the forms in which it is written. */
function listOf(site: Site, issue: Issue, field: string): unknown[] | null {
  if (field === 'labels') return [...issue.labels];
  if (field === 'components') return issue.components.map((id) => ({ id, name: site.components.get(id)?.name }));
  if (field === 'versions' || field === 'fixVersions')
    return issue[field].map((id) => ({ id, name: site.versions.get(id)?.name }));
  return null;
}

/** By id where one is written, else by name. */
const same = (present: unknown, asked: unknown): boolean => {
  if (typeof present !== 'object' || present === null || typeof asked !== 'object' || asked === null)
    return present === asked;
  const key = (asked as Json).id === undefined ? 'name' : 'id';
  return String((present as Json)[key]) === String((asked as Json)[key]);
};
