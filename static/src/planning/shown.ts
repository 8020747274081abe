// What every item of the view needs to be told: names, and what may be done about it.

import { createContext, useContext } from 'react';
import type { CriterionNames } from '../../../src/contract';
import type { Override } from './use-planning';

export interface Shown {
  /** Account id → name. */
  people: Readonly<Record<string, string>>;
  criteria: CriterionNames;
  /** null: not offered. */
  override: Override | null;
}

const Showing = createContext<Shown>({ people: {}, criteria: {}, override: null });

export const ShownProvider = Showing.Provider;

export const useShown = (): Shown => useContext(Showing);
