// Fields whose values are versions: compared in the order that a project's administrator gave them.

import { refuse } from '../refusal';
import type { Project } from '../site/site';
import { mayInProject } from '../site/viewer';
import { type ChoiceField, type JqlContext, named, one, placeIn } from './field';

type Version = JqlContext['site']['versions'] extends Map<string, infer V> ? V : never;

/** Entries of projects that the asker may see. */
export const seenIn = <T extends { projectKey: string }>(
  { site, viewer }: JqlContext,
  catalogue: Map<string, T>,
): Map<string, T> => {
  const seen = new Set(
    [...site.projects.values()].filter((each) => mayInProject(each, viewer, 'BROWSE_PROJECTS')).map(({ key }) => key),
  );
  return new Map([...catalogue].filter(([, { projectKey }]) => seen.has(projectKey)));
};

/** By key, then by name, then by id. */
export function projectNamed({ site, viewer }: JqlContext, text: string): Project | null {
  const wanted = text.toLowerCase();
  const seen = [...site.projects.values()].filter((each) => mayInProject(each, viewer, 'BROWSE_PROJECTS'));
  return (
    seen.find(({ key }) => key.toLowerCase() === wanted) ??
    seen.find(({ name }) => name.toLowerCase() === wanted) ??
    seen.find(({ id }) => id === text) ??
    null
  );
}

const versionsOf = (context: JqlContext, name: string, args: string[], released: boolean): Version[][] => {
  const projects = args.map((each) => {
    const project = projectNamed(context, each);
    if (!project) throw refuse(400, `Could not resolve the project '${each}' provided to function '${name}'.`);
    return project.key;
  });
  const all = [...seenIn(context, context.site.versions).values()].filter(
    (version) => (version.released === true) === released && version.archived !== true,
  );
  const keys = projects.length > 0 ? projects : [...new Set(all.map(({ projectKey }) => projectKey))];
  return keys.map((key) => all.filter(({ projectKey }) => projectKey === key));
};

const every = (name: string, released: boolean) => (context: JqlContext, args: string[]) =>
  versionsOf(context, name, args, released).flatMap((each) => each.map(({ id }) => id));

/** The outermost version of each project. */
const outermost = (name: string, released: boolean) => (context: JqlContext, args: string[]) =>
  versionsOf(context, name, args, released).flatMap((each) => one(each.at(released ? -1 : 0)?.id ?? null));

const place = ({ site }: JqlContext, id: string): number => placeIn(site.versions, id);

export const versionField = (name: string, key: 'fixVersions' | 'versions'): ChoiceField => ({
  kind: 'choice',
  name,
  of: (_, issue) => issue[key],
  find: (context, text, isId) => named(seenIn(context, context.site.versions), text, isId),
  functions: {
    unreleasedversions: every('unreleasedVersions', false),
    releasedversions: every('releasedVersions', true),
    latestreleasedversion: outermost('latestReleasedVersion', true),
    earliestunreleasedversion: outermost('earliestUnreleasedVersion', false),
  },
  place,
  sort: (context, issue) => (issue[key].length === 0 ? null : place(context, issue[key][0]!)),
  ...(key === 'fixVersions' ? { history: key, many: true } : {}),
});
