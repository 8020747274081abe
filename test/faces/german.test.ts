// States of every face in German, every third or with LONG=1 all: no sentence of the English words is left on them, seen
// or heard. That each message has German words is told by test/faces/languages.

import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { FACES } from '../../locales/faces';
import type { Message } from '../../src/core/words/fill';
import { EVERY_FACE } from './every-face';
import { openStage } from './panel/host';
import { picture, settled, withFaces } from './support/rooms';

const open = withFaces({ 'issue-panel': openStage });

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message).filter((form) => form !== undefined);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "{done} of {total}" would match too much of what people write. */
const isTelling = (form: string): boolean =>
  !form.includes('{') || (form.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? []).length > 1;

/** A message with any values in its slots. */
const patternsOf = (language: 'en' | 'de'): RegExp[] =>
  Object.values(FACES).flatMap((face) =>
    Object.values(face[language])
      .flatMap(formsOf)
      .filter(isTelling)
      .map(
        (form) =>
          new RegExp(
            `^${form
              .split(/\{\w+\}/)
              .map(escaped)
              .join('.+')}$`,
            's',
          ),
      ),
  );

const [english, german] = [patternsOf('en'), patternsOf('de')];
const saidIn = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** Texts of the page but those it quotes, and what it says to those who listen. */
const TEXTS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest('blockquote')) texts.push(node.textContent);
  for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(one.getAttribute(name));
  return [...new Set(texts.map((text) => (text || '').trim()).filter(Boolean))];
})()`;

test('an English sentence would be seen', () => {
  expect(saidIn(english, '9 findings on 7 items')).toBe(true);
  expect(saidIn(german, '9 findings on 7 items')).toBe(false);
  expect(saidIn(english, 'Refund of the deposit')).toBe(false);
});

/** What the face says, behind its tabs too. */
const textsOf = async (page: Page, waits: boolean): Promise<string[]> => {
  await settled(page, waits);
  const texts = (await page.evaluate(TEXTS)) as string[];
  for (const tab of (await page.getByRole('tab').all()).slice(1)) {
    await tab.click();
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
    texts.push(...((await page.evaluate(TEXTS)) as string[]));
  }
  return [...new Set(texts)];
};

const SHOWN = process.env.LONG ? EVERY_FACE : EVERY_FACE.filter((_, at) => at % 3 === 0);

test.each(SHOWN)('$name', async ({ name, face, wish }) => {
  const { page, wrong, close } = await open(face, { ...wish, locale: 'de_DE', timeZone: 'Europe/Berlin' });
  const texts = await textsOf(page, /loading$/.test(name));
  await picture(page, `${name}-german`);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => saidIn(german, text))).not.toEqual([]);
  expect(texts.filter((text) => saidIn(english, text) && !saidIn(german, text))).toEqual([]);
  if (face !== 'issue-panel') expect(await page.evaluate('document.documentElement.lang')).toBe('de-DE');
  expect(wrong).toEqual([]);
  await close();
});
