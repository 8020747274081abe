// What was ticked and let through here a moment ago, laid over what the app told: it keeps such words by way of a queue, so
// that its next answer may not know them yet.

import type { OverrideView, TickView } from '../contract';
import type { Enrolled } from './judge-issue';

export interface Said {
  ticks: readonly TickView[];
  overrides: readonly OverrideView[];
}

export const NOTHING_SAID: Said = { ticks: [], overrides: [] };

export const withSaid = (context: Enrolled, { ticks, overrides }: Said): Enrolled => ({
  ...context,
  ticks: [...(context.ticks ?? []).filter(({ tick }) => !ticks.some((one) => one.tick === tick)), ...ticks],
  overrides: [
    ...(context.overrides ?? []).filter(({ sprint }) => !overrides.some((one) => one.sprint === sprint)),
    ...overrides,
  ],
});

export const andTick = (said: Said, view: TickView): Said => ({
  ...said,
  ticks: [...said.ticks.filter(({ tick }) => tick !== view.tick), view],
});

export const andOverride = (said: Said, view: OverrideView): Said => ({
  ...said,
  overrides: [...said.overrides.filter(({ sprint }) => sprint !== view.sprint), view],
});
