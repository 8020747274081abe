// One record of an export, checked: what cannot be an issue is refused with its line, before anything is built.

import { ImportError } from './import-error';
import { isObject, moment, object, type RawIssue, word } from './raw';
import type { Recorded } from './read-records';

export function rawIssueOf({ line, value }: Recorded, name: string): RawIssue {
  const fail = (why: string): never => {
    throw new ImportError(`${name}, line ${line}: ${why}.`);
  };
  if (!isObject(value)) return fail('not a Jira issue, which is an object');
  const key = word(value.key);
  const fields = object(value.fields);
  if (key === null || !/^[^\s-][^\s]*-\d+$/.test(key)) return fail('not a Jira issue: it has no key');
  if (fields === null) return fail(`${key} has no fields`);
  if (typeof fields.summary !== 'string') return fail(`${key} has no summary`);
  if (word(object(fields.issuetype)?.id) === null) return fail(`${key} has no issue type`);
  if (word(object(fields.status)?.id) === null) return fail(`${key} has no status`);
  if (moment(fields.created) === null) return fail(`${key} has no date of creation`);
  const projectKey = word(object(fields.project)?.key) ?? key.slice(0, key.lastIndexOf('-'));
  return { line, id: word(value.id) ?? key, key, projectKey, fields, raw: value };
}
