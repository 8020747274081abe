// Figures as tables of a page.

export type Cell = string | number;

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
/** As many digits as tell something. */
export const dollars = (value: number): string =>
  value < 1 ? `$${Number(value.toPrecision(2))}` : `$${value.toFixed(value < 10 ? 2 : 0)}`;

export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const BEGIN = '<!-- measured -->';
const END = '<!-- /measured -->';

/** The page with what stands between its two marks replaced. */
export const withMeasured = (page: string, measured: string): string => {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`A page without ${BEGIN} and ${END}`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${measured.trim()}\n\n${page.slice(to)}`;
};
