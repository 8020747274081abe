// The built planning view as Jira's menus open it, and a Jira that takes items into sprints or refuses them.

import { openBuilt } from '../support/built';
import { withPages } from '../support/rooms';
import type { Answers, Visit } from '../support/visit';
import { PEOPLE } from './told';

const open = withPages(() => openBuilt('planning-modal'));

interface Sent {
  path: string;
  keys: string[];
}

export interface PlanningVisit extends Visit {
  /** Calls that move items. */
  sent: Sent[];
  /** Titles of flags. */
  flags: string[];
}

interface Wish {
  answers: Answers;
  extension?: Record<string, unknown>;
  /** Keys that Jira refuses, with what it says. */
  refuses?: Record<string, string>;
  /** Calls after which Jira asks for a pause. */
  pauseAfter?: number;
}

const told = (status: number, body: unknown) => ({ status, statusText: '', headers: {}, body: JSON.stringify(body) });

export const openPlanning = async (wish: Wish): Promise<PlanningVisit> => {
  const { refuses = {}, pauseAfter = Number.POSITIVE_INFINITY } = wish;
  const sent: Sent[] = [];
  const flags: string[] = [];
  const move = (path: string, body: string) => {
    const keys = (JSON.parse(body) as { issues: string[] }).issues;
    sent.push({ path, keys });
    if (sent.length > pauseAfter) return told(429, { errorMessages: ['Too many requests'] });
    const refused = keys.find((key) => Object.hasOwn(refuses, key));
    return refused === undefined ? { ...told(204, null), body: '' } : told(400, { errorMessages: [refuses[refused]] });
  };
  const visit = await open({
    answers: wish.answers,
    extension: wish.extension ?? { type: 'jira:backlogAction' },
    commands: {
      fetchProduct: ({ restPath, fetchRequestInit }) => {
        const path = String(restPath);
        if (path.startsWith('/rest/api/3/user/bulk')) return told(200, PEOPLE);
        return move(path, (fetchRequestInit as { body: string }).body);
      },
      showFlag: ({ title }) => void flags.push(String(title)),
    },
  });
  return { ...visit, sent, flags };
};
