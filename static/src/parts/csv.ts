// A table as comma-separated values. A cell that a spreadsheet would take for a formula is told as text: its words come
// from people who may mean harm.

export type Cell = string | number | null;

const FORMULA = /^[\s]*[=+\-@\t\r]/;

const cell = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** With the mark by which Excel knows that it is UTF-8. */
export const csv = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
