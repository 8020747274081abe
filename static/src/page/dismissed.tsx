// What was called no problem here: by whom, why, until when, and the way back.

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { DismissalView } from '../../../src/contract';
import { IssueLink } from '../parts/issue-link';
import { Section } from '../parts/section';
import { Spoken } from '../parts/spoken';
import { useSpeaker } from '../words/speaker';
import styles from './entries.module.css';
import type { DismissalActs } from './use-dismissals';

interface Props {
  dismissals: DismissalView[];
  now: number;
  act: DismissalActs | null;
}

export const Dismissed = ({ dismissals, now, act }: Props) => {
  const { say } = useSpeaker();
  if (dismissals.length === 0) return null;
  return (
    <Section title={say('dismissed.title')} lead={say('dismissed.lead')}>
      <ul className={styles.list}>
        {dismissals.map((one) => (
          <li key={`${one.issue} ${one.check}`} className={styles.entry}>
            <One dismissal={one} now={now} act={act} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const One = ({ dismissal, now, act }: { dismissal: DismissalView; now: number; act: DismissalActs | null }) => {
  const { say, ago, moment, checks } = useSpeaker();
  const [failure, setFailure] = useState<string | null>(null);
  const { key, check, own, at, until, reason } = dismissal;
  return (
    <>
      <p>
        <IssueLink issueKey={key}>{key}</IssueLink> {checks.name(check)}
      </p>
      <p>“{reason}”</p>
      <p className={styles.where}>
        <span>{say(own ? 'dismissed.own' : 'dismissed.other', { ago: ago(at, now) })}</span>
        <span>{until === null ? say('dismissed.always') : say('dismissed.until', { moment: moment(until) })}</span>
      </p>
      {failure !== null && <p role="alert">{failure}</p>}
      {act && (
        <div>
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => void act.restore(dismissal).then((told) => setFailure(told))}
          >
            {say('dismissed.restore')}
            <Spoken>
              {' '}
              ({key}, {checks.name(check)})
            </Spoken>
          </Button>
        </div>
      )}
    </>
  );
};
