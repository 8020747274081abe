// Which custom field is which on this site. Ids differ from site to site and names from language to language, so fields
// are known by the type that made them; a name decides only where Jira gives nothing better.

import type { FieldShape } from '../../core/model/field-shape';
import { idIn, type Json, objectIn, objectsIn, stringIn } from './json';

export type { FieldShape } from '../../core/model/field-shape';
export { NO_SHAPE } from '../../core/model/field-shape';

const AGILE = 'com.pyxis.greenhopper.jira:';
const PLAIN = 'com.atlassian.jira.plugin.system.customfieldtypes:';

const makerOf = (field: Json): string => stringIn(objectIn(field.schema)?.custom);
const nameOf = (field: Json): string => (stringIn(field.untranslatedName) || stringIn(field.name)).trim().toLowerCase();

/** Reads the answer of GET /rest/api/3/field. `boardFields` are the estimation fields that the boards name. */
export const fieldShapeOf = (fields: unknown, boardFields: readonly string[] = []): FieldShape => {
  const custom = objectsIn(fields).filter((field) => idIn(field.id) !== null);
  const made = (maker: string): string[] =>
    custom.filter((field) => makerOf(field) === maker).flatMap((field) => idIn(field.id) ?? []);
  const named = (maker: string, names: readonly string[]): string[] =>
    custom
      .filter((field) => makerOf(field) === maker && names.includes(nameOf(field)))
      .flatMap((field) => idIn(field.id) ?? []);

  const estimates = [
    ...boardFields,
    ...made(`${AGILE}jsw-story-points`),
    ...named(`${PLAIN}float`, ['story points', 'story point estimate']),
  ];
  return {
    sprint: made(`${AGILE}gh-sprint`)[0] ?? null,
    rank: made(`${AGILE}gh-lexo-rank`)[0] ?? null,
    flagged: named(`${PLAIN}multicheckboxes`, ['flagged'])[0] ?? null,
    epicLink: made(`${AGILE}gh-epic-link`)[0] ?? null,
    estimates: [...new Set(estimates)],
  };
};
