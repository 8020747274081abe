// The settings in four parts, the preview of what they would change, and saving.

import Heading from '@atlaskit/heading';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy, Suspense, useMemo } from 'react';
import { Notice } from '../parts/notice';
import { Definition } from './definition';
import { type Editing, EditingProvider } from './editing';
import { Exchange } from './exchange';
import { Gate } from './gate';
import { SaveBar } from './save-bar';
import styles from './settings-page.module.css';
import { type Settings, useDraft } from './use-settings';
import { useSpeaker } from './words/speaker';

const Judging = lazy(() => import('./judging').then(({ Judging: loaded }) => ({ default: loaded })));

export const Editor = ({ settings, anew }: { settings: Settings; anew: () => void }) => {
  const { say } = useSpeaker();
  const draft = useDraft(settings);
  const { policy, edit, refusals } = draft;
  const { types, fields, mayEdit, others } = settings;
  const editing = useMemo<Editing>(
    () => ({ policy, edit, refusals, types, fields, readOnly: !mayEdit }),
    [policy, edit, refusals, types, fields, mayEdit],
  );
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <Heading size="large" as="h1">
          {say('title')}
        </Heading>
        <p className={styles.lead}>{say('lead')}</p>
      </header>
      {!mayEdit && (
        <Notice kind="info" title={say('read-only.title')}>
          {say('read-only.body')}
        </Notice>
      )}
      <EditingProvider value={editing}>
        <Tabs id="settings" shouldUnmountTabPanelOnChange>
          <TabList>
            <Tab>{say('tab.definition')}</Tab>
            <Tab>{say('tab.gate')}</Tab>
            <Tab>{say('tab.judging')}</Tab>
            <Tab>{say('tab.exchange')}</Tab>
          </TabList>
          <TabPanel>
            <Definition />
          </TabPanel>
          <TabPanel>
            <Gate />
          </TabPanel>
          <TabPanel>
            <Suspense fallback={<p role="status">{say('loading')}</p>}>
              <Judging />
            </Suspense>
          </TabPanel>
          <TabPanel>
            <Exchange others={others} />
          </TabPanel>
        </Tabs>
        {mayEdit && <SaveBar draft={draft} anew={anew} />}
      </EditingProvider>
    </main>
  );
};
