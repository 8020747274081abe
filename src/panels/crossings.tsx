// The sprints this item went into before it was ready.

import { Stack, Text } from '@forge/react';
import React from 'react';
import type { Entry } from '../contract';
import { CHECKS } from '../core/checks';
import { useSpeaker } from './words/speaker';

const nameOf = (id: string): string => CHECKS.find((check) => check.id === id)?.text.name ?? id;

export const Crossings = ({ entries, now }: { entries: Entry[]; now: number }) => {
  const { say, ago } = useSpeaker();
  const unready = entries.filter(({ readiness }) => readiness === 'not-ready');
  if (unready.length === 0) return null;
  return (
    <Stack space="space.100">
      {unready.map((entry) => (
        <Stack key={entry.id} space="space.025">
          <Text>{say('entry.told', { sprint: entry.sprint.name, ago: ago(entry.at, now) })}</Text>
          <Text size="small" color="color.text.subtle">
            {say('entry.gaps', { gaps: entry.gaps.map(nameOf).join(' · ') })}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
};
