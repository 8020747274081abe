// The app's words in several languages: the files that the manifest names under `translations`, chosen and fallen back on
// by Forge's own package, and laid out as the SDKs look for them.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureLocale, extractI18nKeysFromModules, I18N_BUNDLE_FOLDER_NAME, I18N_INFO_FILE_NAME } from '@forge/i18n';
import { DeskError, isObject, type Json, messageOf } from './problem';

export interface Translations {
  /** A file of the folder in which the SDKs look, by its name; null where there is none. */
  file(name: string): string | null;
  /** The same value with every {i18n: key} in it put into words. */
  translated<T>(value: T, locale: string): T;
  /** Lays the files out for code that reads them from disk; empty where the app has none. */
  layOut(): { folder: string; remove(): void };
}

interface Declared {
  resources: { key: string; path: string }[];
  fallback: Record<string, string | string[]> & { default: string };
}

const declaredIn = (raw: Json): Declared | null => {
  const { translations } = raw;
  if (!isObject(translations)) return null;
  const resources = Array.isArray(translations.resources) ? translations.resources.filter(isObject) : [];
  const fallback = isObject(translations.fallback) ? translations.fallback : {};
  return {
    resources: resources.map(({ key, path }) => ({ key: String(key), path: String(path) })),
    fallback: fallback as Declared['fallback'],
  };
};

const read = (appDir: string, path: string): Json => {
  const file = resolve(appDir, path);
  if (!existsSync(file)) throw new DeskError(`The manifest names the translations ${path}, which are not there.`);
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isObject(found)) return found;
  } catch (error) {
    throw new DeskError(`The translations ${path} cannot be read: ${messageOf(error)}`);
  }
  throw new DeskError(`The translations ${path} are no JSON object.`);
};

/** A key as a whole, or a path of names with dots between them. */
const wordsAt = (words: Json, key: string): string | null => {
  const deep = (): unknown =>
    key.split('.').reduce<unknown>((at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : null), words);
  const found = words[key] || deep();
  return typeof found === 'string' ? found : null;
};

export const loadTranslations = (appDir: string, raw: Json): Translations => {
  const declared = declaredIn(raw);
  const words = new Map((declared?.resources ?? []).map(({ key, path }) => [key, read(appDir, path)]));
  const { fallback = { default: '' } } = declared ?? {};
  if (declared && !words.has(fallback.default))
    throw new DeskError(`The fallback of the translations, ${fallback.default || 'not named'}, has no file.`);

  const orderFor = (locale: string): string[] => {
    const known = ensureLocale(locale) ?? locale;
    return [known, ...[fallback[known] ?? []].flat(), fallback.default].filter((each) => words.has(each));
  };
  const say = (key: string, locale: string): string => {
    for (const each of orderFor(locale)) {
      const found = wordsAt(words.get(each) as Json, key);
      if (found !== null) return found;
    }
    return key;
  };

  const translate = (value: unknown, locale: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => translate(each, locale));
    if (!isObject(value)) return value;
    if (typeof value.i18n === 'string') return say(value.i18n, locale);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, translate(part, locale)]));
  };

  const info = () => {
    const keys = extractI18nKeysFromModules((isObject(raw.modules) ? raw.modules : {}) as never);
    const inAll = (key: string) => [...words].map(([locale, each]) => [locale, wordsAt(each, key)] as const);
    return {
      translations: Object.fromEntries(
        keys.map((key) => [key, Object.fromEntries(inAll(key).filter(([, text]) => text))]),
      ),
      config: { locales: [...words.keys()], fallback },
    };
  };

  const file = (name: string): string | null => {
    if (!declared) return null;
    if (name === I18N_INFO_FILE_NAME) return JSON.stringify(info());
    const found = words.get(name.replace(/\.json$/, ''));
    return found && name.endsWith('.json') ? JSON.stringify(found) : null;
  };

  return {
    file,
    translated: <T>(value: T, locale: string) => (declared ? (translate(value, locale) as T) : value),
    layOut() {
      if (!declared) return { folder: '', remove: () => undefined };
      const folder = mkdtempSync(join(tmpdir(), 'desk-words-'));
      mkdirSync(join(folder, I18N_BUNDLE_FOLDER_NAME));
      for (const name of [I18N_INFO_FILE_NAME, ...[...words.keys()].map((locale) => `${locale}.json`)])
        writeFileSync(join(folder, I18N_BUNDLE_FOLDER_NAME, name), file(name) ?? '');
      return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
    },
  };
};
