// Saving, at the end of the page: what keeps it from being saved, what somebody else did meanwhile, and the two buttons.

import Button from '@atlaskit/button/new';
import { flag } from '../ask';
import { Notice } from '../parts/notice';
import { Refusals } from './field';
import styles from './settings-page.module.css';
import type { Draft } from './use-settings';
import { useSpeaker } from './words/speaker';

export const SaveBar = ({ draft, anew }: { draft: Draft; anew: () => void }) => {
  const { say } = useSpeaker();
  const { dirty, saving, refusals, failure, conflict } = draft;
  const save = async (over = false) => {
    if (await draft.save(over)) flag('success', say('save.done'), say('save.done.body'));
  };
  return (
    <div className={styles.foot}>
      {refusals.length > 0 && (
        <Notice kind="error" title={say('save.refused', { n: refusals.length })}>
          <Refusals refused={refusals} />
        </Notice>
      )}
      {failure !== null && (
        <Notice kind="error" title={say('save.failed')}>
          {failure}
        </Notice>
      )}
      {conflict && (
        <Notice kind="warning" title={say('conflict.title')}>
          {say('conflict.body')}
          <span className={styles.acts}>
            <Button onClick={anew}>{say('conflict.theirs')}</Button>
            <Button onClick={() => void save(true)}>{say('conflict.mine')}</Button>
          </span>
        </Notice>
      )}
      <div className={styles.acts}>
        <Button appearance="primary" isDisabled={!dirty} isLoading={saving} onClick={() => void save()}>
          {say('save')}
        </Button>
        <Button appearance="subtle" isDisabled={!dirty || saving} onClick={draft.discard}>
          {say('discard')}
        </Button>
        <span role="status" className={styles.aside}>
          {say(dirty ? 'save.dirty' : 'save.clean')}
        </span>
      </div>
    </div>
  );
};
