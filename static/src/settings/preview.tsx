// The live preview: how many of the next items are ready by the draft, and which change.

import Heading from '@atlaskit/heading';
import { useId } from 'react';
import type { Preview as Told } from '../../../src/contract';
import { criterionName } from '../parts/criterion-name';
import { IssueLink } from '../parts/issue-link';
import { useEditing } from './editing';
import styles from './preview.module.css';
import { usePreview } from './use-preview';
import { useSpeaker } from './words/speaker';

const SHOWN = 8;

export const Preview = () => {
  const { say } = useSpeaker();
  const id = useId();
  const { told, asking, failure } = usePreview(useEditing().policy);
  return (
    <section className={styles.preview} aria-labelledby={id} aria-busy={asking}>
      <Heading size="xsmall" as="h2" id={id}>
        {say('preview.title')}
      </Heading>
      {failure !== null && <p role="alert">{say('preview.failed', { reason: failure })}</p>}
      {told && <Figures told={told} />}
      <p role="status" className={styles.aside}>
        {asking ? say('preview.asking') : ''}
      </p>
    </section>
  );
};

const Figures = ({ told }: { told: Told }) => {
  const { say, checks } = useSpeaker();
  const { of, before, after, changes, names, untold, unread } = told;
  if (of === 0 && unread === 0) return <p>{say('preview.none')}</p>;
  const nameOf = (criterion: string) => criterionName(criterion, names, checks);
  return (
    <>
      <p className={styles.now}>{say('preview.now', { ready: after, n: of })}</p>
      <p className={styles.aside}>{say('preview.before', { ready: before })}</p>
      {unread > 0 && <p className={styles.aside}>{say('preview.unread', { n: unread })}</p>}
      {untold.length > 0 && (
        <p className={styles.aside}>{say('preview.untold', { names: untold.map(nameOf).join(', ') })}</p>
      )}
      {changes.length === 0 ? (
        <p>{say('preview.same')}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.slice(0, SHOWN).map((change) => (
            <li key={change.issue}>
              <p>
                <IssueLink issueKey={change.key}>{change.key}</IssueLink> {change.summary}
              </p>
              <p className={styles.change} data-better={change.after === 'ready'}>
                {say('preview.change', {
                  before: say(`readiness.${change.before}`),
                  after: say(`readiness.${change.after}`),
                })}
              </p>
              {change.gaps.length > 0 && (
                <p className={styles.aside}>{say('preview.gaps', { gaps: change.gaps.map(nameOf).join(' · ') })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {changes.length > SHOWN && <p className={styles.aside}>{say('preview.more', { n: changes.length - SHOWN })}</p>}
    </>
  );
};
