// The built settings page, and what it was told to save.

import type { Saved } from '../../../src/contract';
import type { Policy } from '../../../src/core/model/policy';
import { openBuilt } from '../support/built';
import { withPages } from '../support/rooms';
import type { Answers, Visit } from '../support/visit';
import { PREVIEW, SETTINGS } from './told';

const open = withPages(() => openBuilt('settings-page'));

export interface SettingsVisit extends Visit {
  /** Policies that were to be saved, with the version that they were made from. */
  saved: { policy: Policy; version: number }[];
  flags: string[];
}

const PEOPLE = [
  { accountId: 'ada', accountType: 'atlassian', displayName: 'Ada Amber' },
  { accountId: 'ben', accountType: 'atlassian', displayName: 'Ben Birch' },
  { accountId: 'bot', accountType: 'app', displayName: 'Berta Bot' },
];

const ok = (body: unknown) => ({ status: 200, statusText: 'OK', headers: {}, body: JSON.stringify(body) });

export const openSettings = async (answers: Answers = {}): Promise<SettingsVisit> => {
  const saved: SettingsVisit['saved'] = [];
  const flags: string[] = [];
  const save = (asked: SettingsVisit['saved'][number]): Saved => {
    saved.push(asked);
    return { saved: true, version: asked.version + 1, policy: asked.policy };
  };
  const visit = await open({
    answers: { 'open-settings': SETTINGS, 'preview-policy': PREVIEW, 'save-policy': save, ...answers },
    extension: { type: 'jira:projectSettingsPage' },
    commands: {
      fetchProduct: ({ restPath }) => {
        const query = new URL(String(restPath), 'https://x.test').searchParams.get('query');
        return ok(
          query === null ? { values: PEOPLE } : PEOPLE.filter(({ displayName }) => displayName.includes(query)),
        );
      },
      showFlag: ({ title }) => void flags.push(String(title)),
    },
  });
  return Object.assign(visit, { saved, flags });
};
