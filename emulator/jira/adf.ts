// Atlassian Document Format as Jira accepts it: by Atlassian's own schema, at the time of writing. A plain string is none.

import full from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';

let compiled: ValidateFunction | null = null;

function schema(): ValidateFunction {
  compiled ??= new Ajv({ strict: false, allErrors: false }).compile(full);
  return compiled;
}

export const isAdf = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && schema()(value) === true;

const EMPTY = new Set(['doc', 'paragraph', 'hardBreak', 'text']);

/** A document in which nothing stands. */
export function isBlank(value: unknown): boolean {
  const { type, text, content } = value as { type?: string; text?: string; content?: unknown[] };
  return EMPTY.has(type ?? '') && (text ?? '').trim() === '' && (content ?? []).every(isBlank);
}

/** Account ids mentioned anywhere in a document. */
export function mentionsIn(value: unknown, found: Set<string> = new Set(), depth = 0): Set<string> {
  if (typeof value !== 'object' || value === null || depth > 100) return found;
  const { type, attrs, content } = value as { type?: unknown; attrs?: { id?: unknown }; content?: unknown };
  if (type === 'mention' && typeof attrs?.id === 'string') found.add(attrs.id);
  if (Array.isArray(content)) for (const child of content) mentionsIn(child, found, depth + 1);
  return found;
}
