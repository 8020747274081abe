// Calendar arithmetic in a person's time zone: "start of week" is a different moment in Sydney and in Berlin.

export interface Parts {
  year: number;
  /** 1-12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    const options = { hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const clock = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    try {
      found = new Intl.DateTimeFormat('en-US', { ...options, ...clock, timeZone: zone });
    } catch {
      found = new Intl.DateTimeFormat('en-US', { ...options, ...clock, timeZone: 'UTC' });
    }
    formats.set(zone, found);
  }
  return found;
}

export function partsIn(zone: string, at: number): Parts {
  const parts: Record<string, number> = {};
  for (const { type, value } of format(zone).formatToParts(at)) parts[type] = Number(value);
  return { year: parts.year!, month: parts.month!, day: parts.day!, hour: parts.hour!, minute: parts.minute! };
}

/** The moment at which the clock on that wall shows these parts; parts may overflow (month 13, day 0). */
export function momentIn(zone: string, parts: Parts): number {
  const wanted = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
  let at = wanted;
  for (let round = 0; round < 2; round++) {
    const shown = partsIn(zone, at);
    at += wanted - Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
  }
  return at;
}
