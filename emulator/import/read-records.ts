// A file of issues → its JSON records, each with the line it stands in: JSON lines, one JSON array, or one answer of
// Jira's search; gzip is recognised by its first bytes. All or nothing: the first broken line ends it.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { ImportError } from './import-error';

export interface Recorded {
  line: number;
  value: unknown;
}

export function readRecords(file: string): Recorded[] {
  const name = basename(file);
  const bytes = inflate(readBytes(file), name);
  const start = firstSolid(bytes);
  if (start < 0) throw new ImportError(`${name} is empty: no issue to read.`);
  if (bytes[start] === 0x5b) return fromDocument(bytes, name);
  const lines = splitLines(bytes);
  if (lines.length > 1 && !parses(lines[0]!.text) && parses(bytes.toString('utf8'))) return fromDocument(bytes, name);
  if (lines.length === 1) {
    const only = parseLine(lines[0]!, name);
    const inside = issuesOf(only);
    return inside ? inside.map((value) => ({ line: 1, value })) : [{ line: lines[0]!.line, value: only }];
  }
  return lines.map((each) => ({ line: each.line, value: parseLine(each, name) }));
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new ImportError(code === 'ENOENT' ? `${file} does not exist.` : `${file} cannot be read: ${code ?? error}.`);
  }
}

function inflate(bytes: Buffer, name: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new ImportError(`${name}, line ${reached(bytes)}: the gzip stream is broken here (${reason(error)}).`);
  }
}

/** The line in which a broken gzip stream stops making sense. */
function reached(bytes: Buffer): number {
  try {
    const part = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
    let lines = 1;
    for (const byte of part) if (byte === 0x0a) lines++;
    return lines;
  } catch {
    return 1;
  }
}

function firstSolid(bytes: Buffer): number {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let i = from; i < bytes.length; i++) if (bytes[i]! > 0x20) return i;
  return -1;
}

function splitLines(bytes: Buffer): { line: number; text: string }[] {
  const lines: { line: number; text: string }[] = [];
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    const text = bytes
      .toString('utf8', from, to)
      .replace(/^\uFEFF/, '')
      .trim();
    if (text !== '') lines.push({ line, text });
    from = to + 1;
  }
  return lines;
}

function parseLine({ line, text }: { line: number; text: string }, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(`${name}, line ${line}: not JSON (${reason(error)}).`);
  }
}

function fromDocument(bytes: Buffer, name: string): Recorded[] {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`${name}, line ${lineOf(error, text)}: not JSON (${reason(error)}).`);
  }
  const list = Array.isArray(parsed) ? parsed : issuesOf(parsed);
  if (!list) throw new ImportError(`${name}, line 1: neither a list of issues nor an object with "issues".`);
  if (list.length === 0) throw new ImportError(`${name} is empty: its list of issues has no entry.`);
  const lines = list.length === 0 ? [] : linesOf(text, list.length);
  return list.map((value, index) => ({ line: lines[index] ?? 1, value }));
}

/** Lines on which the elements of a pretty-printed array begin, as far as indentation tells; else all on line 1. */
function linesOf(text: string, count: number): number[] {
  const starts: number[] = [];
  const lines = text.split('\n');
  const indent = /^(\s+)\{/.exec(lines.find((each) => /^\s+\{/.test(each)) ?? '')?.[1];
  if (indent === undefined) return starts;
  lines.forEach((each, index) => {
    if (each.startsWith(`${indent}{`)) starts.push(index + 1);
  });
  return starts.length === count ? starts : [];
}

function issuesOf(value: unknown): unknown[] | null {
  const issues = typeof value === 'object' && value !== null ? (value as { issues?: unknown }).issues : null;
  return Array.isArray(issues) ? issues : null;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lineOf(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message);
  if (line) return Number(line[1]);
  const at = /position (\d+)/.exec(message);
  return text.slice(0, at ? Number(at[1]) : text.length).split('\n').length;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unreadable');
