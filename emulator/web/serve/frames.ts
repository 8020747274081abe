// Pages of apps: Custom UI folders and UI Kit bundles, under a prefix nobody can guess, on an origin of their own.

import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { bundler, inBrowser, whyUnbuilt } from '../../bundler';
import { fileBelow, sendFile, sendText } from './answer';
import { contentSecurityPolicy, type Permitted, withBridge } from './policy';
import { tokens } from './tokens';
import { uiKitBundler } from './ui-kit-bundle';

export interface FramesDesk {
  appDir: string;
  manifest(): Permitted & { resources?: { key: string; path: string; entry?: Record<string, string> }[] };
  /** A file of the app's translations, as the bridge asks for it beside the page. */
  words?(name: string): string | null;
}

interface Resource {
  path: string;
  entry: Record<string, string>;
  kind: 'custom' | 'native';
}

const blank = (title: string, script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><script src="${script}"></script></body></html>`;

/** Forge puts the translations into the root of a resource; each entry of a UI Kit resource is a root of its own. */
function wordsFile(kind: Resource['kind'], path: string): string | null {
  const tail = kind === 'native' ? path.replace(/^(?!__LOCALES__)[^/]+\//, '') : path;
  return tail.startsWith('__LOCALES__/') ? tail.slice('__LOCALES__/'.length) : null;
}

export function frames(desk: FramesDesk, prefix: string) {
  const root = join(__dirname, '../../..');
  const bridge = bundler({ ...inBrowser, absWorkingDir: root, minify: true });
  const kit = uiKitBundler(desk.appDir);
  let stylesheet: string | null = null;

  const resourceOf = async (key: string): Promise<Resource | null> => {
    const resource = desk.manifest().resources?.find((entry) => entry.key === key);
    if (!resource) return null;
    const path = resolve(desk.appDir, resource.path);
    const folder = (await stat(path).catch(() => null))?.isDirectory() ?? !/\.[jt]sx?$/.test(path);
    return { path, entry: resource.entry ?? {}, kind: folder ? 'custom' : 'native' };
  };

  const page = (response: ServerResponse, html: string): void => {
    const policy = contentSecurityPolicy(html, desk.manifest());
    const text = withBridge(html);
    sendText(response, 200, 'text/html; charset=utf-8', text, { 'content-security-policy': policy });
  };

  const missing = (response: ServerResponse, what: string): void =>
    sendText(response, 404, 'text/plain; charset=utf-8', what);

  /** `rest` is empty or app.js, behind the name of an entry where the resource has several. */
  const native = async (response: ServerResponse, key: string, resource: Resource, rest: string): Promise<void> => {
    const [, name, file] = /^(?:([^/]+)\/)?(app\.js)?$/.exec(rest) ?? [];
    const source = name === undefined ? resource.path : resolve(resource.path, resource.entry[name] ?? '');
    if (rest !== '' && file === undefined && name === undefined) return missing(response, `No such file: ${rest}.`);
    if (file === undefined) return page(response, blank(key, './app.js'));
    try {
      sendText(response, 200, 'text/javascript; charset=utf-8', await kit(source));
    } catch (error) {
      const text = `The resource ${key} does not compile.\n${whyUnbuilt(error)}`;
      sendText(response, 200, 'text/javascript; charset=utf-8', `throw new Error(${JSON.stringify(text)});`);
    }
  };

  const custom = async (response: ServerResponse, key: string, path: string, rest: string): Promise<void> => {
    const file = await fileBelow(path, rest === '' ? 'index.html' : rest);
    if (file === null) {
      const hint = rest === '' ? ' Has the app been built?' : '';
      return missing(response, `The resource ${key} has no file ${rest || 'index.html'}.${hint}`);
    }
    if (file.endsWith('.html')) page(response, await readFile(file, 'utf8'));
    else sendFile(response, file);
  };

  /** `path` is what follows /frames/. */
  const serve = async (response: ServerResponse, path: string): Promise<void> => {
    if (path === 'bridge.js') {
      const code = await bridge(join(root, 'emulator/web/frame/bridge.ts'));
      return sendText(response, 200, 'text/javascript; charset=utf-8', code);
    }
    if (path === 'tokens.css') {
      stylesheet ??= tokens();
      return sendText(response, 200, 'text/css; charset=utf-8', stylesheet);
    }
    const [given, key = '', ...rest] = path.split('/');
    const resource = given === prefix ? await resourceOf(decodeURIComponent(key)) : null;
    if (!resource) return missing(response, 'No such resource.');
    const inside = rest.join('/');
    const asked = wordsFile(resource.kind, inside);
    if (asked !== null) return words(response, asked);
    return resource.kind === 'native'
      ? native(response, key, resource, inside)
      : custom(response, key, resource.path, inside);
  };

  const words = (response: ServerResponse, name: string): void => {
    const text = desk.words?.(name) ?? null;
    if (text === null) missing(response, `The app has no translations ${name}.`);
    else sendText(response, 200, 'application/json; charset=utf-8', text);
  };

  /** Every reference that a module may make to a resource, with its kind and address. */
  const list = async (): Promise<Record<string, { kind: 'custom' | 'native'; url: string }>> => {
    const all: Record<string, { kind: 'custom' | 'native'; url: string }> = {};
    for (const { key } of desk.manifest().resources ?? []) {
      const resource = await resourceOf(key);
      if (!resource) continue;
      const url = `/frames/${prefix}/${key}/`;
      all[key] = { kind: resource.kind, url };
      for (const [name, file] of Object.entries(resource.entry)) {
        const tail = resource.kind === 'native' ? `${name}/` : file;
        all[`${key}/${name}`] = { kind: resource.kind, url: url + tail };
      }
    }
    return all;
  };

  return { serve, list };
}
