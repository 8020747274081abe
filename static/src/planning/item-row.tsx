// One item: what it is, whose it is, how large, and behind its gaps one thing to do about each.

import Lozenge from '@atlaskit/lozenge';
import type { PlannedItem, PlannedSprint } from '../../../src/contract';
import { adviceFor, criterionName } from '../parts/criterion-name';
import { IssueLink } from '../parts/issue-link';
import styles from './item-row.module.css';
import { OverrideForm } from './override-form';
import { useShown } from './shown';
import { useSpeaker } from './words/speaker';

interface Props {
  item: PlannedItem;
  /** The sprint it is in; absent: none. */
  sprint?: PlannedSprint;
}

export const ItemRow = ({ item, sprint }: Props) => {
  const { say } = useSpeaker();
  const { people } = useShown();
  const { key, summary, assignee, estimate, overridden, gaps } = item;
  const owner = assignee === null ? say('item.unassigned') : people[assignee];
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <p className={styles.name}>
          <IssueLink issueKey={key}>{key}</IssueLink> {summary}
        </p>
        {overridden && <Lozenge appearance="new">{say('item.overridden')}</Lozenge>}
        <span className={styles.fact}>{owner ?? ''}</span>
        <span className={styles.fact}>
          {estimate === null ? say('item.no-estimate') : say('item.points', { n: estimate })}
        </span>
      </div>
      {gaps.length > 0 && <Gaps item={item} sprint={sprint} />}
    </div>
  );
};

const Gaps = ({ item, sprint }: Props) => {
  const { say, checks } = useSpeaker();
  const { criteria, override } = useShown();
  const { gaps, values, overridden, readiness } = item;
  const name = (id: string) => criterionName(id, criteria, checks);
  const offered = override && sprint && readiness === 'not-ready' && !overridden;
  return (
    <details className={styles.gaps}>
      <summary>{say('item.missing', { gaps: gaps.map(name).join(' · ') })}</summary>
      <ul className={styles.fixes}>
        {gaps.map((id) => (
          <li key={id}>
            <strong>{name(id)}</strong> {adviceFor(id, checks, values?.[id])}
          </li>
        ))}
      </ul>
      {offered && <OverrideForm item={item} sprint={sprint} override={override} />}
    </details>
  );
};
