// The data of a chart as UI Kit gives it: rows (objects or arrays) and accessors that name x, y and the series.

import type { Props } from '../drawing';

export interface Point {
  x: string;
  y: number;
  series: string;
}

type Row = Record<string | number, unknown>;

const read = (row: unknown, accessor: unknown): unknown =>
  typeof row === 'object' && row !== null && (typeof accessor === 'string' || typeof accessor === 'number')
    ? (row as Row)[accessor]
    : undefined;

export function pointsOf(props: Props): Point[] {
  const { xAccessor, yAccessor, colorAccessor, labelAccessor } = props.raw;
  return props.list('data').map((row) => {
    const y = Number(read(row, yAccessor ?? 1));
    return {
      x: String(read(row, xAccessor ?? labelAccessor ?? 0) ?? ''),
      y: Number.isFinite(y) ? y : 0,
      series: String(read(row, colorAccessor ?? labelAccessor ?? 2) ?? ''),
    };
  });
}

export const unique = (values: string[]): string[] => [...new Set(values)];

const palette = [
  'brand',
  'categorical-2',
  'categorical-3',
  'categorical-4',
  'categorical-5',
  'categorical-6',
  'categorical-7',
  'categorical-8',
];

export const colourOf = (index: number): string => `var(--ds-chart-${palette[index % palette.length]})`;
