// What a reader feels: how much loads before the first paint, how soon the page can be used on a slow machine, how
// smoothly five thousand findings scroll. `npx tsx bench/ui.ts`; nothing here is a test. The app's answers come at once:
// what it takes to make them is measured elsewhere.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../src/core/facts/median';
import { openBuilt } from '../test/faces/support/built';
import { weightOf } from '../test/faces/support/weight';
import { launchChrome } from '../test/support/chrome';
import { toldOfLarge } from './ui/backlog';
import { opening, scrolling } from './ui/measure';

const STATIC = join(__dirname, '../static');
const RUNS = 5;
const SLOWED = 4;
const ROW = 56;

const weigh = () => {
  const resources = readdirSync(STATIC).filter((name) => existsSync(join(STATIC, 'build', name, 'index.html')));
  for (const resource of resources)
    console.log(`${resource}: ${Math.round(weightOf(resource) / 1024)} KB compressed before first paint (budget 250)`);
};

/** A second in which the fewest frames were drawn. */
const slowestSecond = (frames: readonly number[]): number => {
  let [least, from, room] = [Number.POSITIVE_INFINITY, 0, 0];
  frames.forEach((frame, at) => {
    room += frame;
    while (room > 1000) {
      least = Math.min(least, at - from);
      room -= frames[from] ?? 0;
      from += 1;
    }
  });
  return least;
};

const main = async () => {
  weigh();
  const { name, page, findings } = await toldOfLarge();
  console.log(name);
  const answers = { 'open-page': page, 'open-findings': findings };
  const browser = await launchChrome();
  const host = await openBuilt('project-page');
  try {
    for (const [route, wanted] of [
      ['/overview', 'The shape of the backlog'],
      ['/findings', 'Open the first'],
    ] as const) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await opening(browser, host, route, answers, wanted, SLOWED));
      const [painted, usable] = [median(runs.map((run) => run.painted)), median(runs.map((run) => run.usable))];
      const shift = Math.max(...runs.map((run) => run.shift));
      console.log(
        `${route}, processor slowed ${SLOWED} times, median of ${RUNS}: painted after ${painted.toFixed(0)} ms, ` +
          `usable after ${usable.toFixed(0)} ms (budget 1,500), layout shift ${shift.toFixed(3)}; ` +
          `beside it the reference loop took ${median(runs.map((run) => run.reference)).toFixed(0)} ms`,
      );
    }
    for (const times of [1, SLOWED]) {
      const frames = await scrolling(browser, host, answers, times, 3 * ROW);
      const worst = [...frames].sort((a, b) => b - a);
      console.log(
        `scrolling the findings, processor slowed ${times} times: ${slowestSecond(frames)} frames in the slowest second ` +
          `(budget 30), median ${median(frames).toFixed(1)} ms, one in a hundred above ` +
          `${(worst[Math.floor(worst.length / 100)] ?? 0).toFixed(0)} ms`,
      );
    }
  } finally {
    await browser.close();
    await host.close();
  }
};

void main();
