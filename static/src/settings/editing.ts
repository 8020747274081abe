// What every part of the settings page needs: the draft, how to change it, and what was refused of it.

import { createContext, useContext } from 'react';
import type { Refusal } from '../../../src/contract';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/model/policy';
import type { Edit } from './draft';
import type { Settings } from './use-settings';

export interface Editing {
  policy: Policy;
  edit: (change: Edit) => void;
  readOnly: boolean;
  refusals: readonly Refusal[];
  types: Settings['types'];
  fields: Settings['fields'];
}

const Context = createContext<Editing>({
  policy: DEFAULT_POLICY,
  edit: () => undefined,
  readOnly: true,
  refusals: [],
  types: [],
  fields: [],
});

export const EditingProvider = Context.Provider;

export const useEditing = (): Editing => useContext(Context);

/** What was refused at this place, or below it where nobody shows it nearer. */
export const useRefused = (at: string, below = false): readonly Refusal[] =>
  useEditing().refusals.filter((one) => one.at === at || (below && one.at.startsWith(`${at}.`)));
