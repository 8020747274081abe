// A version as its own resource answers it: with its project, and with dates as people read them.

import { categoryOf, projectByKey, type Site, type Version } from '../site/site';
import { day } from '../site/time';
import { browser, type Viewer } from '../site/viewer';
import type { Json } from '../world';
import { versionJson } from './parts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const read = (date: string): string => {
  const [year, month, date_] = date.split('-').map(Number);
  return `${date_}/${MONTHS[(month ?? 1) - 1]}/${year}`;
};

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

export function versionDetails(site: Site, version: Version): Json {
  const { startDate, releaseDate, released } = version;
  return {
    ...versionJson(site, version.id)!,
    ...(isDate(startDate) ? { userStartDate: read(startDate) } : {}),
    ...(isDate(releaseDate)
      ? { userReleaseDate: read(releaseDate), overdue: released !== true && releaseDate < day(site.clock.now()) }
      : {}),
    projectId: Number(projectByKey(site, version.projectKey)?.id),
  };
}

/** How far the issues are that the viewer sees in it. */
export function issuesStatus(site: Site, version: Version, viewer: Viewer): Json {
  const sees = browser(site, viewer);
  const count = { new: 0, indeterminate: 0, done: 0 };
  for (const issue of site.issues.values())
    if (issue.fixVersions.includes(version.id) && sees(issue)) count[categoryOf(site, issue.status)]++;
  return { unmapped: 0, toDo: count.new, inProgress: count.indeterminate, done: count.done };
}
