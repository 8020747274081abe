// Every state of every face with all that opens it: for what must hold everywhere, whatever a page says.

import { AUDIT_STATES, AUDITED } from './audit/every-state';
import { STATES } from './page/every-state';
import { commands } from './page/people';
import { PANEL_STATES, panelWish } from './panel/every-state';
import { PLANNING_STATES } from './planning/every-state';
import { SETTINGS_STATES } from './settings/every-state';
import { PREVIEW } from './settings/told';
import type { Wish } from './support/visit';

export interface FaceState {
  name: string;
  /** A resource of the manifest. */
  face: string;
  wish: Wish;
}

const face = (name: string, resource: string, wish: Wish): FaceState => ({
  name,
  face: resource,
  wish: { commands, ...wish },
});

const RULE = JSON.stringify({ v: 1, demand: 'every', hint: 'Ada' });

export const EVERY_FACE: readonly FaceState[] = [
  ...STATES.map(({ name, route, answers }) => face(name, 'project-page', { answers, route })),
  ...PLANNING_STATES.map(([name, plan]) =>
    face(`planning ${name}`, 'planning-modal', {
      answers: { 'open-planning': plan },
      extension: { type: 'jira:backlogAction' },
    }),
  ),
  ...AUDIT_STATES.map(([name, answers]) =>
    face(`audit ${name}`, 'project-page', { answers: { ...AUDITED, ...answers }, route: '/audit' }),
  ),
  ...SETTINGS_STATES.map(([name, settings]) =>
    face(`settings ${name}`, 'settings-page', {
      answers: { 'open-settings': settings, 'preview-policy': PREVIEW },
      extension: { type: 'jira:projectSettingsPage' },
    }),
  ),
  ...['validator-config', 'validator-view'].map((resource) =>
    face(resource, resource, { answers: {}, extension: { type: 'jira:workflowValidator', validatorConfig: RULE } }),
  ),
  ...PANEL_STATES.map(([name, context, issue]) => face(`panel ${name}`, 'issue-panel', panelWish(context, issue))),
];
