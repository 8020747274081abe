// Dates in JQL: absolute in the asker's zone, relative to now, or by function (startOfWeek("-1w")).

import { notModelled, refuse } from '../refusal';
import type { Value } from './parse';
import { momentIn, type Parts, partsIn } from './zone';

export interface DateContext {
  now: number;
  zone: string;
}

const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE, w: 10_080 * MINUTE };
const PERIODS = { Day: 'd', Week: 'w', Month: 'M', Year: 'y' } as const;

const invalid = (field: string, text: string) =>
  refuse(
    400,
    `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', ` +
      `'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );

export const isDateFunction = (name: string): boolean =>
  /^(now|currentLogin|lastLogin)$/i.test(name) || /^(start|end)Of(Day|Week|Month|Year)$/i.test(name);

export function momentOf(context: DateContext, field: string, value: Value): number {
  if (value.kind === 'function') return functionMoment(context, value.name, value.args[0]);
  if (value.kind !== 'value') throw invalid(field, '');
  const text = value.text.trim();
  const relative = relativeTo(context.now, text);
  if (relative !== null) return relative;
  const at = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: +(\d{1,2}):(\d{2}))?$/.exec(text);
  if (!at) throw invalid(field, text);
  const [year, month, day, hour, minute] = [at[1], ...at.slice(3)].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const days = month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days || hour > 23 || minute > 59) throw invalid(field, text);
  return momentIn(context.zone, { year, month, day, hour, minute });
}

function relativeTo(now: number, text: string): number | null {
  const match = /^([+-]?)\s*((?:\d+[wdhm]\s*)+)$/.exec(text);
  if (!match) return null;
  let sum = 0;
  for (const [, count, unit] of match[2]!.matchAll(/(\d+)([wdhm])/g)) sum += Number(count) * UNITS[unit!]!;
  return match[1] === '-' ? now - sum : now + sum;
}

function functionMoment(context: DateContext, name: string, argument: string | undefined): number {
  if (/^now$/i.test(name)) {
    if (argument !== undefined) throw refuse(400, `Function '${name}' expected '0' arguments but received '1'.`);
    return context.now;
  }
  if (/^(currentLogin|lastLogin)$/i.test(name)) throw notModelled(`JQL function ${name}()`);
  const match = /^(start|end)Of(Day|Week|Month|Year)$/i.exec(name);
  if (!match) throw refuse(400, `Unable to find JQL function '${name}()'.`);
  const period = (match[2]![0]!.toUpperCase() + match[2]!.slice(1).toLowerCase()) as keyof typeof PERIODS;
  const end = match[1]!.toLowerCase() === 'end';
  const parts = startOf(period, partsIn(context.zone, context.now));
  if (end) shift(parts, 1, PERIODS[period]);
  if (argument !== undefined) {
    const offset = /^([+-]?\d+)([yMwdhm]?)$/.exec(argument.trim());
    if (!offset) throw refuse(400, `The argument '${argument}' to the function '${name}' is not a valid offset.`);
    shift(parts, Number(offset[1]), offset[2] || PERIODS[period]);
  }
  return momentIn(context.zone, parts) - (end ? 1 : 0);
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
