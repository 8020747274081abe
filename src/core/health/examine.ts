// Examines a whole backlog in one pass: every check over every item, then the checks of the backlog, which may look at
// the ready work that the items show.

import { CHECKS } from '../checks';
import type { Scene } from '../checks/check';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import type { Answer } from '../model/finding';
import type { Policy } from '../model/policy';
import type { ItemReport, Readiness, Runway } from '../model/report';
import { isAhead, lookAhead, runwayOf } from '../readiness/runway';
import { readinessOf } from '../readiness/verdict';
import { type AnyBacklogCheck, type AnyItemCheck, isOn, judgeBacklog, judgeItem, optionsOf } from './judge';
import { type Stage, sceneOf } from './scene';
import { hush, type Widespread, widespread } from './widespread';

export interface Examination {
  scene: Scene;
  /** In backlog order. */
  items: ItemReport[];
  backlog: Record<string, Answer>;
  /** Checks that flag most of the horizon, with what they found before they fell silent. */
  widespread: Widespread[];
}

type Panel = { check: AnyItemCheck; options: Record<string, number | boolean> }[];

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

/**
 * Ready work ahead, before anything fell silent: a stock that most items are missing something for must not look full.
 * Beyond the horizon readiness is demanded of nobody, but what is ready there all the same counts.
 */
function runwayAhead(items: readonly ItemReport[], panel: Panel, scene: Scene): Runway {
  const depth = lookAhead(scene.velocity);
  const demanded = panel.filter(({ check }) => check.vital === 'ready');
  const ahead: Record<Readiness, number> = { ready: 0, 'not-ready': 0, unknown: 0 };
  let ready = 0;
  items.forEach((item, index) => {
    const card = scene.card(item.id);
    if (!card || !isAhead(card)) return;
    if (item.inHorizon) ahead[item.readiness] += 1;
    else if (index < depth && readinessOf(answersOf(demanded, card, scene, true)) === 'ready') ready += 1;
  });
  const runway = runwayOf(ready + ahead.ready, scene.velocity);
  // Where most of the work ahead cannot be judged, its stock is not known either.
  return ahead.unknown > ahead.ready + ahead['not-ready'] ? { ...runway, sprints: null } : runway;
}

export function examine(backlog: Backlog, policy: Policy, now: number, stage: Stage = {}): Examination {
  const set = sceneOf(backlog, policy, now, stage);
  const panel = panelOf(policy);
  const items = set.backlog.cards.map((card) => reportOn(card, answersOf(panel, card, set, false), set));
  const scene: Scene = { ...set, runway: runwayAhead(items, panel, set) };
  // Who asks about all items wants to hear about each.
  const ids = stage.horizon === 'all' ? [] : panel.map(({ check }) => check.id);
  const silenced = hush(items, widespread(items, ids, set), set);
  if (silenced.length > 0) for (const item of items) item.readiness = readinessOf(item.answers);
  const answers: Record<string, Answer> = {};
  for (const check of CHECKS)
    if (check.about === 'backlog' && isOn(check, policy))
      answers[check.id] = judgeBacklog(check as AnyBacklogCheck, scene, optionsOf(check, policy));
  return { scene, items, backlog: answers, widespread: silenced };
}
