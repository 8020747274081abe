// How things went: the score, the size of the backlog, what came in against what got done, how old it is, what it is
// made of, and how far the ready work reaches.

import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { Runway } from '../pictures/runway';
import { Frame, Instead } from '../shell/sub-page';
import { useTold } from '../shell/use-told';
import { AgeProfile } from './age-profile';
import { Flow } from './flow';
import { Forecasts } from './forecasts';
import { Growth, ScoreOverTime } from './history';
import { Mix } from './mix';
import styles from './trends.module.css';
import { useSpeaker } from './words/speaker';

export const Trends = () => {
  const { say } = useSpeaker();
  const { view, failure, look } = useTold('open-trends');
  if (view?.state !== 'trends') {
    return <Instead page="trends" title={say('title')} state={view?.state ?? null} failure={failure} look={look} />;
  }
  return (
    <Frame title={say('title')} lead={<p>{say('lead')}</p>}>
      {failure !== null && (
        <Notice kind="warning" title={say('stale.title')} act={{ label: say('stale.retry'), run: look }}>
          {say('stale.body', { reason: failure })}
        </Notice>
      )}
      <div className={styles.grid}>
        <ScoreOverTime history={view.history} />
        <Growth history={view.history} />
        <Flow weeks={view.weeks} now={view.now} />
        <Forecasts forecasts={view.forecast ?? []} />
        <AgeProfile ages={view.ages} />
        <Mix mix={view.mix} />
        <Section title={say('runway.title')}>
          <div className={styles.card}>
            <Runway runway={view.runway} horizon={null} />
          </div>
        </Section>
      </div>
    </Frame>
  );
};
