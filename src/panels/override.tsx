// An item that is in a sprint and not ready may stay there when somebody who may answers for it, with a reason; one that
// was put back may come in again.

import { Button, Inline, Label, Stack, Text, TextArea, User } from '@forge/react';
import React, { useRef, useState } from 'react';
import { LONGEST_REASON } from '../contract';
import { askOverride } from './ask';
import type { JudgedProps } from './judged';
import { andOverride } from './said';
import { textIn } from './text-in';
import { useSpeaker } from './words/speaker';

const FIELD = 'override-reason';

interface Gated {
  id: number;
  name: string | null;
  inside: boolean;
}

/** The sprint it is in, else an open one that it came into before it was ready. */
const sprintOf = ({ judgement, context }: Pick<JudgedProps, 'judgement' | 'context'>): Gated | null => {
  const { sprints } = context.frame;
  const nameOf = (id: number) => sprints.find((one) => one.id === id)?.name ?? null;
  const { sprint } = judgement;
  if (sprint !== null) return { id: sprint, name: nameOf(sprint), inside: true };
  const entered = context.entries.find((one) => one.readiness === 'not-ready' && nameOf(one.sprint.id) !== null);
  return entered ? { ...entered.sprint, inside: false } : null;
};

export const Override = (props: JudgedProps) => {
  const { judgement, context, issueId, note } = props;
  const { say, ago } = useSpeaker();
  const [open, setOpen] = useState(false);
  const sprint = sprintOf(props);
  const told = context.overrides?.find((one) => one.sprint === sprint?.id);
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
  if (sprint === null || judgement.readiness !== 'not-ready' || !context.mayOverride) return null;
  if (open) return <Form issue={issueId} sprint={sprint} note={note} close={() => setOpen(false)} />;
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
  sprint: Gated;
  note: JudgedProps['note'];
  close: () => void;
}

const Form = ({ issue, sprint, note, close }: FormProps) => {
  const { say } = useSpeaker();
  // Not state: a press may reach the panel before it has drawn what was typed.
  const written = useRef('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async () => {
    const reason = written.current.trim().slice(0, LONGEST_REASON);
    if (reason === '') return setFailure(say('override.missing'));
    setBusy(true);
    try {
      const view = await askOverride({ issue, sprint: sprint.id, reason });
      note((said) => andOverride(said, view));
    } catch (error) {
      setBusy(false);
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Stack space="space.050">
      <Label labelFor={FIELD}>
        {say(sprint.inside ? 'override.stay' : 'override.come', { sprint: sprint.name ?? say('override.sprint') })}
      </Label>
      <TextArea
        id={FIELD}
        name={FIELD}
        maxLength={LONGEST_REASON}
        onChange={(event: unknown) => {
          written.current = textIn(event);
        }}
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
