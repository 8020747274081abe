// Opens a face of the app in Chromium with a bridge whose answers a test gives, and keeps what went wrong: errors in the
// console, uncaught errors, violations of the content policy.

import type { Browser, Page } from 'playwright-core';
import type { Question } from '../../../src/contract';
import type { Host } from './host';
import { THEME } from './tokens';

/** A function is asked with the payload of the question; an error is thrown; what is absent never answers. */
export type Answers = Partial<Record<Question, unknown>>;

export interface Wish {
  answers: Answers;
  locale?: string;
  timeZone?: string;
  /** The sub-page that Jira's address names, as "/findings?check=…". */
  route?: string;
  /** What getContext says of the module's place. */
  extension?: Record<string, unknown>;
  /** Bridge commands beside the ones that every face uses. */
  commands?: Record<string, (payload: Record<string, unknown>) => unknown>;
}

export interface Visit {
  page: Page;
  /** Questions asked, in order. */
  asked: string[];
  /** Addresses that the page wanted to go to. */
  went: string[];
  /** Everything that must not happen. */
  wrong: string[];
  /** Later answers. */
  answers: Answers;
  /** Changes the host's theme and the room for the page. */
  show: (mode: 'light' | 'dark', width: number) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Atlaskit says once that no feature gates are set up, and Forge pages have none. Chromium warns of a sandbox with
 * scripts and its own origin, and Forge's sandbox is one.
 */
const HARMLESS = /feature gate|allow-scripts and allow-same-origin/i;

export const visit = async (browser: Browser, host: Host, wish: Wish): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const went: string[] = [];
  const wrong: string[] = [];
  const answers = { ...wish.answers };
  const place = { locale: wish.locale ?? 'en_US', timezone: wish.timeZone ?? 'UTC', siteUrl: 'https://example.test' };

  const commands: Record<string, (payload: Record<string, unknown>) => unknown> = {
    getContext: () => ({ ...place, extension: wish.extension ?? { type: 'jira:projectPage' } }),
    invoke: ({ functionKey, payload }) => {
      const question = String(functionKey) as Question;
      asked.push(question);
      const answer = answers[question];
      if (answer instanceof Error) throw answer;
      if (answer === undefined) return new Promise(() => undefined);
      return typeof answer === 'function' ? answer(payload) : answer;
    },
    navigate: ({ url, type }) => void went.push(`${String(type)} ${String(url)}`),
    ...wish.commands,
  };
  await page.exposeFunction('__host', async (command: string, payload: Record<string, unknown>) => {
    const known = commands[command];
    if (known) return known(payload);
    wrong.push(`unknown bridge command ${command}`);
    throw new Error(`unknown bridge command ${command}`);
  });
  // Code compiled by tsx, as benches and pictures are, calls this.
  await page.addInitScript('globalThis.__name ??= (one) => one');
  await page.addInitScript(
    ({ wanted, route }) => {
      const theme = () => {
        document.documentElement.dataset.colorMode = 'light';
        document.documentElement.dataset.theme = wanted;
      };
      const host = (globalThis as unknown as { __host: (c: string, p: unknown) => Promise<unknown> }).__host;
      // A history of its own: functions do not cross into a test.
      const history = () => {
        const heard = new Set<(location: unknown, action: string) => void>();
        const [pathname = '/', search = ''] = route.split('?');
        const past = [{ pathname, search: search === '' ? '' : `?${search}`, hash: '', key: 'first', state: null }];
        let at = 0;
        const tell = (action: string) => {
          for (const one of heard) one(past[at], action);
        };
        const placed = (to: string) => {
          const [path = '/', query = ''] = to.split('?');
          return { pathname: path, search: query === '' ? '' : `?${query}`, hash: '', key: to, state: null };
        };
        const by = (steps: number) => {
          at = Math.min(past.length - 1, Math.max(0, at + steps));
          tell('POP');
        };
        const made = {
          action: 'POP',
          location: past[0],
          push: (to: string) => {
            past.splice(at + 1, past.length, placed(to));
            at += 1;
            tell('PUSH');
          },
          replace: (to: string) => {
            past[at] = placed(to);
            tell('REPLACE');
          },
          go: by,
          goBack: () => by(-1),
          listen: (one: (location: unknown, action: string) => void) => {
            heard.add(one);
            return () => heard.delete(one);
          },
        };
        Object.assign(globalThis, {
          __history: { back: () => by(-1), path: () => `${past[at]?.pathname}${past[at]?.search}` },
        });
        return made;
      };
      /** The editor of workflows calls it when its own button is pressed. */
      const configures = (payload: unknown) => {
        const { data } = payload as { data: { onConfigure: unknown } };
        Object.assign(globalThis, { __configure: data.onConfigure });
      };
      const own: Record<string, (payload: unknown) => unknown> = {
        enableTheming: theme,
        createHistory: history,
        setWorkflowRuleConfigurationCallback: configures,
      };
      Object.assign(globalThis, {
        __bridge: {
          callBridge: (command: string, payload: unknown) =>
            own[command] ? Promise.resolve(own[command]?.(payload)) : host(command, payload ?? {}),
        },
      });
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    },
    { wanted: THEME, route: wish.route ?? '/' },
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !HARMLESS.test(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(host.url);
  const show = async (mode: 'light' | 'dark', room: number): Promise<void> => {
    await page.setViewportSize({ width: room, height: 900 });
    await page.evaluate(
      (wanted) => {
        document.documentElement.dataset.colorMode = wanted.mode;
        document.documentElement.dataset.theme = wanted.THEME;
      },
      { mode, THEME },
    );
    // Pictures are drawn anew for their room a moment after it has changed.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<SVGSVGElement>('svg[data-picture]')].every(
        (one) =>
          !one.checkVisibility() || one.width.baseVal.value <= Math.max(200, one.parentElement?.clientWidth ?? 0),
      ),
    );
  };
  return { page, asked, went, wrong, answers, show, close: () => context.close() };
};
