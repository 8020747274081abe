// Looks at settings that come from outside, value by value, and gathers what is wrong with them. Nothing is mended
// silently: what is refused is told with its place and what to do.

import type { Values } from '../model/finding';
import { REFUSALS, type Refusal, type RefusalCode } from '../model/refusal';

export type Look = (value: unknown, at: string) => Refusal[];
export type Fields = Readonly<Record<string, unknown>>;

export const refuse = (at: string, code: RefusalCode, values: Values = {}): Refusal[] => {
  const message = REFUSALS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return [{ at, code, values, message }];
};

const under = (at: string, name: string | number): string => (at === '' ? String(name) : `${at}.${name}`);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer names of things nobody knows are cut: they come back in a message. */
const shown = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

export const unknownName = (at: string, name: string): Refusal[] => refuse(at, 'unknown', { name: shown(name) });

export const number =
  (least: number, most: number, whole = false): Look =>
  (value, at) =>
    typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
      ? []
      : refuse(at, 'no-number', { least, most });

export const yesOrNo: Look = (value, at) => (typeof value === 'boolean' ? [] : refuse(at, 'no-switch'));

export const oneOf =
  (choices: readonly string[]): Look =>
  (value, at) =>
    typeof value === 'string' && choices.includes(value)
      ? []
      : refuse(at, 'no-choice', { choices: choices.join(', ') });

const LONGEST_ID = 128;

/** Ids of Jira and of criteria alike. */
export const id: Look = (value, at) =>
  typeof value === 'string' && value.length <= LONGEST_ID && /^[\w:.-]+$/.test(value)
    ? []
    : refuse(at, 'no-id', { most: LONGEST_ID });

/** A line that people read. */
export const line =
  (most: number): Look =>
  (value, at) => {
    if (typeof value !== 'string' || value.trim() === '' || /\p{Cc}/u.test(value)) return refuse(at, 'no-name');
    return value.length > most ? refuse(at, 'too-long', { most }) : [];
  };

export const orAbsent =
  (look: Look): Look =>
  (value, at) =>
    value === undefined ? [] : look(value, at);

export const orNone =
  (look: Look): Look =>
  (value, at) =>
    value === null ? [] : look(value, at);

export const list =
  (look: Look, most: number): Look =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'no-list');
    if (value.length > most) return refuse(at, 'too-many', { most });
    return value.flatMap((one: unknown, index) => {
      const twice = typeof one === 'string' && value.indexOf(one) < index ? refuse(under(at, index), 'twice') : [];
      return [...look(one, under(at, index)), ...twice];
    });
  };

/** Names that are free, each with a value of the same form. */
export const each =
  (name: Look, look: Look, most: number): Look =>
  (value, at) => {
    if (!isFields(value)) return refuse(at, 'not-settings');
    const names = Object.keys(value);
    if (names.length > most) return refuse(at, 'too-many', { most });
    return names.flatMap((one) => [...name(one, under(at, one)), ...look(value[one], under(at, one))]);
  };

/** Names that are given, each with a form of its own; whatever else is there is refused. */
export const fields =
  (looks: Readonly<Record<string, Look>>): Look =>
  (value, at) => {
    if (!isFields(value)) return refuse(at, 'not-settings');
    const strange = Object.keys(value).filter((name) => !Object.hasOwn(looks, name));
    return [
      ...strange.flatMap((name) => unknownName(under(at, shown(name)), name)),
      ...Object.entries(looks).flatMap(([name, look]) =>
        look(Object.hasOwn(value, name) ? value[name] : undefined, under(at, name)),
      ),
    ];
  };
