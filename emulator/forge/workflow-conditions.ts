// Conditions of the app: a transition that one refuses is not shown and cannot be made. Anything but true refuses.

import { modulesOfType } from './manifest';
import { type Emit, evaluateRule, expressionOf, type RuleCheck } from './rule-expression';
import type { Shared } from './state';

export const CONDITION = 'jira:workflowCondition';

export const conditionsOf =
  (shared: Shared, emit: Emit) =>
  (check: RuleCheck): boolean => {
    const module = modulesOfType(shared.manifest, CONDITION).find(({ key }) => key === check.validator);
    if (!module) return true;
    const expression = expressionOf(module, check.configuration);
    if (expression === null || !shared.installed()) return false;
    const told = evaluateRule(shared, emit, module, expression, check);
    return 'value' in told && told.value === true;
  };
