// How fast the desk opens and answers, for an export or a generated world: npx tsx bench/desk.ts [FILE | ITEMS].
// It prints counts and medians; nothing here is a test.

import { existsSync } from 'node:fs';
import { liveClock } from '../emulator/clock';
import { readExport } from '../emulator/import/index';
import { createJira } from '../emulator/jira/index';
import type { World } from '../emulator/jira/world';
import { worldOf } from '../test/support/worlds';

const PAGE = { jql: 'created > -9999d ORDER BY Rank', fields: ['*navigable', 'description'], maxResults: 100 };

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const quantile = (sorted: number[], share: number): string =>
  `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;

const opened = async (what: string): Promise<World> =>
  existsSync(what) ? readExport(what, {}) : worldOf({ items: Number(what) || 2000 });

const main = async () => {
  const what = process.argv[2] ?? '2000';
  const began = performance.now();
  const world = await opened(what);
  const read = performance.now();
  const clock = liveClock(Date.parse(world.now ?? new Date().toISOString()));
  const jira = createJira({ clock, world });
  console.log(
    `${world.issues.length} issues; read in ${seconds(read - began)}, opened in ${seconds(performance.now() - read)}`,
  );
  const caller = { type: 'user', accountId: world.users[0]!.accountId, scopes: null } as const;
  const walk = async (name: string) => {
    const times: number[] = [];
    let bytes = 0;
    for (let token: string | undefined, more = true; more; ) {
      const start = performance.now();
      const answer = await jira.handle({
        method: 'POST',
        path: '/rest/api/3/search/jql',
        headers: {},
        body: JSON.stringify({ ...PAGE, ...(token ? { nextPageToken: token } : {}) }),
        caller,
      });
      times.push(performance.now() - start);
      bytes += answer.body.length;
      ({ nextPageToken: token } = JSON.parse(answer.body) as { nextPageToken?: string });
      more = token !== undefined;
    }
    const first = times[0] ?? 0;
    const sorted = times.sort((a, b) => a - b);
    const each = `median ${quantile(sorted, 0.5)}, nine in ten under ${quantile(sorted, 0.9)}`;
    console.log(
      `${name}: ${times.length} pages of 100, ${Math.round(bytes / times.length / 1000)} kB each: first ${first.toFixed(0)} ms, ${each}`,
    );
  };
  await walk('first read of every text');
  await walk('second read');
  console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  clock.close();
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
