// Moments and days as Jira writes them. Most timestamps end in +0000 without a colon; sprint dates end in Z.

export const stamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

export const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A day that the calendar has, as yyyy-mm-dd. */
export const isDay = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(text);
  return !Number.isNaN(at) && day(at) === text;
};

export function parseStamp(text: unknown): number | null {
  if (typeof text === 'number') return text;
  if (typeof text !== 'string') return null;
  const at = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
}
