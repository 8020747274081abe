// Dates in JQL: absolute in the asker's zone, relative to now, or by function (startOfWeek("-1w")).

import { refuse } from '../refusal';
import { type Call, checkCall } from './functions';
import type { Value } from './parse';
import { momentIn, type Parts, partsIn } from './zone';

export interface DateContext {
  now: number;
  zone: string;
  /** True where a day is asked for: no time of the day may be written. */
  days?: boolean;
}

const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE, w: 10_080 * MINUTE };
const PERIODS = { Day: 'd', Week: 'w', Month: 'M', Year: 'y' } as const;

const invalid = (text: string, what: string, days: boolean | undefined) =>
  refuse(
    400,
    `Date value '${text}' for ${what} is invalid. Valid formats include: ${
      days ? "'YYYY/MM/DD', 'YYYY-MM-DD'," : "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd',"
    } or a period format e.g. '-5d', '4w 2d'.`,
  );

/** `what` is what asks: "field 'due'", "predicate 'after'". */
export function momentOf(context: DateContext, what: string, value: Value): number {
  if (value.kind === 'function') return functionMoment(context, what, value);
  if (value.kind !== 'value') throw invalid('', what, context.days);
  const text = value.text.trim();
  // A number without quotes is a moment in epoch milliseconds.
  if (!value.quoted && /^\d+$/.test(text)) return Number(text);
  const relative = relativeTo(context.now, text);
  if (relative !== null) return relative;
  const at = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: +(\d{1,2}):(\d{2}))?$/.exec(text);
  if (!at || (context.days && at[5] !== undefined)) throw invalid(text, what, context.days);
  const [year, month, day, hour, minute] = [at[1], ...at.slice(3)].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const days = month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days || hour > 23 || minute > 59) throw invalid(text, what, context.days);
  return momentIn(context.zone, { year, month, day, hour, minute });
}

/** Units may be written out. */
const PERIOD = /(\d+)\s*(w|d|h|m)(?:eeks?|ays?|ours?|inutes?)?(?![a-z])/gi;

function relativeTo(now: number, text: string): number | null {
  const [, sign, terms = ''] = /^([+-]?)\s*(.+)$/.exec(text) ?? [];
  if (terms.replace(PERIOD, '').replace(/[\s,]/g, '') !== '') return null;
  let sum: number | null = null;
  for (const [, count, unit] of terms.matchAll(PERIOD)) sum = (sum ?? 0) + Number(count) * UNITS[unit!.toLowerCase()]!;
  return sum === null ? null : sign === '-' ? now - sum : now + sum;
}

function functionMoment(context: DateContext, what: string, call: Call): number {
  const { name, args } = call;
  checkCall(call);
  if (/^now$/i.test(name)) return context.now;
  const match = /^(start|end)Of(Day|Week|Month|Year)$/i.exec(name);
  if (!match) throw refuse(400, `A date for the ${what} provided by the function '${name}' is not valid.`);
  const period = (match[2]![0]!.toUpperCase() + match[2]!.slice(1).toLowerCase()) as keyof typeof PERIODS;
  const end = match[1]!.toLowerCase() === 'end';
  const parts = startOf(period, partsIn(context.zone, context.now));
  if (end) shift(parts, 1, PERIODS[period]);
  if (args[0] !== undefined) {
    const offset = /^([+-]?\d+)([yMwdhm]?)$/.exec(args[0].trim());
    if (!offset)
      throw refuse(
        400,
        `Duration for function '${name}' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.`,
      );
    shift(parts, Number(offset[1]), offset[2] || PERIODS[period]);
  }
  return momentIn(context.zone, parts) - (end ? 1 : 0);
}

/** The day of a moment where the clock shows that zone, as the milliseconds of its midnight in UTC. */
export function dayAt(zone: string, at: number): number {
  const { year, month, day } = partsIn(zone, at);
  return Date.UTC(year, month - 1, day);
}

/** The first and the last millisecond of the day in which a moment lies. */
export function dayOf(zone: string, at: number): [first: number, last: number] {
  const parts = startOf('Day', partsIn(zone, at));
  const first = momentIn(zone, { ...parts });
  return [first, momentIn(zone, { ...parts, day: parts.day + 1 }) - 1];
}

function startOf(period: keyof typeof PERIODS, { year, month, day }: Parts): Parts {
  const parts = { year, month, day, hour: 0, minute: 0 };
  if (period === 'Week') parts.day -= new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (period === 'Month' || period === 'Year') parts.day = 1;
  if (period === 'Year') parts.month = 1;
  return parts;
}

function shift(parts: Parts, by: number, unit: string): void {
  if (unit === 'y') parts.year += by;
  else if (unit === 'M') parts.month += by;
  else if (unit === 'w') parts.day += 7 * by;
  else if (unit === 'd') parts.day += by;
  else if (unit === 'h') parts.hour += by;
  else parts.minute += by;
}
