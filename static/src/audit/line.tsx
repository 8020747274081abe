// One line of the audit: what was done to which item, by whom, when, and how the item stood.

import Lozenge from '@atlaskit/lozenge';
import type { AuditView, CriterionNames } from '../../../src/contract';
import { criterionName } from '../parts/criterion-name';
import { IssueLink } from '../parts/issue-link';
import type { Names } from '../parts/people';
import styles from './audit.module.css';
import { sparedIn } from './spared-in';
import { useSpeaker } from './words/speaker';

interface Props {
  line: AuditView;
  names: CriterionNames;
  people: Names;
}

const LOOK = { ready: 'success', 'not-ready': 'moved', unknown: 'default' } as const;

export const Line = ({ line, names, people }: Props) => {
  const { say, moment, checks } = useSpeaker();
  const { at, by, did, key, sprint, readiness, gaps, mode, reason, about } = line;
  const nameOf = (id: string) => criterionName(id, names, checks);
  const who = by === null ? say('line.gate') : (people[by] ?? say('line.somebody'));
  const spared = sparedIn(line);
  const told = [
    gaps.length > 0 && say('line.gaps', { gaps: gaps.map(nameOf).join(' · ') }),
    about !== null && say('line.about', { about: nameOf(about) }),
    mode !== null && say('line.mode', { mode: say(`mode.${mode}`) }),
  ].filter(Boolean);
  return (
    <div className={styles.line}>
      <p className={styles.head}>
        <strong>{say(`did.${did}`)}</strong>
        {key !== null && <IssueLink issueKey={key}>{key}</IssueLink>}
        {sprint && <span>{sprint.name}</span>}
        {readiness !== null && <Lozenge appearance={LOOK[readiness]}>{say(`readiness.${readiness}`)}</Lozenge>}
      </p>
      <p className={styles.aside}>
        {who} · <time dateTime={new Date(at).toISOString()}>{moment(at)}</time>
      </p>
      {told.length > 0 && <p className={styles.aside}>{told.join('. ')}</p>}
      {reason !== null && <p className={styles.reason}>{spared ? say(`spared.${spared}`) : `“${reason}”`}</p>}
    </div>
  );
};
