// A component as its own resource answers it: with who leads it. New issues are assigned as the project says.

import { type Component, projectByKey, type Site } from '../site/site';
import type { Json } from '../world';
import { personJson } from './parts';

export function componentDetails(site: Site, component: Component): Json {
  const { id, name, description, projectKey } = component;
  const lead = personJson(site, typeof component.leadAccountId === 'string' ? component.leadAccountId : null);
  return {
    self: `${site.baseUrl}/rest/api/3/component/${id}`,
    id,
    name,
    ...(typeof description === 'string' ? { description } : {}),
    ...(lead ? { lead } : {}),
    assigneeType: 'PROJECT_DEFAULT',
    realAssigneeType: 'PROJECT_DEFAULT',
    isAssigneeTypeValid: true,
    project: projectKey,
    projectId: Number(projectByKey(site, projectKey)?.id),
  };
}
