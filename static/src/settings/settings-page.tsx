// The settings of a project: what an item needs before a sprint takes it, and what happens when it comes in without.

import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { Notice } from '../parts/notice';
import { Editor } from './editor';
import styles from './settings-page.module.css';
import { useSettings } from './use-settings';
import { useSpeaker } from './words/speaker';

export const SettingsPage = () => {
  const { say } = useSpeaker();
  const { view, failure, look } = useSettings();
  const [turn, setTurn] = useState(0);
  if (view === null) {
    if (failure === null) return <Loading />;
    return (
      <Notice kind="error" title={say('failed.title')} act={{ label: say('retry'), run: () => void look() }} alone>
        {say('failed.body', { reason: failure })}
      </Notice>
    );
  }
  if (view.state !== 'settings') {
    return (
      <Notice kind="info" title={say(`state.${view.state}.title`)} alone>
        {say(`state.${view.state}.body`)}
      </Notice>
    );
  }
  const anew = async () => {
    await look();
    setTurn(turn + 1);
  };
  return <Editor key={turn} settings={view} anew={() => void anew()} />;
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
