// The sum of the vitals, and how it went. It stands beside them and after them: a single number explains nothing.

import { useRef } from 'react';
import { bandOf } from '../parts/band';
import { BandMark } from '../parts/band-mark';
import { Section } from '../parts/section';
import { NumbersBehind } from '../pictures/files';
import { Ring } from '../pictures/ring';
import { Trend } from '../pictures/trend';
import type { Point } from '../pictures/trend-lines';
import { useSpeaker } from '../words/speaker';
import styles from './sum.module.css';

export const Sum = ({ score: now, history }: { score: number | null; history: readonly Point[] }) => {
  const { say, date } = useSpeaker();
  const figure = useRef<HTMLElement>(null);
  const band = bandOf(now);
  return (
    <Section title={say('sum.title')}>
      <figure ref={figure} className={styles.figure}>
        <div className={styles.sum}>
          <Ring score={now} size="large" says={say(`band.${band}`)} />
          <div>
            <BandMark band={band} />
            <p className={styles.means}>{say(now === null ? 'sum.unknown' : 'sum.means')}</p>
          </div>
        </div>
        <Trend history={history} />
        <NumbersBehind
          name="score"
          title={say('sum.title')}
          heads={[say('table.day'), say('table.score'), say('table.items')]}
          rows={history.map(({ at, score, items }) => [date(at), score === null ? null : Math.round(score), items])}
          box={figure}
        />
      </figure>
    </Section>
  );
};
