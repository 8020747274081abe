// Spans of work as people write them, 1w 2d 3h 20m: a day of work has eight hours and a week five days, as in a new Jira.

const SECONDS = { w: 144_000, d: 28_800, h: 3_600, m: 60 } as const;
type Unit = keyof typeof SECONDS;

export const HOURS_A_DAY = 8;
export const DAYS_A_WEEK = 5;

/** Seconds; null where it is no duration. A bare number counts minutes. */
export function readDuration(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const parts = text.trim().toLowerCase().split(/\s+/);
  const seconds = parts.map((part) => {
    const [, amount, unit = 'm'] = /^(\d+(?:\.\d+)?)([wdhm])?$/.exec(part) ?? [];
    return amount === undefined ? Number.NaN : Number(amount) * SECONDS[unit as Unit];
  });
  const sum = seconds.reduce((a, b) => a + b, 0);
  return Number.isNaN(sum) ? null : Math.round(sum);
}

/** Seconds that fill no minute are not told. */
export function writeDuration(seconds: number): string {
  let left = seconds;
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(SECONDS)) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.join(' ') || '0m';
}
