// Scheduled triggers: the first run some five minutes after deployment, then once an interval, now and then twice.

import { isLicensed } from './installation';
import { at } from './limits';
import { type ManifestModule, modulesOfType } from './manifest';
import { DeskError, isObject } from './problem';
import type { Shared } from './state';

const INTERVALS: Record<string, number> = {
  fiveMinute: 5 * 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
const FIRST = 5 * 60_000;

export const openSchedule = (shared: Shared) => {
  const chance = shared.dice('schedule');
  let next: { cancel(): void }[] = [];

  const stop = () => {
    for (const one of next) one.cancel();
    next = [];
  };

  const run = async (module: ManifestModule) => {
    if (!shared.installed()) return;
    const needsLicence = isObject(module.filter) && module.filter.appIsLicensed === true;
    if (needsLicence && !isLicensed(shared.manifest, shared.installation)) return;
    const request = { context: { cloudId: shared.installation.cloudId, moduleKey: module.key }, contextToken: 'desk' };
    await shared.invoke({ function: String(module.function), module, args: [request] });
  };

  const plan = (module: ManifestModule, due: number) => {
    const ring = () => {
      plan(module, due + INTERVALS[String(module.interval)]!);
      const times = chance.chance(shared.faults.disorder.duplicates) ? 2 : 1;
      for (let time = 0; time < times; time++) void run(module);
    };
    next.push(shared.clock.at(due, ring, { background: true }));
  };

  return {
    start() {
      stop();
      const modules = modulesOfType(shared.manifest, 'scheduledTrigger');
      if (modules.length > at('scheduledTriggers'))
        throw new DeskError(
          `An app may have ${at('scheduledTriggers')} scheduled triggers; this one has ${modules.length}.`,
        );
      if (modules.filter(({ interval }) => interval === 'fiveMinute').length > at('fiveMinuteTriggers'))
        throw new DeskError('Only one scheduled trigger may run every five minutes.');
      for (const module of modules) {
        if (!INTERVALS[String(module.interval)])
          throw new DeskError(
            `Scheduled trigger ${module.key} has the interval "${module.interval}", which Forge does not know.`,
          );
        plan(module, shared.clock.now() + FIRST);
      }
    },
    stop,
    /** Runs it now, as a developer would by waiting. */
    run,
  };
};
