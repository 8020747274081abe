// Two counts beside each other, step by step: the first as an outline, the second filled.

import styles from './chart.module.css';
import { placer, someOf, ticksFor } from './scale';

export interface ColumnChartProps {
  width: number;
  steps: readonly { label: string; first: number; second: number }[];
  names: readonly [first: string, second: string];
  number: (n: number) => string;
}

const HEIGHT = 200;
const LEFT = 44;
const RIGHT = 8;
const TOP = 32;
const BOTTOM = 24;
const LABEL = 72;

export const ColumnChart = ({ width, steps, names, number }: ColumnChartProps) => {
  const ticks = ticksFor(Math.max(...steps.flatMap(({ first, second }) => [first, second]), 0));
  const y = placer(0, ticks[ticks.length - 1] ?? 1, HEIGHT - BOTTOM, TOP);
  const room = (width - LEFT - RIGHT) / Math.max(1, steps.length);
  const column = Math.max(2, Math.min(20, room / 2 - 3));
  const middle = (at: number) => LEFT + room * (at + 0.5);
  const labelled = someOf(steps.length, Math.max(2, Math.floor((width - LEFT) / LABEL)));
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      data-picture=""
      focusable="false"
      aria-hidden="true"
    >
      <Names names={names} left={LEFT} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.text} x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {steps.map(({ label, first, second }, at) => (
        <g key={label}>
          <Column className={styles.first} x={middle(at) - column - 1} width={column} from={y(0)} to={y(first)} />
          <Column className={styles.second} x={middle(at) + 1} width={column} from={y(0)} to={y(second)} />
        </g>
      ))}
      {labelled.map((at) => (
        <text key={at} className={styles.text} x={middle(at)} y={HEIGHT - 6} textAnchor="middle">
          {steps[at]?.label}
        </text>
      ))}
    </svg>
  );
};

interface ColumnProps {
  className: string | undefined;
  x: number;
  width: number;
  from: number;
  to: number;
}

const Column = ({ className, x, width, from, to }: ColumnProps) =>
  from - to < 1 ? null : (
    <rect className={className} x={x + 1} y={to + 1} width={Math.max(1, width - 2)} height={from - to - 1} rx="1" />
  );

/** Which is which, inside the picture, so that it stands in its file too. */
export const Names = ({ names: [first, second], left }: { names: readonly [string, string]; left: number }) => (
  <>
    <rect className={styles.first} x={left + 1} y={5} width={10} height={10} />
    <text className={styles.strong} x={left + 18} y={14}>
      {first}
    </text>
    <rect className={styles.second} x={left + 141} y={5} width={10} height={10} />
    <text className={styles.strong} x={left + 158} y={14}>
      {second}
    </text>
  </>
);
