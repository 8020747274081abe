// "It may stay in this sprint, because …": said by a person who answers for it.

import Button from '@atlaskit/button/new';
import { type FormEvent, useId, useState } from 'react';
import { LONGEST_REASON, type PlannedItem, type PlannedSprint } from '../../../src/contract';
import { flag } from '../ask';
import { Spoken } from '../parts/spoken';
import { useFocusKept } from '../parts/use-focus-kept';
import styles from './override-form.module.css';
import type { Override } from './use-planning';
import { useSpeaker } from './words/speaker';

interface Props {
  item: PlannedItem;
  sprint: PlannedSprint;
  override: Override;
}

export const OverrideForm = (props: Props) => {
  const { say } = useSpeaker();
  const [step, setStep] = useState<'closed' | 'open' | 'left'>('closed');
  if (step === 'open') return <Form {...props} close={() => setStep('left')} />;
  return (
    <Button appearance="subtle" spacing="compact" autoFocus={step === 'left'} onClick={() => setStep('open')}>
      {say('override.open')}
      <Spoken> ({props.item.key})</Spoken>
    </Button>
  );
};

const Form = ({ item, sprint, override, close }: Props & { close: () => void }) => {
  const { say } = useSpeaker();
  const id = useId();
  const box = useFocusKept<HTMLFormElement>();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setFailure(say('override.missing'));
    setBusy(true);
    const told = await override(item.issue, sprint.id, reason.trim());
    setBusy(false);
    setFailure(told);
    if (told === null) flag('success', say('override.done', { key: item.key, sprint: sprint.name }));
  };
  return (
    <form
      ref={box}
      className={styles.form}
      aria-label={say('override.of', { key: item.key })}
      onSubmit={(event) => void send(event)}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <label htmlFor={id}>{say('override.reason')}</label>
      <textarea
        id={id}
        className={styles.field}
        rows={2}
        maxLength={LONGEST_REASON}
        value={reason}
        aria-describedby={`${id}h`}
        aria-invalid={failure !== null}
        // biome-ignore lint/a11y/noAutofocus: it was opened to be written in.
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}h`} className={styles.aside}>
        {say('override.hint')}
      </p>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" spacing="compact" isLoading={busy}>
          {say('override.send')}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={close}>
          {say('override.cancel')}
        </Button>
      </div>
    </form>
  );
};
