// The stale check at its default against what became of real items: how much less often a flagged one is ever done.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { staleItem } from '../../src/core/checks/stale-item';
import { percent, share } from './measure';

interface Row {
  dataset: string;
  idle: number;
  done: boolean;
}

const DONE = /^(?:fixed|done|implemented|resolved)$/i;

function rowsOf(file: string): Row[] {
  const [head, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const at = (name: string): number => (head ?? '').trim().split(',').indexOf(name);
  const [set, idle, within, how, seen] = [
    at('dataset'),
    at('days_since_last_event'),
    at('resolved_365d'),
    at('final_resolution'),
    at('days_observed_after'),
  ];
  return lines
    .map((line) => line.trim().split(','))
    .filter((cells) => Number(cells[seen]) >= 365 && cells[idle] !== '')
    .map((cells) => ({
      dataset: cells[set] ?? '',
      idle: Number(cells[idle]),
      done: cells[within] === '1' && DONE.test(cells[how] ?? ''),
    }));
}

export function* staleTable(file: string): Generator<string> {
  const rows = rowsOf(file);
  const { days } = staleItem.options;
  yield `stale-item at ${days} days, ${rows.length} open items of the past (${file}): share fixed or done within a year`;
  for (const dataset of [...new Set(rows.map((row) => row.dataset))]) {
    const all = rows.filter((row) => row.dataset === dataset);
    const flagged = all.filter(({ idle }) => idle > days);
    const rest = all.filter(({ idle }) => idle <= days);
    const a = share(flagged.filter(({ done }) => done).length, flagged.length);
    const b = share(rest.filter(({ done }) => done).length, rest.length);
    const ratio = a.value !== null && b.value ? (a.value / b.value).toFixed(2) : '–';
    yield `  ${dataset.padEnd(12)} flags ${percent(share(flagged.length, all.length)).trim()} of ${all.length}; done if flagged ${percent(a).trim()}, else ${percent(b).trim()}; ratio ${ratio}`;
  }
}
