// Every state of the project page and its sub-pages, with words by which it is known.

import type { Answers } from '../support/visit';
import { AGENDA, CHANGES, FINDINGS_VIEW, HUGE, TRENDS, YOUNG } from './pages-told';
import { EMPTY, FAILED_SCAN, FIRST_RUN, HEALTHY, NO_PACE, RESCANNING, SCANNING, STOPPED } from './told';

export interface State {
  name: string;
  route: string;
  answers: Answers;
  says: string | RegExp;
}

const late = new Error('The app answered late');

const state = (name: string, route: string, answers: Answers, says: string | RegExp): State => ({
  name,
  route,
  answers,
  says,
});

const overview = (name: string, told: unknown, says: string | RegExp): State =>
  state(name, '/', told === undefined ? {} : { 'open-page': told }, says);

const findings = (name: string, told: unknown, says: string | RegExp, query = ''): State =>
  state(`findings ${name}`, `/findings${query}`, told === undefined ? {} : { 'open-findings': told }, says);

const refinement = (name: string, told: unknown, says: string | RegExp, query = ''): State =>
  state(`refinement ${name}`, `/refinement${query}`, told === undefined ? {} : { 'open-refinement': told }, says);

const trends = (name: string, told: unknown, says: string | RegExp): State =>
  state(`trends ${name}`, '/trends', told === undefined ? {} : { 'open-trends': told }, says);

export const STATES: readonly State[] = [
  overview('overview', { ...HEALTHY, changes: CHANGES }, /What changed since/),
  overview('first run', FIRST_RUN, 'Enrol this project'),
  overview('first run of others', { ...FIRST_RUN, mayEnrol: false }, /administrator of this project can enrol/),
  overview('scanning', SCANNING, '61 of 118'),
  overview('scanning again', RESCANNING, 'Reading the pace of past sprints'),
  overview('stopped', STOPPED, 'The last scan stopped before its end'),
  overview('partial', FAILED_SCAN, 'The last scan stopped before its end'),
  overview('without pace', NO_PACE, /No pace known yet/),
  overview('empty', EMPTY, 'Nothing to judge yet'),
  overview('no permission', { state: 'no-permission' }, 'You cannot see this backlog'),
  overview('failed', late, 'The report could not be read'),
  overview('loading', undefined, 'Reading the last report'),

  findings('listed', FINDINGS_VIEW, /findings on 7 items/),
  findings('of one check', FINDINGS_VIEW, '2 findings on 2 items', '?check=stale-item'),
  findings('huge', HUGE, /1,370 more findings are left out/),
  findings('short', { ...FINDINGS_VIEW, more: 700, short: true }, 'Not all findings could be read just now'),
  findings('none', { ...FINDINGS_VIEW, items: [] }, 'Nothing found'),
  findings('no match', FINDINGS_VIEW, /No finding matches/, '?check=thin-item'),
  findings('loading', undefined, 'Reading the findings'),
  findings('failed', late, 'This page could not be read'),
  findings('not enrolled', { state: 'not-enrolled' }, /is not enrolled yet/),
  findings('first scan', { state: 'first-scan' }, /for the first time/),
  findings('no permission', { state: 'no-permission' }, 'You cannot see this backlog'),

  refinement('agenda', AGENDA, 'Start the session'),
  refinement('session', AGENDA, 'Refinement session', '?session=20001'),
  refinement('all ready', { ...AGENDA, items: AGENDA.items.slice(2, 3) }, /Give the hour back/),
  refinement('none', { ...AGENDA, items: [] }, 'Nothing to refine'),
  refinement('loading', undefined, 'Reading the agenda'),
  refinement('failed', late, 'This page could not be read'),

  trends('drawn', TRENDS, 'Score over time'),
  trends('young', YOUNG, /One scan is a point/),
  trends('loading', undefined, 'Reading the trends'),
  trends('failed', late, 'This page could not be read'),
];
