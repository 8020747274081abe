// Examines a whole backlog in one pass: every check over every item, then the checks of the backlog, which may look at
// the ready work that the items show.

import { CHECKS } from '../checks';
import type { Scene } from '../checks/check';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import { type Evidence, NO_EVIDENCE } from '../model/criterion';
import type { Answer } from '../model/finding';
import type { Policy } from '../model/policy';
import type { ItemReport, Readiness, Runway } from '../model/report';
import { isAhead, lookAhead, runwayOf } from '../readiness/runway';
import { criteriaOf, NO_STAND, standOf } from '../readiness/verdict';
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

interface Panel {
  checks: { check: AnyItemCheck; options: Record<string, number | boolean> }[];
  policy: Policy;
  evidence: Evidence;
}

type Answers = Record<string, Answer>;

const panelOf = (policy: Policy, evidence: Evidence): Panel => ({
  checks: CHECKS.filter((check): check is AnyItemCheck => check.about === 'item' && isOn(check, policy)).map(
    (check) => ({
      check,
      options: optionsOf(check, policy),
    }),
  ),
  policy,
  evidence,
});

function answersOf({ checks }: Panel, card: Card, scene: Scene, anywhere: boolean): Answers {
  const answers: Answers = {};
  for (const { check, options } of checks) answers[check.id] = judgeItem(check, card, scene, options, anywhere);
  return answers;
}

function reportOn(panel: Panel, card: Card, scene: Scene, anywhere: boolean): ItemReport {
  const { id, key } = card;
  const answers = answersOf(panel, card, scene, anywhere);
  const inHorizon = scene.horizon.has(id);
  const position = scene.position.get(id) ?? null;
  // Below the horizon readiness is nobody's question.
  if (!inHorizon && !anywhere) return { id, key, position, inHorizon, ...NO_STAND, answers };
  const stand = standOf(criteriaOf(panel.policy, card), card, answers, panel.evidence);
  return { id, key, position, inHorizon, ...stand, answers };
}

/** One item, judged at once and wherever it stands: what somebody who opens it wants to know. */
export const examineItem = (card: Card, scene: Scene, policy: Policy, evidence: Evidence = NO_EVIDENCE): ItemReport =>
  reportOn(panelOf(policy, evidence), card, scene, true);

/** Items as they were examined among the others, their cards known better than then. */
export function examineAgain(scene: Scene, policy: Policy): (card: Card) => ItemReport {
  const panel = panelOf(policy, NO_EVIDENCE);
  return (card) => reportOn(panel, card, scene, false);
}

/**
 * Ready work ahead. Beyond the horizon readiness is demanded of nobody, but what is ready there all the same counts.
 */
function runwayAhead(items: readonly ItemReport[], panel: Panel, scene: Scene): Runway {
  const depth = lookAhead(scene.velocity);
  const ahead: Record<Readiness, number> = { ready: 0, 'not-ready': 0, unknown: 0 };
  let ready = 0;
  items.forEach((item, index) => {
    const card = scene.card(item.id);
    if (!card || !isAhead(card)) return;
    if (item.inHorizon) ahead[item.readiness] += 1;
    else if (index < depth && reportOn(panel, card, scene, true).readiness === 'ready') ready += 1;
  });
  const runway = runwayOf(ready + ahead.ready, scene.velocity);
  // Where most of the work ahead cannot be judged, its stock is not known either.
  return ahead.unknown > ahead.ready + ahead['not-ready'] ? { ...runway, sprints: null } : runway;
}

function aboutBacklog(scene: Scene, policy: Policy): Answers {
  const answers: Answers = {};
  for (const check of CHECKS)
    if (check.about === 'backlog' && isOn(check, policy))
      answers[check.id] = judgeBacklog(check as AnyBacklogCheck, scene, optionsOf(check, policy));
  return answers;
}

export function examine(backlog: Backlog, policy: Policy, now: number, stage: Stage = {}): Examination {
  const set = sceneOf(backlog, policy, now, stage);
  const panel = panelOf(policy, stage.evidence ?? NO_EVIDENCE);
  const items = set.backlog.cards.map((card) => reportOn(panel, card, set, false));
  const scene: Scene = { ...set, runway: runwayAhead(items, panel, set) };
  // Who asks about all items wants to hear about each.
  const asked = stage.horizon === 'all' ? [] : panel.checks;
  // What falls silent is told once, and an item that lacks it stays not ready all the same.
  const silenced = hush(items, widespread(items, asked, set), set);
  return { scene, items, backlog: aboutBacklog(scene, policy), widespread: silenced };
}
