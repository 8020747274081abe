// The one file that speaks to Forge. Everything else asks through it and never learns that there is a bridge.

import { i18n, invoke, NavigationTarget, requestJira, router, showFlag, view } from '@forge/bridge';
import type { Question, Questions } from '../../src/contract';
import { type Reader, readerOf } from '../../src/core/words/speaker';
import { type Tongue, tongueOf } from '../../src/core/words/tongue';
import type { Translations } from '../../src/core/words/translation';

type Payload<Q extends Question> =
  Questions[Q]['ask'] extends Record<never, never>
    ? keyof Questions[Q]['ask'] extends never
      ? []
      : [payload: Questions[Q]['ask']]
    : [payload: Questions[Q]['ask']];

export const ask = async <Q extends Question>(question: Q, ...[payload]: Payload<Q>): Promise<Questions[Q]['told']> =>
  (await invoke<Questions[Q]['told']>(question, payload ? { ...payload } : undefined)) as Questions[Q]['told'];

export interface Place {
  siteUrl: string;
}

/** null: built in, or not to be had; then everything is said in English. */
const translationsFor = async ({ file }: Tongue): Promise<Translations | null> => {
  if (file === null) return null;
  const { translations } = await i18n.getTranslations(file, { fallback: false }).catch(() => ({ translations: null }));
  return translations;
};

/** Where the page stands and who reads it. Also asks the host for its theme: without that, no token has a value. */
export const place = async (): Promise<{ place: Place; reader: Reader }> => {
  const themed = view.theme.enable();
  const { locale, timezone, siteUrl } = await view.getContext();
  const tongue = tongueOf(locale);
  const [translations] = await Promise.all([translationsFor(tongue), themed]);
  return { place: { siteUrl }, reader: readerOf(tongue, timezone, translations) };
};

/** The part of Jira's address that belongs to the app's page. */
export interface Address {
  pathname: string;
  search: string;
}

export interface Pages {
  address: Address;
  push: (path: string) => void;
  replace: (path: string) => void;
  listen: (moved: (address: Address) => void) => () => void;
}

export const pages = async (): Promise<Pages> => {
  const history = await view.createHistory();
  const told = ({ pathname, search }: Address): Address => ({ pathname, search });
  return {
    address: told(history.location),
    push: (path) => history.push(path),
    replace: (path) => history.replace(path),
    listen: (moved) => {
      const stop: unknown = history.listen((location: Address) => moved(told(location)));
      return () => {
        if (typeof stop === 'function') stop();
      };
    },
  };
};

export const issuePath = (key: string): string => `/browse/${encodeURIComponent(key)}`;

export const go = (path: string): Promise<void> => router.navigate(path);

export const goInNewTab = (path: string): Promise<void> => router.open(path);

/** The settings of this app in a project: a page of Jira's own, which only its administrators have. */
export const goToSettings = (projectKey: string): Promise<void> =>
  router.navigate({ target: NavigationTarget.Module, moduleKey: 'readiness-settings', projectKey });

/** What the platform says of the place that the face is opened at: its project, sprint, rule. */
export const extension = async (): Promise<Record<string, unknown>> => (await view.getContext()).extension;

/** A result in a corner of Jira, gone after a while. */
export const flag = (type: 'success' | 'warning' | 'error', title: string, description?: string): void => {
  showFlag({ id: `backlog-vitals-${type}-${title}`, type, title, description, isAutoDismiss: true });
};

/** Jira as the person who looks, with that person's rights. */
export const jira = (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> =>
  requestJira(path, {
    method,
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

type Bridge = { callBridge: (command: string, payload: unknown) => Promise<unknown> };

/** Jira's editor of workflows asks for the settings of a rule when its own button is pressed. */
export const whenRuleIsAsked = async (settings: () => string): Promise<void> => {
  const { callBridge } = (globalThis as unknown as { __bridge: Bridge }).__bridge;
  await callBridge('setWorkflowRuleConfigurationCallback', { data: { onConfigure: async () => settings() } });
};
