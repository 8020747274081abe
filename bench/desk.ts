// How fast the desk starts and answers, for an export or a generated backlog: npx tsx bench/desk.ts [FILE | ITEMS].
// It starts the command that people start, in a process of its own, with whatever arguments follow (--app DIR), and asks
// it over HTTP. Nothing here is a test.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { worldOf } from '../test/support/worlds';

const MAIN = resolve(__dirname, '../emulator/main.ts');
const ASKER = `Basic ${Buffer.from('desk-admin:token').toString('base64')}`;
const FIELDS = ['*navigable', 'description'];
const WALKS = [
  ['first read of every text', 'created > -9999d ORDER BY Rank', FIELDS],
  ['second read', 'created > -9999d ORDER BY Rank', FIELDS],
  ['another order', 'created > -9999d ORDER BY updated DESC', FIELDS],
  ['with all comments', 'created > -9999d ORDER BY updated DESC', ['*all']],
] as const;

const generated = (items: number): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'desk-')), 'issues.jsonl');
  const { issues } = worldOf({ items });
  writeFileSync(file, issues.map((each) => JSON.stringify(each)).join('\n'));
  return file;
};

/** Most memory that the process ever held, where the system tells. */
const peakOf = (pid: number): string => {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? 'unknown' : `${Math.round(Number(kilobytes) / 1000)} MB`;
};

/** Milliseconds of processor time that the desk's own thread has used, where the system tells; a busy machine adds none. */
const workOf = (pid: number): number => {
  const file = `/proc/${pid}/task/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const ticks = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return 10 * (ticks[0]! + ticks[1]!);
};

const started = async (file: string) => {
  const args = ['--import', 'tsx', MAIN, '--data', file, '--port', '0', '--not-enrolled', ...process.argv.slice(3)];
  const desk = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  const address = await new Promise<string>((done, fail) => {
    desk.stdout.on('data', (chunk) => {
      told += chunk;
      const ready = /ready: (\S+)/.exec(told)?.[1];
      if (ready) done(ready);
    });
    desk.once('exit', (code) => fail(new Error(`The desk ended with ${code}.`)));
  });
  return { address, pid: desk.pid!, stop: () => desk.kill('SIGTERM') };
};

const walk = async (address: string, jql: string, fields: readonly string[]) => {
  const times: number[] = [];
  const bodies: string[] = [];
  for (let token: string | undefined, more = true; more; ) {
    const from = performance.now();
    const answer = await fetch(`${address}/rest/api/3/search/jql`, {
      method: 'POST',
      headers: { authorization: ASKER, 'content-type': 'application/json' },
      body: JSON.stringify({ jql, fields, maxResults: 100, ...(token ? { nextPageToken: token } : {}) }),
    });
    const body = await answer.text();
    times.push(performance.now() - from);
    if (!answer.ok) throw new Error(body);
    bodies.push(body);
    ({ nextPageToken: token } = JSON.parse(body) as { nextPageToken?: string });
    more = token !== undefined;
  }
  return { times, bodies };
};

const told = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0);
  return `first ${times[0]!.toFixed(0)} ms, median ${at(0.5)}, nine in ten under ${at(0.9)}`;
};

const GREETINGS = 30;

/** First words, and large answers to somebody else, so that this process's own start is in no figure. */
const greet = async (address: string) => {
  await (await fetch(`${address}/rest/api/3/myself`, { headers: { authorization: ASKER } })).text();
  const page = JSON.stringify({ issues: Array.from({ length: 100 }, (_, id) => ({ id, text: 'wörd '.repeat(1200) })) });
  const other = createServer((_, response) => response.end(page)).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  for (let at = 0; at < GREETINGS; at++) await walk(`http://localhost:${port}`, '', []);
  other.close();
};

const main = async () => {
  const what = process.argv[2] ?? '2000';
  const file = existsSync(what) ? what : generated(Number(what) || 2000);
  const from = performance.now();
  const desk = await started(file);
  try {
    console.log(`ready after ${((performance.now() - from) / 1000).toFixed(1)} s, peak memory ${peakOf(desk.pid)}`);
    await greet(desk.address);
    for (const [name, jql, fields] of WALKS) {
      const before = workOf(desk.pid);
      const { times, bodies } = await walk(desk.address, jql, fields);
      const work = ((workOf(desk.pid) - before) / bodies.length).toFixed(0);
      const kilobytes = Math.round(bodies.reduce((sum, each) => sum + each.length, 0) / bodies.length / 1000);
      const sample = bodies.slice(0, 50);
      const began = performance.now();
      for (const body of sample) JSON.stringify(JSON.parse(body));
      const reference = ((performance.now() - began) / sample.length).toFixed(1);
      console.log(
        `${name}: ${bodies.length} pages of 100, ${kilobytes} kB each: ${told(times)}; ${work} ms of work each`,
      );
      console.log(`  beside it: the same page through JSON.parse and JSON.stringify alone, ${reference} ms`);
    }
    console.log(`peak memory ${peakOf(desk.pid)}`);
  } finally {
    desk.stop();
    if (file !== what) rmSync(file);
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
