// The audit: what came into sprints, what was done about it and by whom; and whether being ready made a difference.

import Heading from '@atlaskit/heading';
import { Notice } from '../parts/notice';
import styles from './audit.module.css';
import { Lines } from './lines';
import { ProofSection } from './proof';
import { useAudit } from './use-audit';
import { useSpeaker } from './words/speaker';

export const Audit = () => {
  const { say } = useSpeaker();
  const audit = useAudit();
  const { view, failure, look } = audit;
  if (view === null) {
    if (failure === null) return <Loading />;
    return (
      <Notice kind="error" title={say('failed.title')} act={{ label: say('retry'), run: look }} alone>
        {say('failed.body', { reason: failure })}
      </Notice>
    );
  }
  if (view.state !== 'audit') {
    return (
      <Notice kind="info" title={say(`state.${view.state}.title`)} alone>
        {say(`state.${view.state}.body`)}
      </Notice>
    );
  }
  return (
    <main className={styles.page}>
      <header>
        <Heading size="large" as="h1">
          {say('title')}
        </Heading>
        <p className={styles.aside}>{say('lead', { days: view.keptDays })}</p>
      </header>
      {failure !== null && (
        <Notice kind="error" title={say('failed.title')} act={{ label: say('retry'), run: look }}>
          {say('failed.body', { reason: failure })}
        </Notice>
      )}
      <ProofSection />
      <Lines {...audit} told={view} />
    </main>
  );
};

const Loading = () => {
  const { say } = useSpeaker();
  return (
    <main className={styles.page}>
      <Heading size="large" as="h1">
        {say('title')}
      </Heading>
      <p role="status">{say('loading')}</p>
      <div className={styles.ghost} />
    </main>
  );
};
