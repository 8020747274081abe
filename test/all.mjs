// The one test command: formatter and linter, types, builds, then every test. Each step counts as one, each test as one,
// and the last line says how many passed and failed.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needChrome } from './support/find-chrome.mjs';

const STEPS = [
  ['format and lint', 'node', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ...['tsconfig.json', 'static', 'emulator', 'test'].map((project) => [
    `types of ${project}`,
    'node',
    ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project],
  ]),
  ['build', 'node', ['test/support/build.mjs']],
];

const RESULT = 'build/jest.json';

/** Storms, deaths at every call and real days: minutes of the same laws that shorter tests hold. LONG=1 runs them too. */
const LONG = ['fifty-thousand', 'storm', 'gate-storm', 'gate-disorder', 'gate-replay', 'any-moment', 'older-cards'];
const chosen = process.argv.slice(2);
const leftOut = process.env.LONG || chosen.length > 0 ? [] : LONG.map((name) => `/test/app/${name}\\.test\\.ts$`);

const step = ([name, command, args]) =>
  new Promise((resolve) => {
    const run = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => said.push(part));
    run.on('error', (error) => said.push(Buffer.from(error.message)));
    run.on('close', (code) => {
      console.log(`\n— ${name}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });

/** Two at a time: none needs what another makes. */
const steps = async (count) => {
  const waiting = [...STEPS];
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) count(await step(one));
  };
  await Promise.all([lane(), lane()]);
};

/** What was left out is said by name, with the reason that its name carries. */
const tellSkipped = (files) => {
  const names = files.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
  );
  if (names.length > 0) console.log(`\nSkipped:\n  ${names.join('\n  ')}`);
};

const jest = () => {
  console.log('\n— tests');
  rmSync(RESULT, { force: true });
  mkdirSync('build', { recursive: true });
  const args = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${RESULT}`, ...chosen];
  if (leftOut.length > 0) {
    args.push('--testPathIgnorePatterns', '/node_modules/', ...leftOut);
    console.log(`left to LONG=1 npm test: ${LONG.join(', ')} (test/app), and two thirds of test/faces/german`);
  }
  const run = spawnSync('node', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const result = JSON.parse(readFileSync(RESULT, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = result;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    tellSkipped(result.testResults);
    return {
      passed: numPassedTests,
      failed: run.status === 0 ? failed : Math.max(1, failed),
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

let chrome = false;
try {
  process.env.CHROME_PATH = await needChrome();
  chrome = true;
} catch (error) {
  console.error(error.message);
}

const total = { passed: 0, failed: chrome ? 0 : 1, skipped: 0 };
if (chrome) {
  await steps((isGood) => {
    total[isGood ? 'passed' : 'failed'] += 1;
  });
  const tests = jest();
  for (const key of Object.keys(total)) total[key] += tests[key];
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
