// Every state in German: no sentence of the English words is left on it, seen or heard.

import { expect, test } from '@jest/globals';
import { FACES } from '../../../locales/faces';
import type { Message } from '../../../src/core/words/fill';
import { picture, withPages } from '../support/rooms';
import { STATES } from './every-state';
import { openHost } from './host';
import { commands } from './people';

const open = withPages(openHost);

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

test.each(STATES)('$name', async ({ name, route, answers }) => {
  const { page, wrong, close } = await open({ answers, route, commands, locale: 'de_DE', timeZone: 'Europe/Berlin' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await picture(page, `${name}-german`);
  const texts = (await page.evaluate(TEXTS)) as string[];
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => saidIn(english, text) && !saidIn(german, text))).toEqual([]);
  expect(await page.evaluate('document.documentElement.lang')).toBe('de-DE');
  expect(wrong).toEqual([]);
  await close();
});
