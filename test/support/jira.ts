// The desk's Jira alone, in virtual time: REST as a person, as the app or as nobody, and the events it tells.

import { createJira, type JiraOptions } from '../../emulator/jira/index';
import type { World } from '../../emulator/jira/world';
import type { Caller, Jira, ProductEvent } from '../../emulator/wall';
import { NOW, smallWorld } from './jira-world';

export interface Answer<T = Record<string, never>> {
  status: number;
  body: T;
  headers: Record<string, string>;
  points: number;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are judged by their content, and by the documents elsewhere
export type Loose = any;

export interface TestJira {
  jira: Jira;
  events: ProductEvent[];
  /** Moves the clock. */
  pass(ms: number): void;
  as(accountId: string): Rest;
  app(...scopes: string[]): Rest;
  nobody: Rest;
}

export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer<Loose>>;

const JSON_HEADERS = { 'content-type': 'application/json' };

export function testJira(options: Partial<Omit<JiraOptions, 'clock'>> & { world?: World } = {}): TestJira {
  const world = options.world ?? smallWorld();
  let now = Date.parse(world.now ?? NOW);
  const clock = { now: () => now, at: () => ({ cancel: () => undefined }) };
  const jira = createJira({ ...options, world, clock });
  const events: ProductEvent[] = [];
  jira.onEvent((event) => events.push(event));
  const rest =
    (caller: Caller): Rest =>
    async (method, path, body) => {
      const text = body === undefined ? null : JSON.stringify(body);
      const answer = await jira.handle({ method, path, headers: JSON_HEADERS, body: text, caller });
      return { ...answer, body: answer.body === '' ? null : JSON.parse(answer.body) };
    };
  return {
    jira,
    events,
    pass: (ms) => {
      now += ms;
    },
    as: (accountId) => rest({ type: 'user', accountId, scopes: null }),
    app: (...scopes) => rest({ type: 'app', scopes }),
    nobody: rest({ type: 'anonymous', scopes: null }),
  };
}
