// Post functions of the app: run after a transition to a status that has one, as late and as often as product events.
// Source: developer.atlassian.com/platform/forge/events-reference/jira, "Run post function event", whose text tells of the
// transition its executionId and of the workflow nothing; no more of them is told here.

import type { ProductEvent } from '../wall';
import { modulesOfType } from './manifest';
import { isObject, type Json } from './problem';
import type { Shared } from './state';

export const POST_FUNCTION = 'jira:workflowPostFunction';
const SCOPES = ['read:jira-work', 'manage:jira-configuration'];

/** The status that this change led to; null: it was no transition. */
const statusTo = ({ eventType, payload }: ProductEvent): string | null => {
  if (eventType !== 'avi:jira:updated:issue' || !isObject(payload.changelog)) return null;
  const items = Array.isArray(payload.changelog.items) ? payload.changelog.items.filter(isObject) : [];
  const item = items.find(({ field }) => field === 'status');
  return item ? String(item.to) : null;
};

const projectOf = ({ issue }: Json): string => {
  const fields = isObject(issue) && isObject(issue.fields) ? issue.fields : {};
  return isObject(fields.project) ? String(fields.project.key) : '';
};

export const openPostFunctions = (
  shared: Shared,
  run: (to: { module: ReturnType<typeof modulesOfType>[number]; function: string }, payload: Json) => void,
) => {
  const ids = shared.dice('post functions');
  return {
    hear(event: ProductEvent) {
      const to = statusTo(event);
      if (to === null || !SCOPES.every((scope) => shared.manifest.scopes.includes(scope))) return;
      const modules = modulesOfType(shared.manifest, POST_FUNCTION);
      const project = projectOf(event.payload);
      const rules = (shared.jira.rules?.(project) ?? []).filter((rule) => rule.to === to);
      const executionId = ids.uuid();
      for (const rule of rules) {
        const module = modules.find(({ key }) => key === rule.validator);
        if (!module) continue;
        const { issue, atlassianId, changelog } = event.payload;
        run(
          { module, function: String(module.function) },
          {
            issue,
            transition: { executionId },
            workflow: {},
            ...(atlassianId === undefined ? {} : { atlassianId }),
            changelog,
            ...(event.transition?.comment ? { comment: event.transition.comment } : {}),
            configuration: rule.configuration ?? {},
          },
        );
      }
    },
  };
};
