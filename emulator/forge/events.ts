// Product events on their way from Jira to the app's triggers: late, sometimes twice, in no order, never above 200 KB.

import type { ProductEvent } from '../wall';
import { checkFilters, passes } from './event-filter';
import { checkPaths, included } from './event-properties';
import { hasEventScope } from './event-scopes';
import { at } from './limits';
import { type ManifestModule, modulesOfType } from './manifest';
import { platformReason } from './outcome';
import { openPostFunctions } from './post-functions';
import { isObject, type Json } from './problem';
import { retryOf } from './retry';
import type { Shared } from './state';

interface Target {
  module: ManifestModule;
  function: string;
}

interface Subscription extends Target {
  eventType: string;
  filter: Json;
  /** What the event is to bring along. */
  payload: unknown;
}

const subscriptionsOf = (module: ManifestModule): Subscription[] => {
  const events = Array.isArray(module.events) ? module.events : [];
  return events.map((entry: unknown) => {
    const detailed = isObject(entry) ? entry : { eventType: entry };
    const filter = detailed.filter ?? module.filter;
    return {
      module,
      function: String(module.function),
      eventType: String(detailed.eventType),
      filter: isObject(filter) ? filter : {},
      payload: detailed.payload ?? module.payload,
    };
  });
};

/** Fields that an event should bring along: Forge's documents do not say in which form. */
const includesFields = (module: ManifestModule): boolean =>
  [module, ...(Array.isArray(module.events) ? module.events : [])].some(
    (one) =>
      isObject(one) &&
      isObject(one.payload) &&
      isObject(one.payload.include) &&
      one.payload.include.fields !== undefined,
  );

/** How events of apps begin; theirs have neither a time nor a mark for one's own. */
export const APP_EVENT = 'avi:cloud:ecosystem::event/';

const FIRST_BACKOFF = 60_000;

export const openEvents = (shared: Shared) => {
  const chance = shared.dice('events');

  const wants = ({ eventType }: Subscription, event: ProductEvent): boolean =>
    eventType === event.eventType && hasEventScope(eventType, shared.manifest.scopes);

  const later = (ms: number, task: () => Promise<void>) =>
    void shared.clock.at(shared.clock.now() + ms, () => void task());

  const deliver = async (to: Target, payload: Json, retryContext: Json | null): Promise<void> => {
    if (!shared.installed()) return;
    const body = retryContext ? { ...payload, retryContext } : payload;
    const outcome = await shared.invoke({ function: to.function, module: to.module, args: [body] });
    const retries = Number(retryContext?.retryCount ?? 0);
    if (retries >= at('eventRetries')) return;
    const again = retryOf(outcome);
    const reason = again?.retryReason ?? platformReason(outcome);
    if (!reason) return;
    const wait = again ? again.retryAfter * 1000 : FIRST_BACKOFF * 2 ** retries;
    const next = { retryCount: retries + 1, retryReason: reason, retryData: again?.retryData };
    later(wait, () => deliver(to, payload, next));
  };

  /** Sends a payload on its way: late, perhaps twice, perhaps never. */
  const carry = (to: Target, payload: Json) => {
    const { duplicates, drops, late } = shared.faults.disorder;
    if (Buffer.byteLength(JSON.stringify(payload)) > at('eventBytes')) return;
    if (chance.chance(drops)) return;
    const copies = chance.chance(duplicates) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      // Squared: most come soon, a few at the very end of what is promised.
      const wait = Math.round(late * chance.next() ** 2);
      later(wait, () => deliver(to, structuredClone(payload), null));
    }
  };

  const addressed = ({ module }: Target, payload: Json, more: Json = {}): Json => ({
    ...payload,
    context: { cloudId: shared.installation.cloudId, moduleKey: module.key, ...more },
    contextToken: 'desk',
  });

  const send = (to: Subscription, event: ProductEvent) => {
    const { eventType, byApp, payload: told } = event;
    const marks = { selfGenerated: byApp, timestamp: told.timestamp ?? String(Math.floor(shared.clock.now())) };
    const payload = eventType.startsWith(APP_EVENT)
      ? addressed(to, { ...told, eventType }, { userAccess: { enabled: false } })
      : addressed(to, { ...told, eventType, ...marks });
    if (passes(shared, to.filter, event, payload)) carry(to, { ...payload, ...included(shared, to.payload, payload) });
  };

  const afterTransitions = openPostFunctions(shared, (to, payload) => carry(to, addressed(to, payload)));

  checkPaths(modulesOfType(shared.manifest, 'trigger'));
  checkFilters(modulesOfType(shared.manifest, 'trigger'));
  for (const module of modulesOfType(shared.manifest, 'trigger'))
    if (includesFields(module)) shared.recorder.missing(`payload.include.fields of the trigger ${module.key}`);

  return {
    /** Tells every trigger that listens for it. */
    emit(event: ProductEvent) {
      if (!shared.installed()) return;
      afterTransitions.hear(event);
      for (const module of modulesOfType(shared.manifest, 'trigger'))
        for (const subscription of subscriptionsOf(module)) if (wants(subscription, event)) send(subscription, event);
    },
  };
};
