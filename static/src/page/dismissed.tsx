// What was called no problem here: by whom, why, until when, and the way back.

import Button from '@atlaskit/button/new';
import { type RefObject, useRef, useState } from 'react';
import type { DismissalView } from '../../../src/contract';
import { IssueLink } from '../parts/issue-link';
import { Section } from '../parts/section';
import { Spoken } from '../parts/spoken';
import { useFocusKept } from '../parts/use-focus-kept';
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
  const list = useRef<HTMLUListElement>(null);
  if (dismissals.length === 0) return null;
  return (
    <Section title={say('dismissed.title')} lead={say('dismissed.lead')}>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {dismissals.map((one) => (
          <One key={`${one.issue} ${one.check}`} dismissal={one} now={now} act={act} list={list} />
        ))}
      </ul>
    </Section>
  );
};

interface OneProps {
  dismissal: DismissalView;
  now: number;
  act: DismissalActs | null;
  list: RefObject<HTMLUListElement>;
}

const One = ({ dismissal, now, act, list }: OneProps) => {
  const { say, ago, moment, checks } = useSpeaker();
  const box = useFocusKept<HTMLLIElement>(list);
  const [failure, setFailure] = useState<string | null>(null);
  const { key, check, own, at, until, reason } = dismissal;
  return (
    <li ref={box} className={styles.entry}>
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
    </li>
  );
};
