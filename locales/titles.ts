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
});
