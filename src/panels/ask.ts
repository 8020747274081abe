// The one file of the panels that speaks to Forge and, as the person who looks, to Jira.

import { events, i18n, invoke, requestJira, view } from '@forge/bridge';
import type {
  DismissAsk,
  DismissalView,
  IssueContext,
  OverrideAsk,
  OverrideView,
  TickAsk,
  TickView,
} from '../contract';
import { type Reader, readerOf } from '../core/words/speaker';
import { type Tongue, tongueOf } from '../core/words/tongue';
import type { Translations } from '../core/words/translation';

export interface Standing {
  issueId: string;
  reader: Reader;
}

/** Jira refused or failed. The message is for people. */
export class ReadError extends Error {
  override name = 'ReadError';
}

/** null: built in, or not to be had; then everything is said in English. */
const translationsFor = async ({ file }: Tongue): Promise<Translations | null> => {
  if (file === null) return null;
  const { translations } = await i18n.getTranslations(file, { fallback: false }).catch(() => ({ translations: null }));
  return translations;
};

export const standing = async (): Promise<Standing> => {
  const { extension, locale, timezone } = await view.getContext();
  const tongue = tongueOf(locale);
  const reader = readerOf(tongue, timezone, await translationsFor(tongue));
  return { issueId: String(extension.issue.id), reader };
};

export const askContext = async (): Promise<IssueContext> => (await invoke<IssueContext>('open-issue')) as IssueContext;

export const askDismiss = async (wish: DismissAsk): Promise<DismissalView> =>
  (await invoke<DismissalView>('dismiss-finding', { ...wish })) as DismissalView;

export const askRestore = async ({ issue, check }: Pick<DismissAsk, 'issue' | 'check'>): Promise<void> => {
  await invoke('restore-finding', { issue, check });
};

export const askTick = async (wish: TickAsk): Promise<TickView> =>
  (await invoke<TickView>('tick-criterion', { ...wish })) as TickView;

export const askOverride = async (wish: OverrideAsk): Promise<OverrideView> =>
  (await invoke<OverrideView>('override-gate', { ...wish })) as OverrideView;

const read = async (path: string): Promise<unknown> => {
  const response = await requestJira(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new ReadError(`${response.status} ${response.statusText}`.trim());
  return response.json();
};

/** All that an issue says about itself; its history, which is long and rarely changes an answer, is left out. */
export const readIssue = (id: string): Promise<unknown> =>
  read(`/rest/api/3/issue/${encodeURIComponent(id)}?fields=*all,-comment,-worklog,-attachment`);

/** What people and machines did to it: only asked for where that decides something. */
export const readHistory = (id: string): Promise<unknown> =>
  read(`/rest/api/3/issue/${encodeURIComponent(id)}?fields=comment&expand=changelog`);

/** Calls `again` whenever Jira says that the open issue changed. The returned function ends it. */
export const whenIssueChanges = (issueId: string, again: () => void): (() => void) => {
  const listening = events.on('JIRA_ISSUE_CHANGED', (change?: { issueId?: string | number }) => {
    if (change?.issueId === undefined || String(change.issueId) === issueId) again();
  });
  return () => void listening.then((subscription) => subscription.unsubscribe());
};
