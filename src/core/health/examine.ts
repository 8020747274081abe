// Examines a whole backlog in one pass: every check over every item, then the checks of the backlog, which may look at
// the ready work that the items show.

import { CHECKS } from '../checks';
import type { Scene } from '../checks/check';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import type { Answer } from '../model/finding';
import type { Policy } from '../model/policy';
import type { ItemReport } from '../model/report';
import { isAhead, lookAhead, runwayOf } from '../readiness/runway';
import { readinessOf } from '../readiness/verdict';
import { type AnyBacklogCheck, type AnyItemCheck, isOn, judgeBacklog, judgeItem, optionsOf } from './judge';
import { type Stage, sceneOf } from './scene';
import { startingNext, type Widespread, widespread } from './widespread';

export interface Examination {
  scene: Scene;
  /** In backlog order. */
  items: ItemReport[];
  backlog: Record<string, Answer>;
  /** Checks that flag most of the horizon, with what they found before they fell silent. */
  widespread: Widespread[];
}

type Panel = { check: AnyItemCheck; options: Record<string, number | boolean> }[];

const QUIET: Answer = Object.freeze({ verdict: 'not-applicable' });

const panelOf = (policy: Policy): Panel =>
  CHECKS.filter((check): check is AnyItemCheck => check.about === 'item' && isOn(check, policy)).map((check) => ({
    check,
    options: optionsOf(check, policy),
  }));

function answersOf(panel: Panel, card: Card, scene: Scene, anywhere: boolean): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const { check, options } of panel) answers[check.id] = judgeItem(check, card, scene, options, anywhere);
  return answers;
}

function reportOn(card: Card, answers: Record<string, Answer>, scene: Scene): ItemReport {
  const { id, key } = card;
  const position = scene.position.get(id) ?? null;
  return { id, key, position, inHorizon: scene.horizon.has(id), readiness: readinessOf(answers), answers };
}

/** One item, judged at once and wherever it stands: what somebody who opens it wants to know. */
export const examineItem = (card: Card, scene: Scene, policy: Policy): ItemReport =>
  reportOn(card, answersOf(panelOf(policy), card, scene, true), scene);

function hush(items: ItemReport[], found: readonly Widespread[], scene: Scene): void {
  if (found.length === 0) return;
  const next = startingNext(scene);
  for (const item of items) {
    if (!item.inHorizon || next.has(item.id)) continue;
    for (const { check } of found) if (item.answers[check]) item.answers[check] = QUIET;
    item.readiness = readinessOf(item.answers);
  }
}

/** Where most of the work ahead cannot be judged, its stock is not known either. */
function murky(items: readonly ItemReport[], scene: Scene): boolean {
  const near = items.filter(({ id, inHorizon }) => {
    const card = inHorizon ? scene.card(id) : undefined;
    return card !== undefined && isAhead(card);
  });
  return near.filter(({ readiness }) => readiness === 'unknown').length > near.length / 2;
}

/** Readiness beyond the horizon is demanded of nobody, but what is ready there all the same is work ahead. */
function readyAhead(items: readonly ItemReport[], panel: Panel, scene: Scene): number {
  const depth = lookAhead(scene.velocity);
  const demanded = panel.filter(({ check }) => check.vital === 'ready');
  return items.filter((item, index) => {
    const card = scene.card(item.id);
    if (!card || !isAhead(card)) return false;
    if (item.inHorizon) return item.readiness === 'ready';
    return index < depth && readinessOf(answersOf(demanded, card, scene, true)) === 'ready';
  }).length;
}

export function examine(backlog: Backlog, policy: Policy, now: number, stage: Stage = {}): Examination {
  const set = sceneOf(backlog, policy, now, stage);
  const panel = panelOf(policy);
  const items = set.backlog.cards.map((card) => reportOn(card, answersOf(panel, card, set, false), set));
  const flagging = widespread(
    items,
    panel.map(({ check }) => check.id),
    set,
  );
  hush(items, flagging, set);
  const heard = panel.filter(({ check }) => !flagging.some((one) => one.check === check.id));
  const runway = runwayOf(readyAhead(items, heard, set), set.velocity);
  const scene: Scene = { ...set, runway: murky(items, set) ? { ...runway, sprints: null } : runway };
  const answers: Record<string, Answer> = {};
  for (const check of CHECKS)
    if (check.about === 'backlog' && isOn(check, policy))
      answers[check.id] = judgeBacklog(check as AnyBacklogCheck, scene, optionsOf(check, policy));
  return { scene, items, backlog: answers, widespread: flagging };
}
