// Opens the probe app on a desk in virtual time, with a Jira that is told what to say.

import { join } from 'node:path';
import { virtualClock } from '../../emulator/clock';
import { createForge, type ForgeOptions } from '../../emulator/forge/index';
import type { JiraAnswer, JiraRequest } from '../../emulator/wall';
import { quietJira } from './quiet-jira';

export const START = Date.parse('2026-03-02T09:00:00.000Z');

export const openProbe = async (
  options: Partial<ForgeOptions> & { answer?: (request: JiraRequest) => Partial<JiraAnswer> } = {},
) => {
  const { answer, ...rest } = options;
  const clock = virtualClock(START);
  const jira = quietJira(answer);
  const appDir = join(__dirname, '../apps/probe');
  const forge = await createForge({ appDir, jira, clock, seed: 7, ...rest });
  const ask = (name: string, payload: unknown = {}, as = 'ann') =>
    clock.until(forge.ask({ module: 'probe-page', function: name, payload, as }));
  return {
    clock,
    jira,
    forge,
    ask,
    do: (what: string, more: object = {}) => ask('do', { what, ...more }),
    kvs: async (...orders: object[]) =>
      (await ask('kvs', { orders })) as { value?: unknown; error?: { code: string } }[],
    close: () => {
      forge.close();
      clock.close();
    },
  };
};
