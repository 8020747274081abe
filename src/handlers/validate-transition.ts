/// <reference types="node" />
// A rule on a transition: an item that is not ready is refused with its gaps named. Whatever goes wrong, takes too long or
// cannot be told lets the item through: a broken rule must not stop a team from working.

import { DEFAULT_VALIDATOR, LONGEST_HINT, type ValidatorSettings } from '../contract';
import { cardOf, isItem } from '../core/facts/card-of';
import type { Card } from '../core/model/card';
import { judgeAlone } from '../core/readiness/judge-alone';
import { criteriaOf } from '../core/readiness/verdict';
import { idIn, type Json, objectIn, stringIn } from '../jira/read/json';
import { readingOf } from '../jira/read/reading-of';
import { momentOf } from '../jira/read/time';
import { readWhole } from '../jira/whole-issue';
import { type Voice, voiceFor } from '../jobs/gate/gate-voice';
import { logTrouble } from '../jobs/log';
import { push } from '../jobs/queue';
import { frameOf } from '../jobs/settle/backlog-of';
import { askMatches, EVIDENCE_RECORDS, evidenceOf, LAG } from '../jobs/settle/evidence';
import type { AuditLine, KeptOverride, Matches } from '../store/gate-records';
import { type RecordName, readRecords } from '../store/project';
import { numericId } from './project-of';

const DEADLINE = 5000;
const LONGEST_MESSAGE = 900;
const NEEDED: RecordName[] = ['enrolled', 'policy', 'ground', 'frame', 'overrides', ...EVIDENCE_RECORDS];

export interface Ruling {
  result: boolean;
  errorMessage?: string;
}

const PASS: Ruling = { result: true };

class TooLate extends Error {
  override readonly name = 'TooLate';
}

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`No ruling within ${DEADLINE} ms`)), DEADLINE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** As the editor of the rule kept it; it may come as text. */
const settingsIn = (configuration: unknown): ValidatorSettings => {
  const it = objectIn(typeof configuration === 'string' ? parsed(configuration) : configuration);
  const demand = it?.demand === 'every' ? 'every' : DEFAULT_VALIDATOR.demand;
  return { v: 1, demand, hint: stringIn(it?.hint).slice(0, LONGEST_HINT) };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** As it will be: what the screen of the transition changes counts already. */
const asChanged = (issue: Json, transition: Json | null): Json => ({
  ...issue,
  fields: { ...objectIn(issue.fields), ...objectIn(transition?.modifiedFields) },
});

const messageFor = (lines: readonly string[], { hint }: ValidatorSettings, { say }: Voice): string => {
  const words = `${say('refused', { gaps: lines.join(' ') })}${hint === '' ? '' : ` ${hint}`}`;
  return words.length <= LONGEST_MESSAGE ? words : `${words.slice(0, LONGEST_MESSAGE - 1)}…`;
};

/** Somebody's word is for the item as it stood: it ends when the category of its status changes, even if it comes back. */
const holds = ({ at, stage }: KeptOverride, card: Card, issue: Json): boolean => {
  const changed = momentOf(objectIn(issue.fields)?.statuscategorychangedate);
  return stage === card.stage && (changed === null || changed <= at);
};

/** Of an issue that has just changed Jira's index may not know yet: what it does not match is unknown. */
const withoutMisses = (matches: Matches | null): Matches | null =>
  matches && {
    ...matches,
    asked: Object.fromEntries(
      Object.entries(matches.asked).map(([id, { issues, ...rest }]) => {
        const matched = Object.entries(issues).filter(([, [, isMatch]]) => isMatch);
        return [id, { ...rest, issues: Object.fromEntries(matched) }];
      }),
    ),
  };

interface Ruled {
  ruling: Ruling;
  project: string | null;
  line: AuditLine | null;
}

const passed: Ruled = { ruling: PASS, project: null, line: null };

const judge = async (request: Json, by: string | null, now: number): Promise<Ruled> => {
  const key = stringIn(objectIn(request.issue)?.key);
  const issue = objectIn(await readWhole(key));
  const project = numericId(objectIn(objectIn(issue?.fields)?.project)?.id);
  if (!issue || project === null) return passed;
  const records = await readRecords(project, NEEDED);
  const { enrolled, policy, ground, frame, overrides } = records;
  if (!enrolled || !ground) return passed;
  const reading = readingOf(asChanged(issue, objectIn(request.transition)), ground.shape, policy);
  if (!isItem(reading)) return passed;
  const card: Card = cardOf(reading, policy);
  const asked = await askMatches(policy, null, [card], now);
  const matches = now - reading.updated < LAG ? withoutMisses(asked) : asked;
  const evidence = evidenceOf(policy, { ticks: records.ticks, matches });
  const { readiness, gaps, advice, answers } = judgeAlone(card, frameOf(ground, frame), policy, now, evidence);
  const settings = settingsIn(request.configuration);
  const lacking = settings.demand === 'every' ? [...gaps, ...advice] : gaps;
  const told = { at: now, by, issue: card.id, key: card.key, readiness, gaps: lacking };
  const lineFor = (did: 'refused' | 'let-through', reason: string | null): Ruled => ({
    project,
    line: { id: `${did}:${card.id}:${now}`, did, ...told, ...(reason === null ? {} : { reason }) },
    ruling: PASS,
  });
  if (lacking.length === 0) return readiness === 'unknown' ? lineFor('let-through', 'unknown') : passed;
  const isOverridden = overrides.some((one) => one.issue === card.id && holds(one, card, issue));
  if (isOverridden) return lineFor('let-through', 'overridden');
  const voice = await voiceFor(policy);
  const lines = lacking.map((gap) => voice.gap(gap, criteriaOf(policy, card), answers));
  return { ...lineFor('refused', null), ruling: { result: false, errorMessage: messageFor(lines, settings, voice) } };
};

/** A ruling stands whether or not it could be written down. */
const noteDown = async ({ project, line }: Ruled): Promise<void> => {
  if (project === null || line === null) return;
  try {
    await inTime(push({ job: 'line', project, line }));
  } catch (error) {
    logTrouble('Noting what a rule did', error);
  }
};

export const validateTransition = async (request: unknown, context: unknown): Promise<Ruling> => {
  try {
    const by = idIn(objectIn(objectIn(context)?.principal)?.accountId);
    const ruled = await inTime(judge(objectIn(request) ?? {}, by, Date.now()));
    await noteDown(ruled);
    return ruled.ruling;
  } catch (error) {
    logTrouble('A rule on a transition let an item through', error);
    return PASS;
  }
};
