// The options of a write and the metadata of a read.

import { at } from '../limits';
import { isObject, type Json } from '../problem';
import { badRequest, KvsProblem } from './problem';
import type { Stored } from './store';

const UNITS: Record<string, number> = { SECONDS: 1e3, MINUTES: 6e4, HOURS: 36e5, DAYS: 864e5 };
const FIELDS = new Set(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);

export interface SetOptions {
  expires: number | null;
  unlessExists: boolean;
  returns: 'PREVIOUS' | 'LATEST' | null;
  fields: string[];
}

const fieldsOf = (value: unknown): string[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every((field) => FIELDS.has(String(field))))
    throw new KvsProblem('INVALID_METADATA_FIELD', `Metadata fields are ${[...FIELDS].join(', ')}.`);
  return value.map(String);
};

const expiryOf = (ttl: unknown, now: number): number | null => {
  if (ttl === undefined) return null;
  const unit = isObject(ttl) ? UNITS[String(ttl.unit)] : undefined;
  const value = isObject(ttl) ? ttl.value : undefined;
  if (unit === undefined) throw new KvsProblem('INVALID_TTL', `TTL unit is one of ${Object.keys(UNITS).join(', ')}`);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw new KvsProblem('INVALID_TTL', `TTL value must be a positive integer, received: ${JSON.stringify(value)}`);
  if (value * unit > at('kvsTtlDays') * UNITS.DAYS!) throw new KvsProblem('INVALID_TTL', 'TTL is longer than a year');
  return Math.floor(now) + value * unit;
};

export const setOptions = (options: unknown, now: number): SetOptions => {
  const given = isObject(options) ? options : {};
  const policy = given.keyPolicy ?? 'OVERRIDE';
  if (policy !== 'OVERRIDE' && policy !== 'FAIL_IF_EXISTS') throw badRequest('keyPolicy is OVERRIDE or FAIL_IF_EXISTS');
  const returns = given.returnValue ?? null;
  if (returns !== null && returns !== 'PREVIOUS' && returns !== 'LATEST')
    throw badRequest('returnValue is PREVIOUS or LATEST');
  if (returns !== null && policy !== 'OVERRIDE') throw badRequest('returnValue needs keyPolicy OVERRIDE');
  if (given.returnMetadataFields !== undefined && returns === null)
    throw badRequest('returnMetadataFields needs returnValue');
  return {
    expires: expiryOf(given.ttl, now),
    unlessExists: policy === 'FAIL_IF_EXISTS',
    returns,
    fields: fieldsOf(given.returnMetadataFields),
  };
};

export const readFields = (options: unknown): string[] =>
  fieldsOf(isObject(options) ? options.metadataFields : undefined);

export const shown = (stored: Stored, fields: string[]): Json => ({
  key: stored.key,
  value: JSON.parse(stored.text),
  ...(fields.includes('CREATED_AT') ? { createdAt: stored.createdAt } : {}),
  ...(fields.includes('UPDATED_AT') ? { updatedAt: stored.updatedAt } : {}),
  ...(fields.includes('EXPIRE_TIME') && stored.expires !== null
    ? { expireTime: new Date(stored.expires).toISOString() }
    : {}),
});
