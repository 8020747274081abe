// "Not a problem here, because …": a small form below a finding, with a reason that others will read.

import Button from '@atlaskit/button/new';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { DISMISSAL_DAYS, LONGEST_REASON } from '../../../src/contract';
import { Choice } from '../parts/choice';
import { Spoken } from '../parts/spoken';
import { useSpeaker } from '../words/speaker';
import styles from './dismiss.module.css';
import type { DismissalActs } from './use-dismissals';

interface About {
  issue: string;
  key: string;
  check: string;
}

export const Dismiss = ({ finding, act }: { finding: About; act: DismissalActs }) => {
  const { say, checks } = useSpeaker();
  const [state, setState] = useState<'shut' | 'open' | 'closed'>('shut');
  const opener = useRef<HTMLButtonElement>(null);
  // Who thought better of it goes on from where they were.
  useEffect(() => {
    if (state === 'closed') opener.current?.focus();
  }, [state]);
  if (state === 'open') return <Form finding={finding} act={act} close={() => setState('closed')} />;
  return (
    <div className={styles.opener}>
      <Button ref={opener} appearance="subtle" spacing="compact" onClick={() => setState('open')}>
        {say('dismiss.open')}
        <Spoken>
          {' '}
          ({finding.key}, {checks.name(finding.check)})
        </Spoken>
      </Button>
    </div>
  );
};

const Form = ({ finding, act, close }: { finding: About; act: DismissalActs; close: () => void }) => {
  const { say } = useSpeaker();
  const id = useId();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('1');
  const terms = DISMISSAL_DAYS.map((days, at) => ({
    value: String(at),
    label: days === null ? say('dismiss.always') : say('dismiss.days', { n: days }),
  }));
  const [state, setState] = useState<{ busy: boolean; failure: string | null }>({ busy: false, failure: null });
  const field = useRef<HTMLTextAreaElement>(null);
  const { issue, check } = finding;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      field.current?.focus();
      return setState({ busy: false, failure: say('dismiss.reason.missing') });
    }
    setState({ busy: true, failure: null });
    const failure = await act.dismiss({
      issue,
      check,
      reason: reason.trim(),
      days: DISMISSAL_DAYS[Number(until)] ?? null,
    });
    if (failure !== null) setState({ busy: false, failure });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void send(event)}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <label htmlFor={`${id}r`}>{say('dismiss.reason')}</label>
      <textarea
        ref={field}
        id={`${id}r`}
        className={styles.field}
        rows={2}
        maxLength={LONGEST_REASON}
        value={reason}
        aria-describedby={`${id}h`}
        aria-invalid={state.failure !== null && reason.trim() === ''}
        // biome-ignore lint/a11y/noAutofocus: it was opened to be written in.
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}h`} className={styles.aside}>
        {say('dismiss.hint')}
      </p>
      <div className={styles.until}>
        <Choice label={say('dismiss.until')} value={until} options={terms} choose={setUntil} even />
      </div>
      {state.failure !== null && (
        <p role="alert" className={styles.failure}>
          {state.failure}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" isLoading={state.busy}>
          {say('dismiss.send')}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {say('dismiss.cancel')}
        </Button>
      </div>
    </form>
  );
};
