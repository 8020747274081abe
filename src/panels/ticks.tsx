// Criteria that people tick by hand, with who ticked them and when.

import { Checkbox, Inline, Stack, Text, User } from '@forge/react';
import React, { useState } from 'react';
import type { Criterion } from '../core/model/criterion';
import { askTick } from './ask';
import type { JudgedProps } from './judged';
import { andTick } from './said';
import { useSpeaker } from './words/speaker';

type Tick = Extract<Criterion, { by: 'tick' }>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const Ticks = ({ judgement, context, issueId, note }: JudgedProps) => {
  const { say, ago } = useSpeaker();
  const [failure, setFailure] = useState<string | null>(null);
  const wanted = judgement.criteria.filter((one): one is Tick => one.by === 'tick');
  if (wanted.length === 0) return null;
  const tick = async ({ id }: Tick, done: boolean) => {
    setFailure(null);
    try {
      const view = await askTick({ issue: issueId, tick: id, done });
      note((said) => andTick(said, view));
    } catch (error) {
      setFailure(say('ticks.failed', { reason: reasonOf(error) }));
    }
  };
  return (
    <Stack space="space.100">
      <Text weight="semibold">{say('ticks.title')}</Text>
      {wanted.map((one) => {
        const told = context.ticks?.find((view) => view.tick === one.id && view.done);
        return (
          <Stack key={one.id} space="space.025">
            <Checkbox
              name={`tick-${one.id}`}
              label={one.required ? say('ticks.required', { name: one.name }) : one.name}
              isChecked={told !== undefined}
              isDisabled={!context.mayDismiss}
              onChange={() => void tick(one, told === undefined)}
            />
            {told && (
              <Inline space="space.050" alignBlock="center" shouldWrap>
                <Text size="small" color="color.text.subtle">
                  {say('ticks.by', { ago: ago(told.at, context.now) })}
                </Text>
                {told.by !== null && <User accountId={told.by} />}
              </Inline>
            )}
          </Stack>
        );
      })}
      {failure !== null && <Text color="color.text.danger">{failure}</Text>}
    </Stack>
  );
};
