// What fifty thousand items hold: texts read page by page, as a scan reads them, all cards and their examination kept.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { cardOf } from '../../src/core/facts/card-of';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import type { Card } from '../../src/core/model/card';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { backlogFrom, boardOf, NOW } from '../../test/support/sketch';
import { asOpen } from './as-open';

const SIZE = 50_000;

async function cardsOf(file: string): Promise<Card[]> {
  const cards: Card[] = [];
  for (let turn = 0; cards.length < SIZE; turn++) {
    for await (const text of createInterface({ input: createReadStream(file) })) {
      // As stored and read again: a card keeps nothing of the text but its quotes.
      const card = JSON.parse(JSON.stringify(cardOf(JSON.parse(text), DEFAULT_POLICY))) as Card;
      cards.push(asOpen(card, cards.length, turn));
      if (cards.length === SIZE) break;
    }
  }
  return cards;
}

async function run(file: string): Promise<void> {
  const cards = await cardsOf(file);
  const examination = examine(backlogFrom(cards, { boards: [boardOf(1, [20, 20, 20])] }), DEFAULT_POLICY, NOW, {
    similar: false,
  });
  reportOf(examination, DEFAULT_POLICY);
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${cards.length} items from texts to a report under ${process.execArgv.join(' ')}: at most ${most} MB resident, Node's own and all`,
  );
}

run(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
