// What a backlog costs: `npx tsx bench/cost.ts [--json] [--items 1000,10000] [--memory 256] [--write docs/cost.md]`. Plays the
// days of generated backlogs on the emulator in virtual time, for this app and for a naive one. Counts are the same on
// every run; times are medians of this machine, and nothing asserts them.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weighBundle } from './cost/bundle';
import { paceOf } from './cost/core';
import { measureWaiting } from './cost/latency';
import { withMeasured } from './cost/markdown';
import { monthOf, type Pair, printGrowth, printRest, printScenes } from './cost/print';
import { floorOf, playNaive, playOurs, SCENES } from './cost/scenes';
import { measuredIn } from './cost/told';

const CORE_ITEMS = 5_000;
const WAITING_ITEMS = 1_000;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    items: { type: 'string', default: '1000,10000' },
    memory: { type: 'string' },
    write: { type: 'string' },
  },
});

const sizes = values.items.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('--items takes whole numbers, parted by commas.');
  process.exit(2);
}

/** A size that cannot be played takes none of the others with it. */
const play = async (size: number, memory: number | undefined): Promise<Pair | null> => {
  try {
    return { ours: await playOurs(size, memory), naive: await playNaive(size) };
  } catch (error) {
    console.error(`${size} items:`, error);
    process.exitCode = 1;
    return null;
  }
};

async function run(): Promise<void> {
  const memory = values.memory === undefined ? undefined : Number(values.memory);
  const pairs: Pair[] = [];
  for (const size of sizes) {
    const pair = await play(size, memory);
    if (!pair) continue;
    pairs.push(pair);
    if (!values.json) printScenes(pair);
  }
  if (!values.json) printGrowth(pairs);
  const [paces, bundled, waited] = [paceOf(CORE_ITEMS), await weighBundle(), await measureWaiting(WAITING_ITEMS)];
  if (values.write !== undefined) {
    const page = readFileSync(values.write, 'utf8');
    writeFileSync(values.write, withMeasured(page, measuredIn({ pairs, paces, bundled, waited })));
  }
  if (!values.json) return printRest(paces, bundled, waited);
  const told = pairs.map((pair) => ({
    ...pair,
    floors: Object.fromEntries(SCENES.map((scene) => [scene, floorOf(scene, pair.ours)])),
    month: monthOf(pair),
  }));
  console.log(JSON.stringify({ backlogs: told, core: paces, bundle: bundled, waiting: waited }, null, 2));
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
