// The frame of a sub-page: its title, what it is about, what can be done with it, and what stands there instead while
// there is nothing to show.

import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { Notice } from '../parts/notice';
import { useSpeaker } from '../words/speaker';
import type { PageName } from './address';
import { PageLink } from './route';
import styles from './sub-page.module.css';

interface FrameProps {
  title: string;
  lead?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}

export const Frame = ({ title, lead, acts, children }: FrameProps) => (
  <main className={styles.page}>
    <header className={styles.header}>
      <div className={styles.words}>
        <Heading size="large" as="h1">
          {title}
        </Heading>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {acts && <div className={styles.acts}>{acts}</div>}
    </header>
    {children}
  </main>
);

export type Waiting = 'no-permission' | 'not-enrolled' | 'first-scan';

interface InsteadProps {
  page: Exclude<PageName, 'overview' | 'planning' | 'audit'>;
  title: string;
  /** null: not answered yet. */
  state: Waiting | null;
  failure: string | null;
  look: () => void;
}

/** What a sub-page shows before its answer, without it, or where there is none for this reader. */
export const Instead = ({ page, title, state, failure, look }: InsteadProps) => {
  const { say } = useSpeaker();
  if (state === 'no-permission') {
    return (
      <Notice kind="info" title={say('no-permission.title')} alone>
        {say('no-permission.body')}
      </Notice>
    );
  }
  if (state !== null) {
    return (
      <Frame title={title}>
        <Notice kind="info" title={say(`waiting.${state}.title`)}>
          {say(`waiting.${state}.body`)} <PageLink to="overview">{say('waiting.overview')}</PageLink>
        </Notice>
      </Frame>
    );
  }
  if (failure !== null) {
    return (
      <Notice kind="error" title={say('told.failed.title')} act={{ label: say('page.retry'), run: look }} alone>
        {say('told.failed.body', { reason: failure })}
      </Notice>
    );
  }
  return (
    <Frame title={title} lead={<p role="status">{say(`told.loading.${page}`)}</p>}>
      <div className={styles.ghosts} aria-hidden="true">
        <div className={styles.ghost} />
        <div className={styles.ghost} />
        <div className={styles.ghost} />
      </div>
    </Frame>
  );
};
