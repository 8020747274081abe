// What Jira itself says of the app: titles and labels that the manifest names as {i18n: title.…}.

import { translation } from '../src/core/words/translation';

export const en = {
  app: 'Backlog Vitals',
  overview: 'Overview',
  refinement: 'Refinement',
  findings: 'Findings',
  planning: 'Planning',
  audit: 'Audit',
  trends: 'Trends',
  readiness: 'Readiness',
  settings: 'Backlog Vitals',
  plan: 'Look at readiness',
  rule: 'Ready to start',
  'rule-why': 'Refuses the transition of an item that is not ready, and names what it lacks.',
} as const;

export const de = translation<typeof en>()({
  app: 'Backlog Vitals',
  overview: 'Überblick',
  refinement: 'Refinement',
  findings: 'Befunde',
  planning: 'Planung',
  audit: 'Protokoll',
  trends: 'Verlauf',
  readiness: 'Bereitschaft',
  settings: 'Backlog Vitals',
  plan: 'Bereitschaft ansehen',
  rule: 'Bereit zum Beginnen',
  'rule-why': 'Lehnt den Übergang eines Vorgangs ab, der nicht bereit ist, und nennt, was ihm fehlt.',
});
