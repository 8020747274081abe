// "Not a problem here, because …" in the panel: the way to say it, and what somebody has said.

import { Button, Inline, Label, Select, Stack, Text, TextArea, User } from '@forge/react';
import React, { useRef, useState } from 'react';
import { DISMISSAL_DAYS, type DismissalView, LONGEST_REASON } from '../contract';
import { textIn } from './text-in';
import type { DismissalActs } from './use-dismissals';
import { useSpeaker } from './words/speaker';

export const Dismiss = ({ check, act }: { check: string; act: DismissalActs }) => {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  if (open) return <Form check={check} act={act} close={() => setOpen(false)} />;
  return (
    <Inline>
      <Button appearance="subtle" spacing="compact" onClick={() => setOpen(true)}>
        {say('dismiss.open')}
      </Button>
    </Inline>
  );
};

const Form = ({ check, act, close }: { check: string; act: DismissalActs; close: () => void }) => {
  const { say } = useSpeaker();
  // Not state: a press may reach the panel before it has drawn what was typed.
  const written = useRef('');
  const options = DISMISSAL_DAYS.map((days) => ({
    label: days === null ? say('dismiss.always') : say('dismiss.days', { n: days }),
    value: String(days),
  }));
  const [until, setUntil] = useState(options[1]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async () => {
    const reason = written.current.trim().slice(0, LONGEST_REASON);
    if (reason === '') return setFailure(say('dismiss.reason.missing'));
    setBusy(true);
    const days = DISMISSAL_DAYS.find((one) => String(one) === until?.value) ?? null;
    const told = await act.dismiss({ check, reason, days });
    setBusy(false);
    setFailure(told);
  };
  return (
    <Stack space="space.050">
      <Label labelFor={`reason-${check}`}>{say('dismiss.reason')}</Label>
      <TextArea
        id={`reason-${check}`}
        name={`reason-${check}`}
        maxLength={LONGEST_REASON}
        onChange={(event: unknown) => {
          written.current = textIn(event);
        }}
      />
      <Label labelFor={`until-${check}`}>{say('dismiss.until')}</Label>
      <Select
        inputId={`until-${check}`}
        name={`until-${check}`}
        options={options}
        value={until}
        onChange={(chosen: unknown) => setUntil(chosen as (typeof options)[number])}
      />
      <Text size="small" color="color.text.subtle">
        {say('dismiss.hint')}
      </Text>
      {failure !== null && <Text color="color.text.danger">{failure}</Text>}
      <Inline space="space.100">
        <Button appearance="primary" spacing="compact" isDisabled={busy} onClick={() => void send()}>
          {say('dismiss.send')}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={close}>
          {say('dismiss.cancel')}
        </Button>
      </Inline>
    </Stack>
  );
};

interface Told {
  name: string;
  dismissal: DismissalView | undefined;
  now: number;
  act: DismissalActs | null;
}

export const Dismissed = ({ name, dismissal, now, act }: Told) => {
  const { say, ago } = useSpeaker();
  const [failure, setFailure] = useState<string | null>(null);
  if (!dismissal) return null;
  const { by, at, reason, check } = dismissal;
  return (
    <Stack space="space.050">
      <Text color="color.text.subtle">{say('dismissed.told', { name, reason })}</Text>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        {by !== null && <User accountId={by} />}
        <Text size="small" color="color.text.subtle">
          {ago(at, now)}
        </Text>
        {act && (
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => void act.restore(check).then((told) => setFailure(told))}
          >
            {say('dismissed.restore')}
          </Button>
        )}
      </Inline>
      {failure !== null && <Text color="color.text.danger">{failure}</Text>}
    </Stack>
  );
};
