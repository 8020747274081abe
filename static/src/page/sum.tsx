// The sum of the vitals. It stands beside them and after them: a single number explains nothing.

import type { ReactNode } from 'react';
import { bandOf } from '../parts/band';
import { BandMark } from '../parts/band-mark';
import { Section } from '../parts/section';
import { Ring } from '../pictures/ring';
import { useSpeaker } from '../words/speaker';
import styles from './sum.module.css';

export const Sum = ({ score, children }: { score: number | null; children: ReactNode }) => {
  const { say } = useSpeaker();
  return (
    <Section title={say('sum.title')}>
      <div className={styles.sum}>
        <Ring score={score} size="large" />
        <div className={styles.words}>
          <BandMark band={bandOf(score)} />
          <p className={styles.means}>{say(score === null ? 'sum.unknown' : 'sum.means')}</p>
        </div>
      </div>
      {children}
    </Section>
  );
};
