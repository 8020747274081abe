// Every message in every language: none is missing, untranslated, differently slotted or never said.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FACES } from '../../locales/faces';
import type { Message } from '../../src/core/words/fill';

const ROOT = join(__dirname, '../..');

/** Names, and words that German took over. */
const SHARED = new Set(['Backlog', 'Vitals', 'Refinement', 'Sprint', 'Board', 'Status', 'Epic', 'JQL', 'CSV', 'Esc']);

/** Nothing in it that could be translated. */
const isShared = (text: string): boolean =>
  [...text.replace(/\{\w+\}/g, '').matchAll(/\p{L}+/gu)].every(([word]) => SHARED.has(word));

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message).filter((form) => form !== undefined);

const slotsOf = (text: string): string[] => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot))].sort();

const all = Object.entries(FACES).flatMap(([face, { en, de }]) =>
  Object.keys({ ...en, ...de }).map((key) => ({ id: `${face}.${key}`, en: en[key], de: de[key] })),
);

const wrong = (is: (message: { en: Message; de: Message }) => boolean): string[] =>
  all.flatMap(({ id, en, de }) => (en !== undefined && de !== undefined && is({ en, de }) ? [id] : []));

describe('messages', () => {
  test('there are many, and each face has its own', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('none is missing in a language', () => {
    expect(all.filter(({ en, de }) => en === undefined || de === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('none is left in English, but for a new check, which docs/checks/README.md then names', () => {
    const left = wrong(({ en, de }) => formsOf(de).some((form) => !isShared(form) && formsOf(en).includes(form)));
    const told = /^Still in English for German readers: (.*)\.$/m.exec(
      readFileSync(join(ROOT, 'docs/checks/README.md'), 'utf8'),
    )?.[1];
    const named = new Set(told?.split(', '));
    const checkOf = (id: string): string => /^(?:check|settings\.threshold)\.([a-z-]+)\./.exec(id)?.[1] ?? '';
    expect(left.filter((id) => !named.has(checkOf(id)))).toEqual([]);
  });

  test('none is empty', () => {
    expect(wrong(({ en, de }) => [...formsOf(en), ...formsOf(de)].some((form) => form.trim() === ''))).toEqual([]);
  });

  test('all have the same slots; one form of a plural may leave out its count', () => {
    const differs = ({ en, de }: { en: Message; de: Message }) => {
      const [wanted = '', ...sets] = [...formsOf(en), ...formsOf(de)].map((form) =>
        slotsOf(form)
          .filter((slot) => slot !== '{n}')
          .join(),
      );
      return sets.some((slots) => slots !== wanted);
    };
    expect(wrong(differs)).toEqual([]);
  });

  test('a count that German counts has its forms', () => {
    expect(wrong(({ de }) => typeof de !== 'string' && (de.one === undefined || de.other === undefined))).toEqual([]);
  });
});

describe('each message is said somewhere', () => {
  const folders = ['static/src', 'src/panels', 'src/jobs/gate'];
  const code = folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !/words\/(?:en|de)\b/.test(file))
        .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
    )
    .join('\n');
  const manifest = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
  const patterns = [...code.matchAll(/[`']([a-z][\w.-]*(?:\$\{[^}]+\}[\w.-]*)*)[`']/g)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
  );
  // The sentences of the checks are said by id, whatever checks there are.
  const faces = Object.keys(FACES).filter((face) => !['check', 'value', 'title'].includes(face));

  test.each(faces)('of %s', (face) => {
    const keys = Object.keys(FACES[face]?.en ?? {});
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  test('values, by a check', () => {
    const folder = join(ROOT, 'src/core/checks');
    const checks = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const values = Object.keys(FACES.value?.en ?? {});
    expect(values.filter((value) => !checks.some((check) => check.includes(`'${value}'`)))).toEqual([]);
  });

  test('titles, by the manifest', () => {
    const keys = Object.keys(FACES.title?.en ?? {});
    expect(keys.filter((key) => !manifest.includes(`i18n: title.${key}`))).toEqual([]);
    const named = [...manifest.matchAll(/i18n: title\.([\w-]+)/g)].map(([, key]) => key);
    expect(named.filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });
});
