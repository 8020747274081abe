// Lines over a common axis.

import { Legend } from './legend';
import { colourOf, type Point, unique } from './series';

export function Lines({ points, height }: { points: Point[]; height: number }) {
  const xs = unique(points.map(({ x }) => x));
  const series = unique(points.map((point) => point.series));
  const top = Math.max(1, ...points.map(({ y }) => y));
  const width = 480;
  const at = ({ x, y }: Point): [number, number] => [
    20 + (xs.indexOf(x) / Math.max(1, xs.length - 1)) * (width - 40),
    height - 20 - (y / top) * (height - 40),
  ];
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={points.map(({ x, y, series: name }) => `${x} ${name}: ${y}`).join(', ')}
      >
        {series.map((name, index) => {
          const own = points.filter((point) => point.series === name);
          return (
            <g key={name} stroke={colourOf(index)} fill="none" strokeWidth="2">
              <polyline points={own.map((point) => at(point).join(',')).join(' ')} />
              {own.map((point) => (
                <circle key={point.x} cx={at(point)[0]} cy={at(point)[1]} r="3" fill={colourOf(index)}>
                  <title>{`${point.x}: ${point.y}`}</title>
                </circle>
              ))}
            </g>
          );
        })}
        {xs.map((x, index) => (
          <text
            key={x}
            x={20 + (index / Math.max(1, xs.length - 1)) * (width - 40)}
            y={height - 4}
            textAnchor="middle"
            fontSize="11"
            fill="var(--ds-text-subtle)"
          >
            {x}
          </text>
        ))}
      </svg>
      <Legend names={series} />
    </>
  );
}
