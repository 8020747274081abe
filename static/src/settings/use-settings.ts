// What the settings page knows: the settings as saved, the draft over them, and what became of saving it.

import { useCallback, useEffect, useState } from 'react';
import type { Refusal, SettingsView } from '../../../src/contract';
import type { Policy } from '../../../src/core/model/policy';
import { ask } from '../ask';
import { type Edit, sameAs } from './draft';

export type Settings = Extract<SettingsView, { state: 'settings' }>;

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const useSettings = () => {
  const [view, setView] = useState<SettingsView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const look = useCallback(async (): Promise<SettingsView | null> => {
    try {
      const told = await ask('open-settings');
      setView(told);
      setFailure(null);
      return told;
    } catch (error) {
      setFailure(reasonOf(error));
      return null;
    }
  }, []);
  useEffect(() => void look(), [look]);
  return { view, failure, look };
};

interface Outcome {
  saving: boolean;
  conflict: boolean;
  refusals: readonly Refusal[];
  failure: string | null;
}

const NOTHING: Outcome = { saving: false, conflict: false, refusals: [], failure: null };

export interface Draft extends Outcome {
  policy: Policy;
  dirty: boolean;
  edit: (change: Edit) => void;
  discard: () => void;
  /** Over whatever was saved meanwhile, where `over` says so. */
  save: (over?: boolean) => Promise<boolean>;
}

export const useDraft = (settings: Settings): Draft => {
  const [saved, setSaved] = useState({ policy: settings.policy, version: settings.version });
  const [policy, setPolicy] = useState(settings.policy);
  const [outcome, setOutcome] = useState(NOTHING);

  const edit = useCallback((change: Edit) => {
    setPolicy(change);
    setOutcome((before) => ({ ...before, refusals: [], failure: null }));
  }, []);
  const discard = useCallback(() => {
    setPolicy(saved.policy);
    setOutcome(NOTHING);
  }, [saved]);

  const versionNow = async (over: boolean): Promise<number> => {
    if (!over) return saved.version;
    const told = await ask('open-settings');
    return told.state === 'settings' ? told.version : saved.version;
  };
  const save = async (over = false): Promise<boolean> => {
    setOutcome({ ...NOTHING, saving: true });
    try {
      const told = await ask('save-policy', { policy, version: await versionNow(over) });
      if (told.saved) {
        setSaved({ policy: told.policy, version: told.version });
        setPolicy(told.policy);
      }
      setOutcome(told.saved ? NOTHING : { ...NOTHING, conflict: told.conflict, refusals: told.refusals });
      return told.saved;
    } catch (error) {
      setOutcome({ ...NOTHING, failure: reasonOf(error) });
      return false;
    }
  };
  return { ...outcome, policy, dirty: !sameAs(policy, saved.policy), edit, discard, save };
};
