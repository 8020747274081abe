// A score as a ring with its number inside. Those who listen hear the number with its scale.

import { bandOf } from '../parts/band';
import { Spoken } from '../parts/spoken';
import { useSpeaker } from '../words/speaker';
import styles from './ring.module.css';

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

interface RingProps {
  score: number | null;
  size: 'large' | 'small';
  /** What stands beside the ring, in its file too. */
  says: string;
}

export const Ring = ({ score, size, says }: RingProps) => {
  const { say, number } = useSpeaker();
  return (
    <span className={styles.ring} data-size={size} data-band={bandOf(score)}>
      <svg viewBox="0 0 100 100" data-picture={says} aria-hidden="true" focusable="false">
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
        <text className={styles.number} x="50" y="50" textAnchor="middle" dominantBaseline="central">
          {score === null ? '–' : number(score)}
        </text>
      </svg>
      {score !== null && <Spoken>{say('vital.score', { score: Math.round(score) })}</Spoken>}
    </span>
  );
};
