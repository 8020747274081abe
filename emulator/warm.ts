// What makes the first page of a real Jira quick though nobody has asked for it yet: queries of every shape have been
// parsed and shown, and texts of an export have become ADF. Two threads read them before the desk is ready, comments last,
// for as long as people are willing to wait; one goes on with the rest while the desk already answers.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type LazyText, lazyText } from './jira/rich-text';
import type { World, WorldIssue } from './jira/world';

/** Between them they touch most of JQL's grammar, the orders that people ask for, and whole issues. */
const QUERIES = [
  'project is not EMPTY and (status in (1, 2) or not summary ~ "a" or sprint in openSprints()) and created >= -7d',
  ...['Rank ASC, updated DESC', 'updated DESC', 'created DESC', 'created', 'key', 'priority DESC, updated', 'Rank'].map(
    (order) => `project is not EMPTY ORDER BY ${order}`,
  ),
];
const ROUNDS = 3;
/** The fields that boards and lists ask for, and all that there are. */
const FIELDS = [['*navigable', 'description'], ['*all']];

/** When texts have been waited for long enough, in milliseconds since the process began: sooner where there are few issues. */
const BEFORE = { most: 26_000, least: 3_000, each: 0.8 };
/** Milliseconds of work in one go, between which the other thread is heard. */
const WORK = 20;
const CHUNK = 50;

/** As the first person of the site, through the door that everybody takes: its first large answers are slow, too. */
export const warmQueries = async ({ address, world }: { address: string; world: World }): Promise<void> => {
  const name = world.users[0]?.emailAddress;
  if (!name) return;
  const headers = { authorization: `Basic ${btoa(`${name}:any`)}`, 'content-type': 'application/json' };
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, jql] of QUERIES.entries()) {
      const body = JSON.stringify({ jql, fields: FIELDS[(round + at) % FIELDS.length], maxResults: 100 });
      await (await fetch(`${address}/rest/api/3/search/jql`, { method: 'POST', headers, body })).arrayBuffer();
    }
};

/** A thread does not know TypeScript by itself, even where the program does. */
const WORKER = [require.resolve('tsx/cjs'), join(__dirname, 'import/text-worker.ts')]
  .map((file) => `require(${JSON.stringify(file)});`)
  .join('');

const textsOf = ({ fields }: WorldIssue): (LazyText | null)[] => [
  lazyText(fields, 'description'),
  lazyText(fields, 'environment'),
];

const commentsOf = ({ fields }: WorldIssue): (LazyText | null)[] =>
  ((fields.comment as { comments?: object[] } | undefined)?.comments ?? []).map((each) => lazyText(each, 'body'));

const unread = (text: LazyText | null): text is LazyText => text !== null && !text.kept();

export interface Warming {
  /** Resolves when every text was read, or when it took too long. */
  ready: Promise<void>;
  /** Resolves when there is nothing left to read, or nobody to read it. */
  done: Promise<void>;
  stop(): void;
}

/** `tell` hears why the other thread failed: a desk without it is a slower one, and no broken one. */
export const warmTexts = ({ issues }: Pick<World, 'issues'>, tell: (problem: string) => void): Warming => {
  const texts = issues.flatMap(textsOf).filter(unread);
  const all = [...texts, ...issues.flatMap(commentsOf).filter(unread)];
  if (all.length === 0) return { ready: Promise.resolve(), done: Promise.resolve(), stop: () => undefined };
  const worker = new Worker(WORKER, { eval: true });
  worker.unref();
  worker.on('error', (error) => tell(`Texts are converted when they are asked for: ${error.message}`));
  const done = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let [next, stopped] = [0, false];

  const stop = () => {
    stopped = true;
    void worker.terminate();
  };
  const send = () => {
    // What this thread has read from behind is passed over.
    while (next < all.length && all[next]!.kept()) next++;
    const chunk = all.slice(next, next + CHUNK).filter(unread);
    if (chunk.length === 0 || stopped) return stop();
    next += CHUNK;
    worker.once('message', (made: string[]) => {
      chunk.forEach((text, at) => {
        text.keep(made[at]!);
      });
      send();
    });
    worker.postMessage(chunk.map(({ source }) => source));
  };
  send();

  const readFromBehind = async (): Promise<void> => {
    const until = Math.min(BEFORE.most, BEFORE.least + BEFORE.each * issues.length);
    for (const [first, end] of [
      [0, texts.length],
      [texts.length, all.length],
    ] as const)
      for (let last = end; last > Math.max(first, next) && !stopped && performance.now() < until; ) {
        for (const pause = performance.now() + WORK; last > Math.max(first, next) && performance.now() < pause; )
          all[--last]!();
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
  };
  return { ready: readFromBehind(), done, stop };
};
