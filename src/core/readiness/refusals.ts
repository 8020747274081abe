// Whether settings may be saved. They come from a browser or a file, so nothing about them is taken for granted.

import { CHECKS } from '../checks';
import { LANGUAGES, type Policy, VITALS } from '../model/policy';
import type { Refusal } from '../model/refusal';
import { definitionRefusals, KINDS } from './definition-refusals';
import { each, fields, id, type Look, line, list, number, oneOf, orAbsent, orNone, refuse, yesOrNo } from './refusing';

const MODES = ['off', 'advise', 'warn', 'return'];
const WHO = ['editors', 'administrators', 'named'];
const MOST = 200;
const LONGEST_LABEL = 255;
const MINUTES_A_DAY = 1440;
const MOST_PEOPLE = 50;
const MOST_TEXT_FIELDS = 5;

const IDS = CHECKS.map((check) => check.id);

/** A share stays a share; anything else is a count or a number of days. */
const optionLook = (standard: number | boolean): Look => {
  if (typeof standard === 'boolean') return yesOrNo;
  return number(0, standard > 0 && standard < 1 ? 1 : 10_000);
};

const OPTIONS: Readonly<Record<string, Look>> = Object.fromEntries(
  CHECKS.map((check) => {
    const own: Record<string, number | boolean> = check.options;
    return [
      check.id,
      orAbsent(
        fields(Object.fromEntries(Object.entries(own).map(([name, value]) => [name, orAbsent(optionLook(value))]))),
      ),
    ];
  }),
);

const override: Look = (value, at) => {
  const wrong = fields({ who: oneOf(WHO), people: list(id, MOST_PEOPLE) })(value, at);
  if (wrong.length > 0) return wrong;
  const { who, people } = value as { who: string; people: string[] };
  return who === 'named' && people.length === 0 ? refuse(`${at}.people`, 'nobody') : [];
};

const POLICY = fields({
  options: fields(OPTIONS),
  off: list(oneOf(IDS), IDS.length),
  weights: fields(Object.fromEntries(VITALS.map((vital) => [vital, orAbsent(number(0, 10))]))),
  kinds: each(id, oneOf(KINDS), MOST),
  excludedTypes: list(id, MOST),
  excludedLabels: list(line(LONGEST_LABEL), MOST),
  acceptanceFields: list(id, MOST_TEXT_FIELDS),
  estimateField: orNone(id),
  gate: fields({
    mode: oneOf(MODES),
    future: orAbsent(oneOf(MODES)),
    grace: orAbsent(number(0, MINUTES_A_DAY, true)),
  }),
  definition: orAbsent(definitionRefusals),
  override: orAbsent(override),
  language: orAbsent(oneOf(LANGUAGES)),
  publish: orAbsent(yesOrNo),
});

/** None: it is a policy. */
export const refusalsOf = (policy: unknown): Refusal[] => POLICY(policy, '');

export const isPolicy = (value: unknown): value is Policy => refusalsOf(value).length === 0;
