// Errors of an app name places in its sources instead of places in its bundle, and leave out the desk.

import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';

const DATA = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/;
const DESK = /^\s+at .*(?:\[worker eval\]|node:internal\/)/;
const PLACE = /((?:\/|[A-Za-z]:\\)[^\s()]*)\.cjs:(\d+):(\d+)/g;

const mapOf = (code: string | undefined): SourceMap | null => {
  const data = code && DATA.exec(code)?.[1];
  return data ? new SourceMap(JSON.parse(Buffer.from(data, 'base64').toString()) as SourceMapPayload) : null;
};

/** `codes`: the bundle of each handler file by its name below src. */
export const openTrace = (codes: Record<string, string>, appDir: string) => {
  const maps = new Map<string, SourceMap | null>();
  const folder = join(appDir, 'src', '/');

  const found = (file: string): SourceMap | null => {
    if (!maps.has(file)) maps.set(file, mapOf(codes[file]));
    return maps.get(file)!;
  };

  /** Any text in which stacks may occur. */
  return (text: string): string => {
    if (!text.includes('.cjs:')) return text;
    const lines = text.split('\n').filter((line) => !DESK.test(line));
    return lines.join('\n').replace(PLACE, (whole, path: string, line: string, column: string) => {
      const map = path.startsWith(folder) ? found(path.slice(folder.length)) : null;
      const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
      if (!entry || !('originalSource' in entry)) return whole;
      return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
  };
};
