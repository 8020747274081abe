// Atlassian's OpenAPI documents as a witness: every request and every answer of the desk's Jira held against them. They
// are read from ../shared/openapi beside the repository; without them nothing is checked, and that is said aloud.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import type { Jira, JiraAnswer, JiraRequest } from '../../emulator/wall';
import { waived } from './openapi-waivers';

interface ParameterSchema {
  type?: string;
  enum?: unknown[];
  items?: ParameterSchema;
}

interface Operation {
  operationId: string;
  deprecated?: boolean;
  parameters?: { name: string; in: string; required?: boolean; schema?: ParameterSchema }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema?: unknown }> }>;
  security?: Record<string, string[]>[];
  'x-atlassian-oauth2-scopes'?: { scopes: string[] }[];
}

interface Document {
  paths: Record<string, Record<string, Operation & { parameters?: Operation['parameters'] }>>;
  components: { schemas: Record<string, unknown> };
}

export interface Documented {
  method: string;
  path: string;
  operation: Operation;
  document: string;
}

const FOLDER = resolve(__dirname, '../../../shared/openapi');
const FILES = ['jira-platform-v3.json', 'jira-software.json'];

export const haveDocuments = (): boolean => FILES.every((file) => existsSync(resolve(FOLDER, file)));

/** What to write beside a skipped test. */
export const WITHOUT = `no OpenAPI documents in ${FOLDER}`;

export interface Witness {
  operations: Documented[];
  find(method: string, path: string): Documented | null;
  request(request: Pick<JiraRequest, 'method' | 'path' | 'body'>): string[];
  answer(request: Pick<JiraRequest, 'method' | 'path'>, answer: JiraAnswer): string[];
}

let opened: Witness | null = null;

export function openWitness(): Witness {
  opened ??= witness();
  return opened;
}

function witness(): Witness {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
  const operations: Documented[] = [];
  for (const file of FILES) {
    const document = JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as Document;
    ajv.addSchema({ $id: file, components: document.components } as object);
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods))
        if (typeof operation === 'object' && 'responses' in operation)
          operations.push({ method: method.toUpperCase(), path, operation, document: file });
  }
  const byShape = operations.map((each) => ({
    each,
    pattern: new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`),
    parameters: each.path.split('{').length,
  }));
  const compiled = new Map<unknown, ValidateFunction>();
  const compile = (schema: unknown, file: string): ValidateFunction => {
    let validate = compiled.get(schema);
    if (!validate) {
      validate = ajv.compile(located(schema, file) as object);
      compiled.set(schema, validate);
    }
    return validate;
  };
  const problems = (schema: unknown, file: string, value: unknown): string[] => {
    const validate = compile(schema, file);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => {
      const extra = error.params.additionalProperty;
      return `${error.instancePath || '/'} ${error.message}${extra === undefined ? '' : ` (${String(extra)})`}`;
    });
  };
  const find = (method: string, full: string): Documented | null => {
    const path = full.split('?')[0]!;
    const fits = byShape.filter(({ each, pattern }) => each.method === method && pattern.test(path));
    return fits.sort((a, b) => a.parameters - b.parameters)[0]?.each ?? null;
  };
  const said = (at: Documented, what: string[]): string[] =>
    what.map((each) => `${at.method} ${at.path}: ${each}`).filter((each) => !waived(each));

  return {
    operations,
    find,
    request({ method, path, body }) {
      const at = find(method, path);
      if (!at) return [`${method} ${path.split('?')[0]}: not documented`];
      const found: string[] = [];
      if (at.operation.deprecated) found.push('deprecated');
      const query = new URLSearchParams(path.split('?')[1] ?? '');
      const known = (at.operation.parameters ?? []).filter((each) => each.in === 'query');
      for (const name of new Set(query.keys()))
        if (!known.some((each) => each.name === name)) found.push(`undocumented query parameter ${name}`);
      for (const each of known) {
        if (each.required && !query.has(each.name)) found.push(`missing ${each.name}`);
        const odd = query.getAll(each.name).find((value) => !fitsParameter(each.schema, value));
        if (odd !== undefined) found.push(`query parameter ${each.name} is "${odd}"`);
      }
      const schema = at.operation.requestBody?.content?.['application/json']?.schema;
      if (body !== null && body !== '') {
        if (!at.operation.requestBody) found.push('a body where none is documented');
        else if (schema)
          found.push(...problems(schema, at.document, JSON.parse(body)).map((each) => `request ${each}`));
      }
      return said(at, found);
    },
    answer({ method, path }, { status, body }) {
      const at = find(method, path);
      if (!at || status === 429 || status === 401) return [];
      const documented = at.operation.responses[String(status)];
      if (!documented) return said(at, [`answer ${status} is not documented`]);
      const schema = documented.content?.['application/json']?.schema;
      if (!schema || body === '' || status >= 400) return [];
      return said(
        at,
        problems(schema, at.document, JSON.parse(body)).map((each) => `answer ${each}`),
      );
    },
  };
}

/** Whether a text may stand in the address for a parameter of this type; lists may be written with commas. */
function fitsParameter(schema: ParameterSchema | undefined, text: string): boolean {
  if (schema?.type === 'array') return text.split(',').every((part) => fitsParameter(schema.items, part));
  if (schema?.enum && !schema.enum.includes(text)) return false;
  if (schema?.type === 'integer') return /^-?\d+$/.test(text);
  return schema?.type !== 'boolean' || text === 'true' || text === 'false';
}

/** A schema taken out of its document still finds its references; written-out objects are closed. */
function located(schema: unknown, file: string): unknown {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string' ? value.replace(/^#/, `${file}#`) : walk(value),
      ]),
    );
    if (copy.type === 'object' && copy.properties && copy.additionalProperties === undefined)
      copy.additionalProperties = false;
    return copy;
  };
  return walk(schema);
}

/**
 * Watches everything that goes through the door of a Jira; what is wrong is added to the list that it returns. Requests
 * of people are their own affair, unless `everyone` is watched; those of an app must be documented, and not deprecated.
 */
export function watch(jira: Jira, { everyone = false }: { everyone?: boolean } = {}): string[] {
  const violations: string[] = [];
  if (!haveDocuments()) return violations;
  const { request: checkRequest, answer: checkAnswer } = openWitness();
  const handle = jira.handle.bind(jira);
  jira.handle = async (request) => {
    const answer = await handle(request);
    if (answer.status === 501) return answer;
    if (request.caller.scopes !== null || (everyone && answer.status < 400)) violations.push(...checkRequest(request));
    violations.push(...checkAnswer(request, answer));
    return answer;
  };
  return violations;
}
