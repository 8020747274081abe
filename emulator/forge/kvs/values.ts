// What may be stored: size, depth, and for entities the attributes that the manifest declares with their types.

import { at } from '../limits';
import type { Entity } from '../manifest';
import { isObject } from '../problem';
import { badRequest, KvsProblem } from './problem';

const depthOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part));
  return deepest + 1;
};

/** The value as JSON text. */
export const checkedValue = (value: unknown): string => {
  if (value === undefined || value === null) throw badRequest('a value is needed');
  const text = JSON.stringify(value);
  const most = at('kvsValueBytes');
  if (Buffer.byteLength(text) > most) throw new KvsProblem('MAX_SIZE', `Value exceeds the maximum of ${most} bytes.`);
  if (depthOf(value) > at('kvsDepth'))
    throw new KvsProblem('MAX_DEPTH', `Value is deeper than ${at('kvsDepth')} levels.`);
  return text;
};

const LOWEST = -2_147_483_648;
const HIGHEST = 2_147_483_647;

export const fitsType = (type: string, value: unknown): boolean => {
  if (type === 'string') return typeof value === 'string';
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'float') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'integer') return Number.isInteger(value) && Number(value) >= LOWEST && Number(value) <= HIGHEST;
  return true;
};

const bytes = (value: unknown) => Buffer.byteLength(String(value));

const checkIndexed = (entity: Entity, value: Record<string, unknown>) => {
  for (const { range, partition } of entity.indexes) {
    for (const name of [...range, ...partition])
      if (typeof value[name] === 'string' && value[name].trim() === '')
        throw new KvsProblem('INVALID_ENTITY_VALUE', `Attribute ${name} is indexed and must not be blank.`);
    if (range.some((name) => value[name] !== undefined && bytes(value[name]) > at('kvsRangeBytes')))
      throw new KvsProblem('INVALID_ENTITY_VALUE', `Range attribute ${range.join()} is too long.`);
    const together = partition.reduce((sum, name) => sum + (value[name] === undefined ? 0 : bytes(value[name])), 0);
    if (together > at('kvsPartitionBytes'))
      throw new KvsProblem('INVALID_ENTITY_VALUE', `Partition ${partition.join()} is too long.`);
  }
};

export const checkedEntity = (entity: Entity, value: unknown): string => {
  if (!isObject(value)) throw new KvsProblem('INVALID_ENTITY_VALUE', 'An entity is an object.');
  for (const [name, part] of Object.entries(value)) {
    const attribute = entity.attributes[name];
    if (!attribute) throw new KvsProblem('INVALID_ENTITY_ATTRIBUTE', `Entity ${entity.name} has no attribute ${name}.`);
    if (part === null || !fitsType(attribute.type, part))
      throw new KvsProblem(
        'INCORRECT_PROPERTY_TYPE',
        `Data type for property "${name}" is defined as "${attribute.type}"`,
      );
  }
  checkIndexed(entity, value);
  return checkedValue(value);
};
