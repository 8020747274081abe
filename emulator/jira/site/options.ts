// The options of select lists, check boxes and radio buttons: those that the data says, and those that its issues have.

import type { WorldField } from '../world';
import type { Site } from './site';

export interface Option {
  self?: string;
  id: string;
  value: string;
}

const isOption = (value: unknown): value is Option =>
  typeof value === 'object' && value !== null && 'id' in value && 'value' in value;

const declared = (field: WorldField | undefined): Option[] =>
  Array.isArray(field?.options) ? field.options.filter(isOption) : [];

/** Whatever Jira calls it in other languages, a flag is this. */
const FLAG: Option = { id: '10019', value: 'Impediment' };

/** Read once: on this desk nobody adds an option. */
export function optionsOf(site: Site, field: string): Option[] {
  const known = site.options.get(field);
  if (known) return known;
  const found = new Map(declared(site.fields.get(field)).map((each) => [String(each.id), each]));
  for (const { custom } of site.issues.values())
    for (const value of [custom[field]].flat())
      if (isOption(value)) found.set(String(value.id), { ...value, id: String(value.id) });
  const options = found.size === 0 && field === site.roles.flagged ? [FLAG] : [...found.values()];
  site.options.set(field, options);
  return options;
}
