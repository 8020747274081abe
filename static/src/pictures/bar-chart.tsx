// Counts as lying bars, each with its name and number written beside it.

import styles from './chart.module.css';
import { Names } from './column-chart';
import { placer } from './scale';

type Look = 'first' | 'second' | 'calm' | 'old';

export interface BarChartProps {
  width: number;
  rows: readonly { name: string; bars: readonly { value: number; says: string; look: Look }[] }[];
  names?: readonly [first: string, second: string];
}

const BAR = 16;
const GAP = 14;
const NUMBER = 64;

export const BarChart = ({ width, rows, names }: BarChartProps) => {
  const left = Math.min(150, width * 0.4);
  const top = names ? 32 : 4;
  const rowHeight = (bars: number) => bars * (BAR + 2) + GAP;
  const heights = rows.map(({ bars }) => rowHeight(bars.length));
  const height = top + heights.reduce((sum, one) => sum + one, 0);
  const most = Math.max(...rows.flatMap(({ bars }) => bars.map(({ value }) => value)), 0);
  const length = placer(0, Math.max(most, Number.MIN_VALUE), 0, width - left - NUMBER);
  const topOf = (at: number) => top + heights.slice(0, at).reduce((sum, one) => sum + one, 0);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-picture=""
      focusable="false"
      aria-hidden="true"
    >
      {names && <Names names={names} left={0} />}
      {rows.map(({ name, bars }, at) => (
        <g key={name}>
          <text className={styles.strong} x={0} y={topOf(at) + (bars.length * (BAR + 2)) / 2 + 4}>
            {name}
          </text>
          {bars.map(({ value, says, look }, index) => {
            const y = topOf(at) + index * (BAR + 2);
            return (
              <g key={look}>
                {value > 0 && (
                  <rect
                    className={styles[look]}
                    x={left}
                    y={y + 1}
                    width={Math.max(2, length(value))}
                    height={BAR - 2}
                    rx="2"
                  />
                )}
                <text className={styles.text} x={left + Math.max(0, length(value)) + 8} y={y + 12}>
                  {says}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
};
