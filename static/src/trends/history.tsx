// The score and the number of open items, scan by scan.

import type { TrendsView } from '../../../src/contract';
import { Section } from '../parts/section';
import { LineChart } from '../pictures/line-chart';
import { Picture } from '../pictures/picture';
import styles from './trends.module.css';
import { useSpeaker } from './words/speaker';

type History = Extract<TrendsView, { state: 'trends' }>['history'];

const TooYoung = ({ title }: { title: string }) => {
  const { say } = useSpeaker();
  return (
    <Section title={title}>
      <p className={styles.card}>{say('history.young')}</p>
    </Section>
  );
};

export const ScoreOverTime = ({ history }: { history: History }) => {
  const { say, number, date, day } = useSpeaker();
  const scored = history.flatMap(({ at, score }) => (score === null ? [] : [{ at, score }]));
  const [newest, oldest] = [scored[0], scored[scored.length - 1]];
  if (!newest || !oldest || newest === oldest) return <TooYoung title={say('score.title')} />;
  return (
    <Picture
      name="score"
      title={say('score.title')}
      says={say('score.says', { from: number(oldest.score), to: number(newest.score), since: date(oldest.at) })}
      draw={(width) => (
        <LineChart
          width={width}
          most={100}
          points={history.map(({ at, score }) => ({ at, value: score }))}
          number={number}
          date={day}
        />
      )}
      heads={[say('head.day'), say('head.score')]}
      rows={history.map(({ at, score }) => [date(at), score])}
    />
  );
};

export const Growth = ({ history }: { history: History }) => {
  const { say, number, date, day } = useSpeaker();
  const [newest, oldest] = [history[0], history[history.length - 1]];
  if (!newest || !oldest || newest === oldest) return <TooYoung title={say('growth.title')} />;
  const more = newest.items - oldest.items;
  const values = { n: Math.abs(more), items: number(newest.items), since: date(oldest.at) };
  return (
    <Picture
      name="open-items"
      title={say('growth.title')}
      says={
        more === 0 ? say('growth.same', values) : more > 0 ? say('growth.more', values) : say('growth.fewer', values)
      }
      draw={(width) => (
        <LineChart
          width={width}
          points={history.map(({ at, items }) => ({ at, value: items }))}
          number={number}
          date={day}
        />
      )}
      heads={[say('head.day'), say('head.items')]}
      rows={history.map(({ at, items }) => [date(at), items])}
    />
  );
};
