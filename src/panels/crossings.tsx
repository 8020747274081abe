// The sprints this item went into before it was ready.

import { Stack, Text } from '@forge/react';
import React from 'react';
import type { Entry } from '../contract';
import { useSpeaker } from './words/speaker';

export const Crossings = ({ entries, now }: { entries: Entry[]; now: number }) => {
  const { say, ago, checks } = useSpeaker();
  const unready = entries.filter(({ readiness }) => readiness === 'not-ready');
  if (unready.length === 0) return null;
  return (
    <Stack space="space.100">
      {unready.map((entry) => (
        <Stack key={entry.id} space="space.025">
          <Text>{say('entry.told', { sprint: entry.sprint.name, ago: ago(entry.at, now) })}</Text>
          <Text size="small" color="color.text.subtle">
            {say('entry.gaps', { gaps: entry.gaps.map(checks.name).join(' · ') })}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
};
