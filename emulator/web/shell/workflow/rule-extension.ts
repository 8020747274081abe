// What getContext().extension holds where a workflow rule is created, changed or shown, as Jira's new editor has it. What
// Atlassian does not document (transitionContext) is left out rather than guessed.

import type { Project } from '../data/shapes';
import type { Rule } from './use-rules';

export type EntryPoint = 'create' | 'edit' | 'view';

const CONFIGS: Record<string, string> = {
  'jira:workflowCondition': 'conditionConfig',
  'jira:workflowValidator': 'validatorConfig',
  'jira:workflowPostFunction': 'postFunctionConfig',
};

export const ruleExtension = (
  type: string,
  entryPoint: EntryPoint,
  project: Project,
  rule: Rule | null,
): Record<string, unknown> => ({
  type,
  entryPoint,
  isNewEditor: true,
  workflowId: `workflow-${project.id}`,
  ...(project.simplified ? { scopedProjectId: project.id } : {}),
  // Saved as the text that the app gave, and given back as such.
  ...(rule?.configuration === undefined ? {} : { [CONFIGS[type] ?? 'config']: JSON.stringify(rule.configuration) }),
});
