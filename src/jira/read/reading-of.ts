// Jira's JSON of one issue in our words. Told by REST v3, by a board, by an export of years ago: whatever is missing is
// read as absent, and nothing that a stranger wrote makes it throw.

import { askedFields, type Policy } from '../../core/model/policy';
import type { Reading } from '../../core/model/reading';
import { NO_TEXT, type Text } from '../../core/model/text';
import { changesOf, commentsOf } from './changes-of';
import type { FieldShape } from './field-shape';
import { countIn, idIn, type Json, listIn, numberIn, objectIn, stringIn } from './json';
import { levelOf, linksOf, parentOf, releasesOf, stageOf } from './links-of';
import { personOf } from './people';
import { sprintsOf } from './sprints-of';
import { textOfAdf } from './text-of-adf';
import { dayOf, momentOf } from './time';

const acceptanceIn = (fields: Json, ids: readonly string[]): Text => {
  const texts = ids.flatMap((id) => (fields[id] === null || fields[id] === undefined ? [] : textOfAdf(fields[id])));
  if (texts.length === 0) return NO_TEXT;
  return {
    blocks: texts.flatMap((text) => text.blocks),
    links: texts.flatMap((text) => text.links),
    media: texts.reduce((sum, text) => sum + text.media, 0),
    partial: texts.some((text) => text.partial),
  };
};

/** The one estimation field of Jira's own. It holds seconds, where people think in hours. */
const TIME = 'timeoriginalestimate';
const HOUR = 3600;

/**
 * The first field says in which measure a team estimates: points never stand for hours, nor hours for points. A field may
 * hold an estimate as a number, or, in old exports, as the text of one.
 */
const estimateIn = (fields: Json, ids: readonly string[]): number | null => {
  if (ids[0] === TIME) {
    const seconds = numberIn(fields[TIME]);
    return seconds === null ? null : seconds / HOUR;
  }
  for (const id of ids.filter((one) => one !== TIME)) {
    const value = fields[id];
    const number = typeof value === 'string' && /^\d{1,6}(\.\d{1,4})?$/.test(value) ? Number(value) : numberIn(value);
    if (number !== null) return number;
  }
  return null;
};

const flaggedIn = (fields: Json, field: string | null): boolean =>
  fields.flagged === true || (field !== null && listIn(fields[field]).length > 0);

const typeIn = (value: unknown): Reading['type'] => {
  const type = objectIn(value);
  return { id: idIn(type?.id) ?? '', name: stringIn(type?.name), level: levelOf(type) };
};

/** Rich text may be there and say nothing. */
const holds = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (objectIn(value)?.type !== 'doc') return true;
  const { blocks, media } = textOfAdf(value);
  return blocks.length > 0 || media > 0;
};

/** A field that Jira did not send at all is not known to be empty. */
const filledIn = (fields: Json, ids: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(fields, id) ? [[id, holds(fields[id])]] : [])));

/** Which fields to ask Jira for, so that a reading is whole and nothing else is carried. */
export const fieldsToRead = (shape: FieldShape, policy: Policy): string[] => [
  ...new Set(
    [
      ...['summary', 'description', 'issuetype', 'project', 'status', 'resolution', 'resolutiondate', 'priority'],
      ...['reporter', 'creator', 'assignee', 'labels', 'parent', 'subtasks', 'issuelinks', 'fixVersions', 'duedate'],
      ...['created', 'updated', 'votes', 'watches', 'security', 'comment'],
      ...[shape.sprint, shape.flagged, shape.epicLink, policy.estimateField].flatMap((id) => id ?? []),
      ...shape.estimates,
      ...policy.acceptanceFields,
      ...askedFields(policy),
    ].filter((id) => id !== ''),
  ),
];

export const readingOf = (issue: unknown, shape: FieldShape, policy: Policy): Reading => {
  const it = objectIn(issue) ?? {};
  const fields = objectIn(it.fields) ?? {};
  const created = momentOf(fields.created) ?? 0;
  const histories = objectIn(it.changelog)?.histories;
  const estimates = policy.estimateField === null ? shape.estimates : [policy.estimateField, ...shape.estimates];
  return {
    id: idIn(it.id) ?? idIn(it.key) ?? '',
    key: stringIn(it.key),
    projectId: idIn(objectIn(fields.project)?.id) ?? '',
    type: typeIn(fields.issuetype),
    summary: stringIn(fields.summary),
    description:
      fields.description === null || fields.description === undefined ? NO_TEXT : textOfAdf(fields.description),
    acceptance: acceptanceIn(fields, policy.acceptanceFields),
    stage: stageOf(fields.status) ?? (objectIn(fields.resolution) ? 'done' : 'new'),
    statusId: idIn(objectIn(fields.status)?.id) ?? '',
    priorityId: idIn(objectIn(fields.priority)?.id),
    reporter: personOf(fields.reporter),
    creator: personOf(fields.creator),
    assignee: personOf(fields.assignee),
    labels: listIn(fields.labels).filter((label): label is string => typeof label === 'string'),
    estimate: estimateIn(fields, estimates),
    flagged: flaggedIn(fields, shape.flagged),
    parent: parentOf(fields, shape.epicLink),
    subtasks: listIn(fields.subtasks).length,
    sprints: sprintsOf(fields, shape.sprint),
    links: linksOf(fields.issuelinks),
    releases: releasesOf(fields.fixVersions),
    due: dayOf(fields.duedate),
    created,
    updated: momentOf(fields.updated) ?? created,
    resolved: momentOf(fields.resolutiondate),
    votes: countIn(objectIn(fields.votes)?.votes) + countIn(objectIn(fields.watches)?.watchCount),
    filled: filledIn(fields, askedFields(policy)),
    restricted: objectIn(fields.security) !== null,
    comments: commentsOf(fields.comment),
    changes: Array.isArray(histories) ? changesOf(histories, shape, policy.acceptanceFields) : null,
  };
};
