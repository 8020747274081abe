// A score as a ring. The number inside it is text, so the ring itself is decoration to a screen reader.

import { bandOf } from '../parts/band';
import { useSpeaker } from '../words/speaker';
import styles from './ring.module.css';

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

export const Ring = ({ score, size }: { score: number | null; size: 'large' | 'small' }) => {
  const { number } = useSpeaker();
  return (
    <span className={styles.ring} data-size={size} data-band={bandOf(score)}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle className={score === null ? styles.open : styles.track} cx="50" cy="50" r={RADIUS} />
        {score !== null && score > 0 && (
          <circle
            className={styles.arc}
            cx="50"
            cy="50"
            r={RADIUS}
            strokeDasharray={`${(ROUND * score) / 100} ${ROUND}`}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <span className={styles.number}>{score === null ? '–' : number(score)}</span>
    </span>
  );
};
