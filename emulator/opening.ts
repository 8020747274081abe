// Opens the desk that the command line asks for: the data, the moment, the app, and what the app wants done at the start.

import { type Arguments, onOpenOf } from './arguments';
import { liveClock } from './clock';
import { demoWorld } from './demo/world';
import { type Desk, openDesk } from './desk';
import { DeskError } from './forge/problem';
import { readExport } from './import/index';
import type { World, WorldProject } from './jira/world';

/** At a desk with a person before it, three minutes for an event are too long to look at. */
const LIVE_DISORDER = { late: 3_000 };

export const worldOf = async ({ data, sprints, project, now }: Arguments): Promise<World> => {
  if (data === null) {
    const world = demoWorld(now ?? Date.now());
    if (project !== null && !world.projects.some(({ key }) => key === project))
      throw new DeskError(
        `The demo has no project ${project}; it has ${world.projects.map(({ key }) => key).join(', ')}.`,
      );
    return world;
  }
  return readExport(data, {
    ...(project === null ? {} : { project }),
    ...(sprints === null ? {} : { sprints }),
    ...(now === null ? {} : { now }),
  });
};

const chosen = (world: World, key: string | null): WorldProject | undefined =>
  world.projects.find((project) => project.key === key) ?? world.projects[0];

/** Somebody who may administer the project. */
export const administratorOf = (world: World, project: WorldProject | undefined): string | undefined => {
  const able = world.users.filter((user) => user.active && user.accountType === 'atlassian');
  const admins = project?.roles.admins ?? [];
  const found = able.find((user) => admins.includes(user.accountId)) ?? able.find((user) => user.siteAdmin);
  return (found ?? (admins.includes('*') ? able[0] : undefined))?.accountId;
};

/** The administrator comes first: a fresh shell opens as the first person of the list. */
const administratorFirst = (world: World, accountId: string | undefined): World => ({
  ...world,
  users: [...world.users].sort((a, b) => Number(b.accountId === accountId) - Number(a.accountId === accountId)),
});

export interface Opened {
  desk: Desk;
  notes: string[];
}

export const openAsAsked = async (asked: Arguments, siteUrl: string): Promise<Opened> => {
  const plain = await worldOf(asked);
  const project = chosen(plain, asked.project);
  const admin = administratorOf(plain, project);
  const world = administratorFirst(plain, admin);
  const start = asked.now ?? (world.now === null ? Date.now() : Date.parse(world.now));
  const clock = liveClock(start);
  const desk = await openDesk({
    world,
    clock,
    appDir: asked.appDir,
    seed: asked.seed,
    disorder: LIVE_DISORDER,
    baseUrl: siteUrl,
    installation: { siteUrl },
  });
  const notes = [
    ...(world.notes ?? []),
    ...desk.forge.missing.map((type) => `The desk does not model modules of type ${type}.`),
  ];
  for (const one of asked.enrol && admin && project ? onOpenOf(asked.appDir) : []) {
    const extension = { project: { id: project!.id, key: project!.key, type: project!.projectTypeKey } };
    try {
      await desk.forge.ask({ ...one, as: admin!, context: extension });
    } catch (error) {
      notes.push(`${one.module}/${one.function} at the start: ${String(error)}`);
    }
  }
  return { desk, notes };
};
