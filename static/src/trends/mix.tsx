// What the backlog is made of beside what the team finishes: a kind of work that is done and not listed is a second,
// hidden backlog.

import type { TrendsView } from '../../../src/contract';
import { Section } from '../parts/section';
import { BarChart } from '../pictures/bar-chart';
import { Picture } from '../pictures/picture';
import styles from './trends.module.css';
import { useSpeaker } from './words/speaker';

type Kinds = Extract<TrendsView, { state: 'trends' }>['mix'];

export const Mix = ({ mix }: { mix: Kinds }) => {
  const { say, percent } = useSpeaker();
  const [open, finished] = [
    mix.reduce((sum, one) => sum + one.open, 0),
    mix.reduce((sum, one) => sum + one.finished, 0),
  ];
  const share = (part: number, all: number) => (all === 0 ? 0 : part / all);
  const kinds = mix.filter((one) => one.open + one.finished > 0);
  if (kinds.length === 0) {
    return (
      <Section title={say('mix.title')}>
        <p className={styles.card}>{say('mix.none')}</p>
      </Section>
    );
  }
  return (
    <Picture
      name="mix"
      title={say('mix.title')}
      says={say(finished === 0 ? 'mix.open' : 'mix.says')}
      draw={(width) => (
        <BarChart
          width={width}
          names={[say('mix.finished'), say('mix.backlog')]}
          rows={kinds.map((one) => ({
            name: say(`kind.${one.kind}`),
            bars: [
              { value: share(one.finished, finished), says: percent(share(one.finished, finished)), look: 'first' },
              { value: share(one.open, open), says: percent(share(one.open, open)), look: 'second' },
            ],
          }))}
        />
      )}
      heads={[say('mix.kind'), say('mix.finished'), say('mix.backlog')]}
      rows={kinds.map((one) => [say(`kind.${one.kind}`), one.finished, one.open])}
    />
  );
};
