// Entity properties as they stand beside what they belong to.

import type { Json } from '../world';

export const propertyList = (properties: Readonly<Json> = {}): Json[] =>
  Object.entries(properties).map(([key, value]) => ({ key, value }));
