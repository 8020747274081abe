// The doorplate: one name for each function of manifest.yml, and no logic.

export { answer } from './handlers/answer';
export { issueStatus } from './handlers/issue-status';
export { onIssueEvent } from './handlers/on-issue-event';
export { onLifecycle } from './handlers/on-lifecycle';
export { onQueue } from './handlers/on-queue';
export { onSchedule } from './handlers/on-schedule';
export { onSprintEvent } from './handlers/on-sprint-event';
export { validateTransition } from './handlers/validate-transition';
