// Puts a Jira and an app on one desk and introduces them to each other.

import type { DeskClock } from './clock';
import { createForge, type Forge, type ForgeOptions } from './forge/index';
import { createJira } from './jira/index';
import type { World } from './jira/world';
import type { Caller, Jira, JiraAnswer } from './wall';

export interface DeskOptions extends Omit<ForgeOptions, 'jira'> {
  world: World;
  /** How far search lags behind changes, in milliseconds. */
  searchLag?: number;
  /** Address in `self` links. */
  baseUrl?: string;
}

export interface Desk {
  world: World;
  clock: DeskClock;
  jira: Jira;
  forge: Forge;
  rest(caller: Caller, method: string, path: string, body?: string | null): Promise<JiraAnswer>;
  close(): void;
}

/** Who installs the app: an administrator, as on a real site. */
export const administratorOf = (world: World): string | null =>
  (world.users.find((user) => user.siteAdmin && user.active) ?? world.users.find((user) => user.active))?.accountId ??
  null;

/** Jira writes en_GB where a page reads en-GB. */
const habitsOf = (world: World) => {
  const people = new Map(world.users.map((user) => [user.accountId, user]));
  return (accountId: string) => {
    const person = people.get(accountId);
    return {
      locale: (person?.locale || 'en_US').replace('_', '-'),
      timezone: person?.timeZone || world.timeZone || 'UTC',
    };
  };
};

export const openDesk = async ({ world, searchLag, baseUrl, ...options }: DeskOptions): Promise<Desk> => {
  const { clock, seed = 1 } = options;
  const jira = createJira({
    clock,
    world,
    seed,
    ...(searchLag === undefined ? {} : { searchLag }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  const forge = await createForge({ installer: administratorOf(world), habits: habitsOf(world), ...options, jira });
  return {
    world,
    clock,
    jira,
    forge,
    rest: (caller, method, path, body = null) =>
      jira.handle({ method, path, headers: { 'content-type': 'application/json' }, body, caller }),
    close() {
      forge.close();
      clock.close();
    },
  };
};
