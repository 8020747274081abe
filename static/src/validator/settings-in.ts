// Settings of a rule as Jira keeps them: text that may be old, empty or of another version.

import { DEFAULT_VALIDATOR, LONGEST_HINT, type ValidatorSettings } from '../../../src/contract';

const parsed = (text: unknown): Partial<Record<keyof ValidatorSettings, unknown>> => {
  if (typeof text !== 'string') return typeof text === 'object' && text !== null ? text : {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};

export const settingsIn = (config: unknown): ValidatorSettings => {
  const { demand, hint } = parsed(config);
  return {
    ...DEFAULT_VALIDATOR,
    demand: demand === 'every' ? 'every' : DEFAULT_VALIDATOR.demand,
    hint: typeof hint === 'string' ? hint.slice(0, LONGEST_HINT) : '',
  };
};
