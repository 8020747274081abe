// Values that JQL's editor offers for a field of the app: what the app suggests, else what the field's type has to offer.
// Source: developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field, "Search suggestions".

import { userEntity } from '../expression/entities';
import { outcomeOf } from '../expression/index';
import { notModelled } from '../refusal';
import { namesFor } from '../show/field-values';
import { mayBrowse } from '../site/viewer';
import type { Json, WorldField } from '../world';
import type { Ask } from './route';

interface Offer {
  value: string;
  displayName: string;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Texts, or values with the labels that people read; anything else is no suggestion. */
const offersIn = (answer: unknown): Offer[] =>
  (Array.isArray(answer) ? answer : []).flatMap((each: unknown) => {
    if (typeof each === 'string') return [{ value: each, displayName: each }];
    if (!isObject(each) || typeof each.value !== 'string') return [];
    return [{ value: each.value, displayName: typeof each.label === 'string' ? each.label : each.value }];
  });

/** What Jira offers by itself: people, and the texts that there are. The documents speak of no other type. */
function ownOffers({ site, viewer }: Ask, { id, schema }: WorldField, typed: string): Offer[] {
  const type = schema?.items ?? schema?.type;
  const fits = ({ displayName }: Offer) => displayName.toLowerCase().includes(typed.toLowerCase());
  if (type === 'user')
    return namesFor(site, viewer, 'assignee')
      .map(({ name, value }) => ({ value: value ?? name, displayName: name }))
      .filter(fits);
  if (type !== 'string') throw notModelled(`JQL suggestions for an app's fields of type ${type}`);
  const texts = [...site.issues.values()]
    .filter((issue) => mayBrowse(site, viewer, issue))
    .flatMap((issue) => issue.custom[id] ?? []);
  return offersIn([...new Set(texts)].sort()).filter(fits);
}

/** null: it is no field of the app. */
export async function appSuggestions(ask: Ask, name: string, typed: string): Promise<Offer[] | null> {
  const { site, viewer } = ask;
  const asked = name.replaceAll('"', '').toLowerCase();
  const isAsked = ({ id, clauseNames = [] }: WorldField) =>
    id === asked || clauseNames.some((each) => each.toLowerCase() === asked);
  const field = [...site.appFields.keys()].flatMap((key) => site.fields.get(key) ?? []).find(isAsked);
  if (!field) return null;
  const { id } = field;
  const app = site.appFields.get(id)!;
  if (app.suggestions === null) return ownOffers(ask, field, typed);
  const known = { fieldId: id, fieldType: app.key, fieldName: field.name, query: typed };
  if (app.suggestions === 'function') {
    const user = viewer.accountId === null ? {} : { user: { accountId: viewer.accountId } };
    return offersIn(await site.askField()?.(app.key, 'suggestions', { ...known, ...user }));
  }
  const told = outcomeOf(app.suggestions.expression, {
    ...known,
    user: userEntity({ site, viewer }, viewer.accountId),
  });
  if ('unmodelled' in told) throw notModelled(told.unmodelled);
  return 'value' in told ? offersIn(told.value) : [];
}
