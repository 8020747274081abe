// One sprint: how much of it is ready, how large it is against what the team usually finishes, and its items, those that
// need somebody first.

import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { useId } from 'react';
import type { PlannedItem, PlannedSprint } from '../../../src/contract';
import { IssueLink } from '../parts/issue-link';
import { ItemRow } from './item-row';
import { Measures } from './measures';
import styles from './sprint-card.module.css';
import { useSpeaker } from './words/speaker';

export const SprintCard = ({ sprint }: { sprint: PlannedSprint }) => {
  const { say, date } = useSpeaker();
  const id = useId();
  const { name, state, board, startedAt, endsAt, items, done } = sprint;
  const inState = (readiness: PlannedItem['readiness']) => items.filter((item) => item.readiness === readiness);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading size="small" as="h2" id={id}>
          {name}
        </Heading>
        <Lozenge appearance={state === 'active' ? 'inprogress' : 'default'}>{say(state)}</Lozenge>
        <span className={styles.aside}>
          {[board?.name, startedAt && endsAt && say('sprint.dates', { from: date(startedAt), to: date(endsAt) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {items.length === 0 && done?.length === 0 ? (
        <p className={styles.aside}>{say('sprint.empty')}</p>
      ) : (
        <>
          <Measures sprint={sprint} />
          <Started sprint={sprint} />
          <Group
            title={say('sprint.not-ready', { n: inState('not-ready').length })}
            items={inState('not-ready')}
            sprint={sprint}
            open
          />
          <Group
            title={say('sprint.unknown', { n: inState('unknown').length })}
            items={inState('unknown')}
            sprint={sprint}
          />
          <Group
            title={say('sprint.ready.group', { n: inState('ready').length })}
            items={inState('ready')}
            sprint={sprint}
          />
          <Done done={done} />
        </>
      )}
    </section>
  );
};

const Started = ({ sprint: { state, started, added } }: { sprint: PlannedSprint }) => {
  const { say } = useSpeaker();
  if (state !== 'active') return null;
  const told = [
    started && started.of > 0 && say('sprint.started', { ready: started.ready, n: started.of }),
    added > 0 && say('sprint.added', { n: added }),
  ].filter(Boolean);
  return told.length === 0 ? null : <p className={styles.aside}>{told.join(' ')}</p>;
};

/** Nothing is asked of these any more; they are here because they belong to the sprint. */
const Done = ({ done }: Pick<PlannedSprint, 'done'>) => {
  const { say } = useSpeaker();
  if (done === null) return <p className={styles.aside}>{say('sprint.done.unknown')}</p>;
  if (done.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>{say('sprint.done', { n: done.length })}</summary>
      <ul className={styles.items}>
        {done.map(({ issue, key, summary }) => (
          <li key={issue}>
            <IssueLink issueKey={key}>{key}</IssueLink> {summary}
          </li>
        ))}
      </ul>
    </details>
  );
};

interface GroupProps {
  title: string;
  items: PlannedItem[];
  sprint: PlannedSprint;
  open?: boolean;
}

const Group = ({ title, items, sprint, open = false }: GroupProps) =>
  items.length === 0 ? null : (
    <details className={styles.group} open={open}>
      <summary>{title}</summary>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.issue}>
            <ItemRow item={item} sprint={sprint} />
          </li>
        ))}
      </ul>
    </details>
  );
