// What a backlog costs: `npx tsx bench/cost.ts [--json] [--items 1000,10000] [--memory 256]`. Plays the days of generated
// backlogs on the emulator in virtual time, for this app and for a naive one. Counts are the same on every run; times
// are medians of this machine, and nothing asserts them.

import { parseArgs } from 'node:util';
import { weighBundle } from './cost/bundle';
import { paceOf } from './cost/core';
import { measureWaiting } from './cost/latency';
import { exponentsOf, monthOf, type Pair, printRest, printScenes } from './cost/print';
import { floorOf, playNaive, playOurs, SCENES } from './cost/scenes';

const CORE_ITEMS = 5_000;
const WAITING_ITEMS = 1_000;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    items: { type: 'string', default: '1000,10000' },
    memory: { type: 'string' },
  },
});

const sizes = values.items.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('--items takes whole numbers, parted by commas.');
  process.exit(2);
}

async function run(): Promise<void> {
  const memory = values.memory === undefined ? undefined : Number(values.memory);
  const pairs: Pair[] = [];
  for (const size of sizes) {
    const pair = { ours: await playOurs(size, memory), naive: await playNaive(size) };
    pairs.push(pair);
    if (!values.json) printScenes(pair);
  }
  if (!values.json && pairs.length > 1) {
    console.log('\nGrowth, as the exponent of the number of items: points, bytes read, bytes written, GB-seconds');
    for (const line of exponentsOf(pairs)) console.log(line);
  }
  const [paces, bundled, waited] = [paceOf(CORE_ITEMS), await weighBundle(), await measureWaiting(WAITING_ITEMS)];
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
