// Single entries of the catalogue, lists of it in their older forms, and the settings of the site.

import { refuse } from '../refusal';
import { namedJson, personJson, priorityJson, projectRef, resolutionJson, typeJson } from '../show/parts';
import { DAYS_A_WEEK, HOURS_A_DAY } from '../site/durations';
import { loggedIn } from './access';
import { visibleProjects } from './catalogue';
import { type Ask, listed, ok, type Route, type Told } from './route';

function resolutions({ site, viewer }: Ask): Told {
  loggedIn(viewer);
  const body = [...site.resolutions.keys()].map((id) => resolutionJson(site, id));
  return ok(body, body.length);
}

function resolution({ site, viewer, params }: Ask): Told {
  loggedIn(viewer);
  const id = params.id!;
  if (!site.resolutions.has(id)) throw refuse(404, `The resolution with id '${id}' does not exist`);
  return ok(resolutionJson(site, id));
}

function priority({ site, viewer, params }: Ask): Told {
  loggedIn(viewer);
  const found = priorityJson(site, params.id!);
  if (!found) throw refuse(404, `The priority with id '${params.id}' does not exist`);
  return ok(found);
}

/** Whoever sees no project that has the type does not see the type. */
function issueType(ask: Ask): Told {
  const id = ask.params.id!;
  if (!/^\d+$/.test(id)) throw refuse(400, `The issue type id '${id}' is invalid.`);
  if (!visibleProjects(ask).some(({ issueTypes }) => issueTypes.includes(id)))
    throw refuse(404, `The issue type with id '${id}' does not exist`);
  return ok(typeJson(ask.site, id));
}

function linkType(ask: Ask): Told {
  const { site, params } = ask;
  const id = params.issueLinkTypeId!;
  if (!/^\d+$/.test(id)) throw refuse(400, `The issue link type id '${id}' is invalid.`);
  const found = visibleProjects(ask).length > 0 ? site.linkTypes.get(id) : undefined;
  if (!found) throw refuse(404, `No issue link type with id '${id}' found.`);
  return ok(namedJson(site, 'issueLinkType', found));
}

function projects(ask: Ask): Told {
  const { site, query } = ask;
  const expand = listed(query, 'expand');
  const body = visibleProjects(ask)
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ id, style, lead, issueTypes }) => ({
      expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
      ...projectRef(site, id),
      style,
      isPrivate: false,
      properties: {},
      ...(expand.includes('lead') ? { lead: personJson(site, lead) } : {}),
      ...(expand.includes('issueTypes') ? { issueTypes: issueTypes.map((type) => typeJson(site, type)) } : {}),
    }));
  return ok(body, body.length);
}

function configuration({ viewer }: Ask): Told {
  loggedIn(viewer);
  return ok({
    votingEnabled: true,
    watchingEnabled: true,
    unassignedIssuesAllowed: true,
    subTasksEnabled: true,
    issueLinkingEnabled: true,
    timeTrackingEnabled: true,
    attachmentsEnabled: true,
    timeTrackingConfiguration: {
      workingHoursPerDay: HOURS_A_DAY,
      workingDaysPerWeek: DAYS_A_WEEK,
      timeFormat: 'pretty',
      defaultUnit: 'minute',
    },
  });
}

const get = (path: string, operation: string, handle: Route['handle'], more: Partial<Route> = {}): Route => ({
  method: 'GET',
  path: `/rest/api/3/${path}`,
  operation,
  handle,
  ...more,
});

export const CATALOGUE_ENTRIES: readonly Route[] = [
  get('project', 'getAllProjects', projects, { deprecated: true }),
  get('resolution', 'getResolutions', resolutions, { deprecated: true }),
  get('resolution/{id}', 'getResolution', resolution),
  get('priority/{id}', 'getPriority', priority),
  get('issuetype/{id}', 'getIssueType', issueType),
  get('issueLinkType/{issueLinkTypeId}', 'getIssueLinkType', linkType),
  get('configuration', 'getConfiguration', configuration),
];
