// The one file that speaks to Forge. Everything else asks through it and never learns that there is a bridge.

import { invoke, router, view } from '@forge/bridge';
import type { Question, Questions } from '../../src/contract';

type Payload<Q extends Question> =
  Questions[Q]['ask'] extends Record<never, never>
    ? keyof Questions[Q]['ask'] extends never
      ? []
      : [payload: Questions[Q]['ask']]
    : [payload: Questions[Q]['ask']];

export const ask = async <Q extends Question>(question: Q, ...[payload]: Payload<Q>): Promise<Questions[Q]['told']> =>
  (await invoke<Questions[Q]['told']>(question, payload ? { ...payload } : undefined)) as Questions[Q]['told'];

export interface Place {
  locale: string;
  timeZone: string;
  siteUrl: string;
}

/** Where the page stands and who reads it. Also asks the host for its theme: without that, no token has a value. */
export const place = async (): Promise<Place> => {
  const [context] = await Promise.all([view.getContext(), view.theme.enable()]);
  return { locale: context.locale, timeZone: context.timezone, siteUrl: context.siteUrl };
};

export const issuePath = (key: string): string => `/browse/${encodeURIComponent(key)}`;

export const go = (path: string): Promise<void> => router.navigate(path);

export const goInNewTab = (path: string): Promise<void> => router.open(path);
