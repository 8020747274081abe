// An item that is in a sprint and not ready may stay there when somebody who may answers for it, with a reason.

import { Button, Inline, Label, Stack, Text, TextArea, User } from '@forge/react';
import React, { useState } from 'react';
import { LONGEST_REASON } from '../contract';
import { askOverride } from './ask';
import type { JudgedProps } from './judged';
import { textIn } from './text-in';
import { useSpeaker } from './words/speaker';

const FIELD = 'override-reason';

export const Override = ({ judgement: { readiness, sprint }, context, issueId, look }: JudgedProps) => {
  const { say, ago } = useSpeaker();
  const [open, setOpen] = useState(false);
  const told = context.overrides?.find((one) => one.sprint === sprint);
  if (told) {
    return (
      <Stack space="space.025">
        <Text>{say('override.told', { reason: told.reason })}</Text>
        <Inline space="space.100" alignBlock="center" shouldWrap>
          {told.by !== null && <User accountId={told.by} />}
          <Text size="small" color="color.text.subtle">
            {ago(told.at, context.now)}
          </Text>
        </Inline>
      </Stack>
    );
  }
  if (sprint === null || readiness !== 'not-ready' || !context.mayOverride) return null;
  if (open) return <Form issue={issueId} sprint={sprint} look={look} close={() => setOpen(false)} />;
  return (
    <Inline>
      <Button spacing="compact" onClick={() => setOpen(true)}>
        {say('override.open')}
      </Button>
    </Inline>
  );
};

interface FormProps {
  issue: string;
  sprint: number;
  look: () => void;
  close: () => void;
}

const Form = ({ issue, sprint, look, close }: FormProps) => {
  const { say } = useSpeaker();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async () => {
    if (reason.trim() === '') return setFailure(say('override.missing'));
    setBusy(true);
    try {
      await askOverride({ issue, sprint, reason: reason.trim().slice(0, LONGEST_REASON) });
      close();
      look();
    } catch (error) {
      setBusy(false);
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Stack space="space.050">
      <Label labelFor={FIELD}>{say('override.reason')}</Label>
      <TextArea
        id={FIELD}
        name={FIELD}
        maxLength={LONGEST_REASON}
        onChange={(event: unknown) => setReason(textIn(event))}
      />
      <Text size="small" color="color.text.subtle">
        {say('override.hint')}
      </Text>
      {failure !== null && <Text color="color.text.danger">{failure}</Text>}
      <Inline space="space.100">
        <Button appearance="primary" spacing="compact" isDisabled={busy} onClick={() => void send()}>
          {say('override.send')}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={close}>
          {say('override.cancel')}
        </Button>
      </Inline>
    </Stack>
  );
};
