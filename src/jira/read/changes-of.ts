// The history of an issue in one vocabulary. Jira names a field by id here, by English name there, and a custom field
// by whatever the site calls it; the core knows the names below and nothing of ids.

import type { Change, ChangeItem, Comment } from '../../core/model/reading';
import type { FieldShape } from './field-shape';
import { idIn, type Json, objectIn, objectsIn, stringIn } from './json';
import { personOf } from './people';
import { momentOf } from './time';

const NAMES: Record<string, string> = {
  sprint: 'sprint',
  rank: 'rank',
  flagged: 'flagged',
  'epic link': 'parent',
  'epic child': 'epicChild',
  issueparentassociation: 'parent',
  parent: 'parent',
  'story points': 'estimate',
  'story point estimate': 'estimate',
  'fix version': 'fixVersions',
  version: 'versions',
  component: 'components',
  link: 'issuelinks',
  'acceptance criteria': 'acceptance',
};

const nameOf = (item: Json, shape: FieldShape, acceptanceFields: readonly string[]): string => {
  const id = idIn(item.fieldId);
  if (id !== null) {
    if (id === shape.sprint) return 'sprint';
    if (id === shape.rank) return 'rank';
    if (id === shape.flagged) return 'flagged';
    if (id === shape.epicLink) return 'parent';
    if (shape.estimates.includes(id)) return 'estimate';
    if (acceptanceFields.includes(id)) return 'acceptance';
  }
  const name = stringIn(item.field).toLowerCase();
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? name;
  return id ?? name;
};

const itemOf = (item: Json, shape: FieldShape, acceptanceFields: readonly string[]): ChangeItem => ({
  field: nameOf(item, shape, acceptanceFields),
  from: idIn(item.from) ?? idIn(item.fromString),
  to: idIn(item.to) ?? (Object.hasOwn(item, 'toString') ? idIn(item.toString) : null),
});

/** Histories of GET /issue?expand=changelog or of the bulk service, oldest first. */
export const changesOf = (histories: unknown, shape: FieldShape, acceptanceFields: readonly string[] = []): Change[] =>
  objectsIn(histories)
    .flatMap((history): Change[] => {
      const at = momentOf(history.created);
      if (at === null) return [];
      return [
        {
          id: idIn(history.id) ?? '',
          author: personOf(history.author),
          at,
          items: objectsIn(history.items).map((item) => itemOf(item, shape, acceptanceFields)),
        },
      ];
    })
    .sort((a, b) => a.at - b.at);

export const commentsOf = (value: unknown): Comment[] | null => {
  const page = objectIn(value);
  if (!page || !Array.isArray(page.comments)) return null;
  return objectsIn(page.comments)
    .flatMap((comment): Comment[] => {
      const at = momentOf(comment.created);
      return at === null ? [] : [{ author: personOf(comment.author), at }];
    })
    .sort((a, b) => a.at - b.at);
};
