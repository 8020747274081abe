// The score over time as a small line. A gap in the line is a time when there was not enough to say.

import { useSpeaker } from '../words/speaker';
import styles from './trend.module.css';
import { linesOf, type Point } from './trend-lines';

const WIDTH = 240;
const HEIGHT = 48;

export const Trend = ({ history }: { history: readonly Point[] }) => {
  const { say, number, date } = useSpeaker();
  const past = [...history].sort((a, b) => a.at - b.at);
  const scored = past.filter((point) => point.score !== null);
  const [first, last] = [scored[0], scored[scored.length - 1]];
  if (!first || !last || first === last) return <p className={styles.says}>{say('trend.one')}</p>;
  const { lines, end } = linesOf(past, WIDTH, HEIGHT);
  const says = say('trend.says', {
    first: number(first.score ?? 0),
    last: number(last.score ?? 0),
    since: date(first.at),
  });
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.picture}
        data-picture={says}
        aria-hidden="true"
        focusable="false"
      >
        <line className={styles.base} x1="0" y1={HEIGHT - 1} x2={WIDTH} y2={HEIGHT - 1} />
        {lines.map((line) => (
          <polyline key={line} className={styles.line} points={line} />
        ))}
        {end && <circle className={styles.end} cx={end.x} cy={end.y} r="3.5" />}
      </svg>
      <p className={styles.says}>{says}</p>
    </>
  );
};
