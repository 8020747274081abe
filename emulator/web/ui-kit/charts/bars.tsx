// Bars, upright or lying, side by side or stacked.

import { Legend } from './legend';
import { colourOf, type Point, unique } from './series';

interface BarsProps {
  points: Point[];
  height: number;
  stacked: boolean;
  horizontal: boolean;
}

export function Bars({ points, height, stacked, horizontal }: BarsProps) {
  const groups = unique(points.map(({ x }) => x));
  const series = unique(points.map((point) => point.series));
  const grouped = groups.map((x) => points.filter((point) => point.x === x));
  const sum = (list: Point[]) => list.reduce((total, { y }) => total + y, 0);
  const top = Math.max(1, ...grouped.map((list) => (stacked ? sum(list) : Math.max(0, ...list.map(({ y }) => y)))));
  const width = 480;
  const [along, across] = horizontal ? [height, width] : [width, height];
  const room = across - 40;
  const band = along / Math.max(1, groups.length);
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={points.map(({ x, y, series: name }) => `${x} ${name}: ${y}`).join(', ')}
      >
        {grouped.flatMap((list, group) => {
          let from = 0;
          return list.map((point, index) => {
            const length = (point.y / top) * room;
            const thick = stacked ? band * 0.7 : (band * 0.7) / list.length;
            const start = group * band + band * 0.15 + (stacked ? 0 : index * thick);
            const at = stacked ? from : 0;
            from += length;
            const box = horizontal
              ? { x: 40 + at, y: start, width: length, height: thick }
              : { x: start, y: height - 20 - at - length, width: thick, height: length };
            return (
              <rect key={`${point.x} ${point.series}`} {...box} fill={colourOf(series.indexOf(point.series))}>
                <title>{`${point.x} ${point.series}: ${point.y}`}</title>
              </rect>
            );
          });
        })}
        {groups.map((name, group) => (
          <text
            key={name}
            x={horizontal ? 0 : group * band + band / 2}
            y={horizontal ? group * band + band / 2 : height - 4}
            textAnchor={horizontal ? 'start' : 'middle'}
            fontSize="11"
            fill="var(--ds-text-subtle)"
          >
            {name}
          </text>
        ))}
      </svg>
      <Legend names={series} />
    </>
  );
}
