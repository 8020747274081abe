// Finds a Chrome or Chromium, and gets one where there is none: pages are only tested in a real browser.
// Plain JavaScript, because the test command needs it before anything is compiled.

import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const playwrights = async () => {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
};

/** Path of a browser, or null. CHROME_PATH decides where it is set. */
export const findChrome = async () => {
  if (process.env.CHROME_PATH) {
    if (runnable(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, and that is not a program. Unset it or name a Chrome.`);
  }
  const inPath = (process.env.PATH ?? '').split(':').flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...inPath, ...PLACES, await playwrights()].find(runnable) ?? null;
};

const run = (command, args) => {
  console.log(`no browser found: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

/** Debian and Ubuntu by apt, as root or through sudo; elsewhere playwright's own download. */
const install = () => {
  if (existsSync('/etc/debian_version')) {
    const root = process.getuid?.() === 0;
    const apt = (...args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
    return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
  }
  return run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
};

/** Path of a browser; installs one first if it must. Throws with the line to run where that fails. */
export const needChrome = async () => {
  const found = await findChrome();
  if (found) return found;
  const installed = install() ? await findChrome() : null;
  if (installed) return installed;
  throw new Error(
    'The tests need Chrome or Chromium and could not install one. Run `sudo apt-get install chromium` or install Google Chrome, or set CHROME_PATH, then run npm test again.',
  );
};

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split(/[\\/]/).pop())) {
  console.log(
    execFileSync(await needChrome(), ['--version', '--no-sandbox'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim(),
  );
}
