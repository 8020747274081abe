// What was written against what got done, week by week.

import type { TrendsView } from '../../../src/contract';
import { Section } from '../parts/section';
import { ColumnChart } from '../pictures/column-chart';
import { Picture } from '../pictures/picture';
import styles from './trends.module.css';
import { useSpeaker } from './words/speaker';

type Weeks = Extract<TrendsView, { state: 'trends' }>['weeks'];

const WEEK = 7 * 86_400_000;

export const Flow = ({ weeks, now }: { weeks: Weeks; now: number }) => {
  const { say, number, date, day } = useSpeaker();
  if (weeks === null || weeks.length === 0) {
    return (
      <Section title={say('flow.title')}>
        <p className={styles.card}>{say('flow.unread')}</p>
      </Section>
    );
  }
  const sum = (of: 'created' | 'finished') => weeks.reduce((all, week) => all + week[of], 0);
  const [created, finished] = [sum('created'), sum('finished')];
  const told = weeks.map((week, at) => ({ ...week, at: now - (at + 1) * WEEK })).reverse();
  const values = { n: weeks.length, created: number(created), finished: number(finished) };
  return (
    <Picture
      name="created-and-finished"
      title={say('flow.title')}
      says={created > finished ? say('flow.grows', values) : say('flow.shrinks', values)}
      draw={(width) => (
        <ColumnChart
          width={width}
          names={[say('flow.created'), say('flow.finished')]}
          steps={told.map((week) => ({ label: day(week.at), first: week.created, second: week.finished }))}
          number={number}
        />
      )}
      heads={[say('head.week'), say('flow.created'), say('flow.finished')]}
      rows={told.map((week) => [date(week.at), week.created, week.finished])}
    />
  );
};
