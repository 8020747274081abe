// Custom fields of the app and types of them: what the manifest says of them to Jira, and the functions that compute
// their values or suggest values to whoever writes JQL. Source:
// developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field

import type { AppField, Jira } from '../wall';
import { localId } from './installation';
import { type ManifestModule, modulesOfType } from './manifest';
import { isObject, type Json } from './problem';
import type { Shared } from './state';
import { lettingTimePass } from './time/holding';

const KINDS = { 'jira:customField': 'field', 'jira:customFieldType': 'type' } as const;
type FieldModule = keyof typeof KINDS;
const TYPES = Object.keys(KINDS) as FieldModule[];

const text = (shared: Shared, value: unknown): string => String(shared.translations.translated(value, 'en-US') ?? '');
const object = (value: unknown): Json => (isObject(value) ? value : {});
const expressionIn = (value: unknown): string | null => {
  const { expression } = object(value);
  return typeof expression === 'string' ? expression : null;
};

/** With the type of their values, in whose place a module's own type stands elsewhere. */
const declared = ({ manifest }: Shared, name: FieldModule): [module: ManifestModule, type: string][] => {
  const raw = object(manifest.raw.modules)[name];
  return modulesOfType(manifest, name).map((module, at) => [
    module,
    String(Array.isArray(raw) ? raw[at]?.type : 'string'),
  ]);
};

/** Functions of a field by what they are asked for. */
const functionOf = (module: ManifestModule, what: 'value' | 'suggestions'): string | null => {
  const place = what === 'value' ? object(module.view).value : module.searchSuggestions;
  const name = object(place).function;
  return typeof name === 'string' ? name : null;
};

const fieldOf = (shared: Shared, kind: AppField['kind'], module: ManifestModule, type: string): AppField => {
  const { manifest, installation } = shared;
  const edit = object(module.edit);
  const rule = [edit.validation, module.validation].find(isObject);
  const expression = expressionIn(module.searchSuggestions);
  const app = manifest.appId.replace(/^.*\//, '');
  return {
    kind,
    key: localId(manifest, installation, module),
    fieldKey: `${app}__${installation.environmentType}__${module.key}`,
    name: text(shared, module.name),
    description: text(shared, module.description),
    type,
    schema: type === 'object' && isObject(module.schema) ? module.schema : null,
    list: module.collection === 'list',
    readOnly: module.readOnly === true,
    validation:
      typeof rule?.expression === 'string'
        ? { expression: rule.expression, message: text(shared, rule.errorMessage) || 'The value is not valid.' }
        : null,
    formatter: expressionIn(object(module.view).formatter) ?? expressionIn(module.formatter),
    parser: expressionIn(edit.parser) ?? expressionIn(module.parser),
    suggestions: expression !== null ? { expression } : functionOf(module, 'suggestions') ? 'function' : null,
    computed: functionOf(module, 'value') !== null,
  };
};

export const fieldsOf = (shared: Shared): AppField[] =>
  TYPES.flatMap((name) => declared(shared, name).map(([module, type]) => fieldOf(shared, KINDS[name], module, type)));

/** Asks a function as the app, for whom nobody stands: `asUser` does not work there. */
export const askField =
  (shared: Shared): Jira['askField'] =>
  async (key, what, request) => {
    const module = TYPES.flatMap((name) => modulesOfType(shared.manifest, name)).find(
      (one) => localId(shared.manifest, shared.installation, one) === key,
    );
    const name = module && functionOf(module, what);
    if (!module || !name || !shared.installed()) return undefined;
    const context = what === 'value' ? {} : { context: { cloudId: shared.installation.cloudId } };
    const outcome = await lettingTimePass(() =>
      shared.invoke({ function: name, module, args: [{ ...request, ...context }], urgent: true }),
    );
    return outcome.kind === 'returned' ? outcome.value : undefined;
  };
