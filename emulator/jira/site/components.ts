// Components of projects.

import { componentDetails } from '../show/component-json';
import { change, tell } from './change';
import { actorOf, eventTime } from './events';
import type { Component, Site } from './site';
import type { Viewer } from './viewer';

export const componentsOf = (site: Site, projectKey: string): Component[] =>
  [...site.components.values()].filter((component) => component.projectKey === projectKey);

/** Issues of the site that have the component. */
export const withComponent = (site: Site, id: string) =>
  [...site.issues.values()].filter(({ components }) => components.includes(id));

const told = (site: Site, viewer: Viewer, component: Component) => ({
  ...eventTime(site),
  component: componentDetails(site, component),
  ...actorOf(viewer),
});

/** A new catalogue, since places in the old one may be counted already. */
export function putComponent(site: Site, viewer: Viewer, component: Component): void {
  const what = site.components.has(component.id) ? 'updated' : 'created';
  site.components = new Map(site.components).set(component.id, component);
  site.version++;
  tell(site, viewer, `avi:jira:${what}:component`, told(site, viewer, component));
}

/** The issues first: their changelogs still know the name. */
export function removeComponent(site: Site, viewer: Viewer, component: Component, by: Component | null): void {
  for (const issue of withComponent(site, component.id)) {
    const others = issue.components.filter((id) => id !== component.id);
    const components = by && !others.includes(by.id) ? [...others, by.id] : others;
    change(site, issue, { components }, viewer);
  }
  const event = told(site, viewer, component);
  site.components = new Map([...site.components].filter(([id]) => id !== component.id));
  site.version++;
  tell(site, viewer, 'avi:jira:deleted:component', event);
}
