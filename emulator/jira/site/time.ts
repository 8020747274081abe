// Moments and days as Jira writes them. Most timestamps end in +0000 without a colon; sprint dates end in Z.

export const stamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

export const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

export function parseStamp(text: unknown): number | null {
  if (typeof text === 'number') return text;
  if (typeof text !== 'string') return null;
  const at = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
}
