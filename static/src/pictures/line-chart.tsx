// A value over time. The scale begins at 0: one that follows the data makes a cliff of two points. A gap is a time when
// there was nothing to say.

import styles from './chart.module.css';
import { placer, someOf, ticksFor } from './scale';

export interface LineChartProps {
  width: number;
  points: readonly { at: number; value: number | null }[];
  /** Set where the scale has an end of its own. */
  most?: number;
  number: (n: number) => string;
  date: (at: number) => string;
}

const HEIGHT = 180;
const LEFT = 44;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 24;
/** Room that a written date takes. */
const DATE = 64;

const runsOf = (points: LineChartProps['points']): { at: number; value: number }[][] => {
  const runs: { at: number; value: number }[][] = [[]];
  for (const { at, value } of points) {
    if (value === null) runs.push([]);
    else runs[runs.length - 1]?.push({ at, value });
  }
  return runs.filter((run) => run.length > 0);
};

export const LineChart = ({ width, points, most, number, date }: LineChartProps) => {
  const past = [...points].sort((a, b) => a.at - b.at);
  const ticks = most === undefined ? ticksFor(Math.max(...past.map(({ value }) => value ?? 0))) : [0, most / 2, most];
  const x = placer(past[0]?.at ?? 0, past[past.length - 1]?.at ?? 0, LEFT, width - RIGHT);
  const y = placer(0, ticks[ticks.length - 1] ?? 1, HEIGHT - BOTTOM, TOP);
  const dated = someOf(past.length, Math.max(2, Math.floor((width - LEFT) / DATE)));
  const runs = runsOf(past);
  const last = runs[runs.length - 1]?.at(-1);
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      data-picture=""
      focusable="false"
      aria-hidden="true"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.text} x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {runs.map((run) => (
        <polyline
          key={run[0]?.at}
          className={styles.line}
          points={run.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
        />
      ))}
      {last && <circle className={styles.end} cx={x(last.at)} cy={y(last.value)} r="4" />}
      {dated.map((index) => {
        const at = past[index]?.at ?? 0;
        const anchor = index === past.length - 1 ? 'end' : x(at) < LEFT + DATE / 2 ? 'start' : 'middle';
        return (
          <text key={index} className={styles.text} x={x(at)} y={HEIGHT - 6} textAnchor={anchor}>
            {date(at)}
          </text>
        );
      })}
    </svg>
  );
};
