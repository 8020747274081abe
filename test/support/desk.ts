// A desk in virtual time for tests: nothing sleeps, every run is the same, and what the desk does not model fails the test.

import { resolve } from 'node:path';
import { duration, virtualClock } from '../../emulator/clock';
import { type DeskOptions, openDesk as open } from '../../emulator/desk';
import type { Ask } from '../../emulator/forge/resolver';
import type { Call, Caller } from '../../emulator/wall';
import { watch } from './openapi';

export interface TestDeskOptions extends Omit<DeskOptions, 'clock' | 'appDir'> {
  /** Where time begins; the world's own moment by default. */
  now?: string | number;
  /** The app of this repository by default. */
  appDir?: string;
  /** Calls of the app that may answer 501, by a part of their name. */
  expectUnmodelled?: string[];
}

export interface RestAnswer<T = unknown> {
  status: number;
  headers: Record<string, string>;
  body: T;
}

const parsed = (text: string): unknown => (text === '' ? null : JSON.parse(text));

export const openDesk = async (options: TestDeskOptions) => {
  const { now, appDir, expectUnmodelled = [], ...rest } = options;
  const start = now ?? options.world.now ?? '2026-03-02T09:00:00.000Z';
  const clock = virtualClock(typeof start === 'number' ? start : Date.parse(start));
  const desk = await open({ ...rest, clock, appDir: appDir ?? resolve(__dirname, '../..') });
  const { recorder } = desk.forge;
  // Atlassian's documents watch every request and every answer, where they are at hand.
  const violations = watch(desk.jira);

  const restAs = (as: string | null) => {
    const caller: Caller =
      as === null ? { type: 'anonymous', scopes: null } : { type: 'user', accountId: as, scopes: null };
    const call =
      (method: string) =>
      async <T = unknown>(path: string, body?: unknown): Promise<RestAnswer<T>> => {
        const text = body === undefined ? null : JSON.stringify(body);
        const answer = await clock.until(desk.rest(caller, method, path, text));
        return { status: answer.status, headers: answer.headers, body: parsed(answer.body) as T };
      };
    return { get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE') };
  };

  return {
    ...desk,
    /** REST as a person in the browser; null: nobody. */
    rest: restAs,
    /** What a page's invoke() gets, as the person `as`. */
    invoke: <T = unknown>(ask: Ask): Promise<T> => clock.until(desk.forge.ask(ask)) as Promise<T>,
    /** Calls that the app made, optionally of one service. */
    calls: (service?: Call['service']): Call[] =>
      recorder.calls.filter((call) => service === undefined || call.service === service),
    forgetCalls: () => {
      recorder.calls.length = 0;
    },
    /** '1d', '15m', '90s' or milliseconds. */
    advance: async (time: string | number): Promise<void> => {
      const ms = duration(time);
      if (ms === null) throw new Error(`"${time}" is no length of time.`);
      await clock.advance(ms);
    },
    /** Until no event, message or invocation is left. */
    settle: () => clock.settle(),
    close: async (): Promise<void> => {
      desk.close();
      if (violations.length > 0)
        throw new Error(`Against Atlassian's documents: ${[...new Set(violations)].join('; ')}`);
      const missing = recorder.unmodelled.filter((name) => !expectUnmodelled.some((part) => name.includes(part)));
      if (missing.length > 0) throw new Error(`The desk does not model: ${[...new Set(missing)].join('; ')}`);
    },
  };
};

export type TestDesk = Awaited<ReturnType<typeof openDesk>>;
