// What goes wrong at the desk through the fault of whoever uses it: told in one sentence, without a stack.

export class DeskError extends Error {
  override name = 'DeskError';
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
