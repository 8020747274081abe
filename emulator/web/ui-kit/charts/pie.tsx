// Shares of a whole, with or without a hole.

import { Legend } from './legend';
import { colourOf, type Point } from './series';

export function Pie({ points, hole, size }: { points: Point[]; hole: boolean; size: number }) {
  const total = points.reduce((sum, { y }) => sum + Math.max(0, y), 0) || 1;
  const names = points.map(({ x, series }) => series || x);
  let from = 0;
  return (
    <>
      <svg
        viewBox="0 0 100 100"
        style={{ maxHeight: size }}
        role="img"
        aria-label={points.map(({ y }, index) => `${names[index]}: ${y}`).join(', ')}
      >
        {points.map(({ y }, index) => {
          const share = (Math.max(0, y) / total) * 100;
          const start = from;
          from += share;
          return (
            // A circle whose stroke is drawn for its share only.
            <circle
              key={names[index]}
              cx="50"
              cy="50"
              r={hole ? 36 : 24}
              fill="none"
              stroke={colourOf(index)}
              strokeWidth={hole ? 20 : 48}
              pathLength="100"
              strokeDasharray={`${share} ${100 - share}`}
              strokeDashoffset={25 - start}
            >
              <title>{`${names[index]}: ${y}`}</title>
            </circle>
          );
        })}
      </svg>
      <Legend names={names} />
    </>
  );
}
