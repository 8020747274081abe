// The doorplate of what Jira and the clock tell. A bulk edit comes in here ten thousand times, so little is behind it.

export { onIssueEvent } from './handlers/on-issue-event';
export { onLifecycle } from './handlers/on-lifecycle';
export { onSchedule } from './handlers/on-schedule';
export { onSprintEvent } from './handlers/on-sprint-event';
