// Opens a built page in Chromium with its processor slowed, and measures what a reader would feel.

import type { Browser } from 'playwright-core';
import type { Host } from '../../test/faces/support/host';
import { type Answers, visit } from '../../test/faces/support/visit';

const commands = {
  fetchProduct: () => ({ status: 200, statusText: 'OK', headers: {}, body: '{"values":[]}' }),
};

export interface Opening {
  /** Milliseconds from the navigation to the first paint. */
  painted: number;
  /** To the moment when all of the page stands and its main thread has rested. */
  usable: number;
  /** How much what stood on the page jumped meanwhile (cumulative layout shift). */
  shift: number;
  /** The reference's time in the same page. */
  reference: number;
}

/** What the page has to show, and whether its thread is free: a task that waits is a click that waits. Text content,
 * because to ask for the text as it is seen lays the page out, and would be measured with it. */
const USABLE = `(wanted) => new Promise((done) => {
  const look = () => {
    if (!document.body.textContent.includes(wanted)) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0));
  };
  look();
})`;

const PAINTED = `(performance.getEntriesByName('first-paint')[0] ?? { startTime: Number.NaN }).startTime`;

const SHIFT = `globalThis.__shift = 0;
new PerformanceObserver((list) => { for (const one of list.getEntries()) globalThis.__shift += one.value; })
  .observe({ type: 'layout-shift', buffered: true });`;

/** An answer comes at once and is read where it is asked for; nothing of it lies in the way of the page. */
const ANSWERING = `{
  const { callBridge } = globalThis.__bridge;
  globalThis.__bridge.callBridge = async (command, payload) => {
    const told = command === 'invoke' ? localStorage.getItem(payload.functionKey) : null;
    return told === null ? callBridge(command, payload) : JSON.parse(told);
  };
}`;

/** The same work on every machine, in milliseconds: by it two runs can be compared. */
export const REFERENCE = `(() => {
  const began = performance.now();
  let sum = 0;
  for (let at = 0; at < 2e7; at += 1) sum = (sum + at * 7) % 1000003;
  return performance.now() - began + sum * 0;
})()`;

export const slowed = async (browser: Browser, host: Host, route: string, answers: Answers, times: number) => {
  const made = await visit(browser, { ...host, url: 'about:blank' }, { answers: {}, route, commands });
  await made.page.goto(`${host.url}themes.css`);
  for (const [question, told] of Object.entries(answers))
    await made.page.evaluate(`localStorage.setItem('${question}', ${JSON.stringify(JSON.stringify(told))})`);
  await made.page.goto('about:blank');
  const session = await made.page.context().newCDPSession(made.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  await made.page.addInitScript(ANSWERING);
  await made.page.addInitScript(SHIFT);
  await made.page.goto(host.url);
  return made;
};

export const opening = async (
  browser: Browser,
  host: Host,
  route: string,
  answers: Answers,
  wanted: string,
  times: number,
): Promise<Opening> => {
  const { page, close } = await slowed(browser, host, route, answers, times);
  const usable = (await page.evaluate(`(${USABLE})(${JSON.stringify(wanted)})`)) as number;
  const painted = (await page.evaluate(PAINTED)) as number;
  const shift = (await page.evaluate('globalThis.__shift')) as number;
  const reference = (await page.evaluate(REFERENCE)) as number;
  await close();
  return { painted, usable, shift, reference };
};

/** Scrolls a list frame by frame for some seconds and tells the milliseconds between frames. */
const SCROLL = `(step) => new Promise((done) => {
  const box = document.querySelector('[role=grid]');
  const frames = [];
  const began = performance.now();
  let last = began;
  const frame = (now) => {
    frames.push(now - last);
    last = now;
    box.scrollTop += step;
    if (now - began < 4000) requestAnimationFrame(frame);
    else done(frames.slice(2));
  };
  requestAnimationFrame(frame);
})`;

export const scrolling = async (
  browser: Browser,
  host: Host,
  answers: Answers,
  times: number,
  step: number,
): Promise<number[]> => {
  const { page, close } = await slowed(browser, host, '/findings', answers, times);
  await page.getByRole('grid').waitFor();
  const frames = (await page.evaluate(`(${SCROLL})(${step})`)) as number[];
  await close();
  return frames;
};
