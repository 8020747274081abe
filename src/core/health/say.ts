// Fills the {slots} of a sentence. A value that is missing leaves its slot standing, so that a test sees it.

import type { Values } from '../model/finding';

export const say = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (slot: string, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : slot,
  );
