// A group by its name and id.

import type { Group, Site } from '../site/site';
import type { Json } from '../world';

export const groupJson = (site: Site, { groupId, name }: Group): Json => ({
  name,
  groupId,
  self: `${site.baseUrl}/rest/api/3/group?groupId=${groupId}`,
});
