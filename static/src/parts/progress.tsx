// How far a scan is. Announced politely and only when its phase changes: a reader that speaks each number is a nuisance.

import ProgressBar from '@atlaskit/progress-bar';
import type { ScanProgress } from '../../../src/contract';
import { useSpeaker } from '../words/speaker';
import styles from './progress.module.css';

const MINUTE = 60_000;
/** Before so much is done, how long the rest takes is a guess. */
const TELLING = 0.02;

/** As fast as until now, pauses and all; null: nobody can say. */
const minutesLeft = ({ phase, done, total, startedAt, pausedUntil }: ScanProgress, now: number): number | null => {
  if (phase !== 'cards' || pausedUntil !== null || done < TELLING * total || done >= total) return null;
  return Math.max(1, Math.ceil(((now - startedAt) * (total / done - 1)) / MINUTE));
};

export const Progress = ({ progress, now }: { progress: ScanProgress; now: number }) => {
  const { say, ago, moment } = useSpeaker();
  const { phase, done, total, startedAt, pausedUntil } = progress;
  const known = total > 0;
  const left = known ? minutesLeft(progress, now) : null;
  return (
    <div className={styles.progress}>
      <p className={styles.line}>
        <span role="status">{known || phase !== 'cards' ? say(`scan.${phase}`) : say('scan.waiting')}</span>
        {known && <span className={styles.count}>{say('scan.progress', { done, total })}</span>}
      </p>
      <ProgressBar
        ariaLabel={say(`scan.${phase}`)}
        value={known ? Math.min(1, done / total) : 0}
        isIndeterminate={!known}
      />
      <p className={styles.aside}>
        {pausedUntil !== null
          ? say('scan.paused', { moment: moment(pausedUntil) })
          : startedAt > 0 && say('scan.since', { ago: ago(startedAt, now) })}
        {left !== null && `, ${say('scan.left', { n: left })}`}
      </p>
    </div>
  );
};
