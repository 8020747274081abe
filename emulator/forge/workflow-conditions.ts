// Conditions of the app: a transition that one refuses is not shown and cannot be made. Anything but true refuses. All
// conditions of a transition are one group, of which all must hold.

import { modulesOfType } from './manifest';
import { type Emit, evaluateRule, expressionOf, type RuleCheck } from './rule-expression';
import type { Shared } from './state';

export const CONDITION = 'jira:workflowCondition';

export const conditionsOf =
  (shared: Shared, emit: Emit) =>
  (check: RuleCheck): boolean => {
    const modules = modulesOfType(shared.manifest, CONDITION);
    const keys = modules.map(({ key }) => key);
    const module = modules.find(({ key }) => key === check.validator);
    if (!module) return true;
    const expression = expressionOf(module, check.configuration);
    if (expression === null || !shared.installed()) return false;
    const conditions = check.rules.filter((key) => keys.includes(key));
    const groupOperator = conditions.length > 1 ? 'AND' : null;
    const told = evaluateRule(shared, emit, module, expression, check, { groupOperator });
    return 'value' in told && told.value === true;
  };
