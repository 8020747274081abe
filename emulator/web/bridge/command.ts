// The form of a bridge command, and how it reads what an app sent: anything may come.

import type { Host } from './host';

export type Command = (payload: unknown, host: Host) => unknown;

export type Commands = Record<string, Command>;

export const fieldsOf = (payload: unknown): Record<string, unknown> =>
  typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {};

export const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);

export const functionOf = (value: unknown): ((...args: unknown[]) => unknown) =>
  typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : () => undefined;
