// Moving items into a sprint as the person who looks: how far it is, and what did not go.

import { useState } from 'react';
import type { PlannedSprint } from '../../../src/contract';
import { flag, jira } from '../ask';
import { type Answered, moveItems, type Refused } from './move-items';
import { useSpeaker } from './words/speaker';

const FAILED: Answered = { ok: false, status: 0, reason: '' };

/** What Jira says of a refusal: sentences for people, in one of two places. */
const reasonIn = async (response: Response): Promise<string> => {
  const told = (await response.json().catch(() => ({}))) as { errorMessages?: string[]; errors?: object };
  const sentences = [...(told.errorMessages ?? []), ...Object.values(told.errors ?? {}).map(String)];
  return sentences.join(' ') || `${response.status} ${response.statusText}`.trim();
};

const postInto =
  (sprint: number) =>
  async (keys: readonly string[]): Promise<Answered> => {
    try {
      const response = await jira('POST', `/rest/agile/1.0/sprint/${sprint}/issue`, { issues: keys });
      if (response.ok) return { ok: true };
      return { ok: false, status: response.status, reason: await reasonIn(response) };
    } catch (error) {
      return { ...FAILED, reason: error instanceof Error ? error.message : String(error) };
    }
  };

export const useMove = (noteMoved: (keys: readonly string[], sprint: number) => void) => {
  const { say } = useSpeaker();
  const [done, setDone] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refused[]>([]);
  const move = async (keys: readonly string[], sprint: PlannedSprint): Promise<void> => {
    setRefused([]);
    setDone(0);
    const told = await moveItems(keys, postInto(sprint.id), setDone);
    setDone(null);
    setRefused(told.refused);
    noteMoved(told.moved, sprint.id);
    if (told.moved.length > 0) flag('success', say('next.moved', { n: told.moved.length, sprint: sprint.name }));
  };
  /** `done` is null while nothing moves. */
  return { move, done, refused };
};
