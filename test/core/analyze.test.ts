// The command line over exports: what it prints, and how it fails. Exports here are written for the test.

import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/core/checks';
import { VITALS } from '../../src/core/model/policy';

const ROOT = join(__dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'analyze-'));

const file = (name: string, content: string | Buffer): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
};

const issue = (number: number, fields: Record<string, unknown> = {}, project = 'LOAN') =>
  JSON.stringify({
    id: String(1000 + number),
    key: `${project}-${number}`,
    fields: {
      summary: `Members ask for reminder ${number}`,
      issuetype: { id: '10', name: 'Story', subtask: false },
      project: { id: project === 'LOAN' ? '1' : '2', key: project, name: project },
      status: { id: '1', name: 'Offen', statusCategory: { id: 2, key: 'new', name: 'Zu erledigen' } },
      priority: { id: '3', name: 'Mittel' },
      created: '2026-01-10T09:00:00.000+0000',
      updated: '2026-03-01T09:00:00.000+0000',
      description: 'Members forget the day and pay a fee. They should get a mail two days before.',
      ...fields,
    },
  });

const EXPORT = file('loans.jsonl', [1, 2, 3, 4].map((number) => issue(number)).join('\n'));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

const run = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const tool = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const child = spawn(process.execPath, [tool, join(ROOT, 'bench/analyze.ts'), ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });

describe('analyze', () => {
  test('one JSON object, items in backlog order', async () => {
    const { code, out } = await run(EXPORT, '--json', '--now', '2026-03-02');
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told.now).toBe('2026-03-02T00:00:00.000Z');
    expect(told.project).toBe('LOAN');
    expect(told.vitals.map(({ id }: { id: string }) => id)).toEqual([...VITALS]);
    expect(told.items.map(({ key }: { key: string }) => key)).toEqual(['LOAN-1', 'LOAN-2', 'LOAN-3', 'LOAN-4']);
    expect(told.runway.sprints).toBeNull();
    const ids = CHECKS.filter(({ about }) => about === 'item').map(({ id }) => id);
    for (const item of told.items) {
      expect(Object.keys(item.checks)).toEqual(ids);
      expect(['ready', 'not-ready', 'unknown']).toContain(item.verdict);
      const found = Object.keys(item.checks).filter((id) => item.checks[id] === 'found');
      expect(item.findings.map(({ check }: { check: string }) => check)).toEqual(found);
    }
    expect(told.backlog.map(({ check }: { check: string }) => check)).toContain('ready-runway');
  });

  test('a page for people', async () => {
    const { code, out } = await run(EXPORT, '--now', '2026-03-02');
    expect(code).toBe(0);
    for (const vital of VITALS) expect(out).toContain(vital);
    expect(out).toContain('4 open items');
    expect(out).toContain('Near the top');
    expect(out).not.toMatch(/[{}]|NaN|undefined/);
  });

  const whole = gzipSync(Array.from({ length: 400 }, (_, index) => issue(index + 1)).join('\n'));
  const broken: [what: string, args: () => string[], says: RegExp][] = [
    ['a truncated gzip', () => [file('cut.jsonl.gz', whole.subarray(0, whole.length / 2))], /gzip/],
    ['a broken third line', () => [file('line.jsonl', `${issue(1)}\n${issue(2)}\n{"id": oops\n`)], /line 3/],
    ['a project that is not in it', () => [EXPORT, '--project', 'NOPE'], /NOPE.*LOAN/],
    ['an empty file', () => [file('empty.jsonl', '')], /empty/],
    ['no such file', () => [join(FOLDER, 'nowhere.jsonl')], /nowhere/],
    ['a date that is none', () => [EXPORT, '--now', 'soon'], /soon/],
    ['a horizon that is none', () => [EXPORT, '--horizon', 'far'], /far/],
    ['an unknown option', () => [EXPORT, '--colour'], /colour/],
  ];

  test.each(broken)('%s: exit 2 and a sentence', async (_what, args, says) => {
    const { code, out, err } = await run(...args());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('several projects: the largest, and it says so', async () => {
    const mixed = file('mixed.jsonl', [issue(1), issue(2), issue(1, {}, 'DESK')].join('\n'));
    const { code, out, err } = await run(mixed, '--json', '--now', '2026-03-02');
    expect(code).toBe(0);
    expect(JSON.parse(out).project).toBe('LOAN');
    expect(err).toMatch(/LOAN.*DESK|DESK.*LOAN/);
  });
});
