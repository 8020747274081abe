// Items that crossed into a sprint although something was missing. Told in words, blamed on nobody.

import type { Entry } from '../../../src/contract';
import type { SprintStart } from '../../../src/core/model/report';
import { IssueLink } from '../parts/issue-link';
import { Section } from '../parts/section';
import { Sign } from '../parts/sign';
import { useSpeaker } from '../words/speaker';
import styles from './entries.module.css';

interface Props {
  entries: Entry[];
  started: SprintStart | undefined;
  now: number;
}

export const Entries = ({ entries, started, now }: Props) => {
  const { say, ago } = useSpeaker();
  const unready = entries.filter(({ readiness }) => readiness === 'not-ready');
  return (
    <Section title={say('entries.title')} lead={say(unready.length > 0 ? 'entries.lead' : 'entries.none')}>
      {started && started.of > 0 && (
        <p className={styles.started}>
          {say('entries.started', {
            sprint: started.name,
            ago: ago(started.at, now),
            ready: started.ready,
            n: started.of,
          })}
        </p>
      )}
      {unready.length > 0 && (
        <ul className={styles.list}>
          {unready.map((entry) => (
            <li key={entry.id} className={styles.entry}>
              <Crossing entry={entry} now={now} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.aside}>{say('entries.late')}</p>
    </Section>
  );
};

const Crossing = ({ entry, now }: { entry: Entry; now: number }) => {
  const { say, ago, moment, checks } = useSpeaker();
  const { state, name } = entry.sprint;
  return (
    <>
      <p>
        <IssueLink issueKey={entry.key}>{entry.key}</IssueLink> {entry.summary}
      </p>
      <p className={styles.where}>
        <span>{name}</span>
        <Sign look={state === 'active' ? 'information' : 'neutral'} says={say(`entries.${state}`)} />
        <time className={styles.aside} dateTime={new Date(entry.at).toISOString()} title={moment(entry.at)}>
          {ago(entry.at, now)}
        </time>
      </p>
      <p>
        <span className={styles.missing}>{say('entries.missing')}</span> {entry.gaps.map(checks.name).join(' · ')}
      </p>
    </>
  );
};
