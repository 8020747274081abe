// Rows → issues as GET /rest/api/3/issue answers them, with both ends of each link, comments and the changelog.

import type { Json, WorldIssue } from '../jira/world';
import { adf, type Surroundings } from './adf';
import { type Calendar, calendarOf, DAY, dateOnly, MINUTE, spread, stamp } from './calendar';
import { historiesOf } from './histories';
import { isSlug, PEOPLE, userRef } from './people';
import type { Row } from './row';
import { COMPONENTS, FIELD, IMPEDIMENT, LINK_TYPES, PRIORITIES, PROJECTS, RESOLUTIONS } from './setting';
import { type Moment, type Timeline, timelineOf, type Workflow } from './timeline';

type Named = { id: string; name: string };

/** A project, its words, and its rows in Rank order. */
export interface Place {
  project: { id: string; key: string; name: string };
  style: 'classic' | 'next-gen';
  types: (Named & { hierarchyLevel: number })[];
  statuses: Named[];
  workflow: Workflow;
  versions: Named[];
  /** First issue id and number. */
  from: { id: number; number: number };
  rows: readonly Row[];
}

interface Draft {
  row: Row;
  id: string;
  key: string;
  timeline: Timeline;
  links: Json[];
}

const find = <T extends Named>(list: readonly T[], name: string): T => {
  const found = list.find((entry) => entry.name === name);
  if (!found) throw new Error(`nothing is called "${name}"`);
  return found;
};

/** The moment whose order of creation numbers the issues, so that keys stay the same whatever the date. */
const NUMBERED = Date.UTC(2026, 0, 7);

/** Numbers follow the order of creation; some issues were deleted since, so there are gaps. */
const numbersOf = (place: Place): Map<string, number> => {
  const calendar = calendarOf(NUMBERED);
  const born = place.rows.map((row) => ({ id: row[0], at: timelineOf(row, place.workflow, calendar).created }));
  let number = 0;
  return new Map(
    born
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => {
        number += spread(id, 8) === 0 ? 2 : 1;
        return [id, number];
      }),
  );
};

const draft = (place: Place, calendar: Calendar): Map<string, Draft> => {
  const numbers = numbersOf(place);
  return new Map(
    place.rows.map((row): [string, Draft] => {
      const n = numbers.get(row[0])!;
      const key = `${place.project.key}-${place.from.number + n}`;
      const timeline = timelineOf(row, place.workflow, calendar);
      return [row[0], { row, timeline, id: String(place.from.id + n), key, links: [] }];
    }),
  );
};

export const issuesOf = (place: Place, calendar: Calendar): WorldIssue[] => {
  const drafts = draft(place, calendar);
  const rowOf = (id: string): Draft => {
    const found = drafts.get(id);
    if (!found) throw new Error(`no row is called "${id}"`);
    return found;
  };
  const status = (row: Row) => find(place.statuses, row[2].status ?? place.workflow.first);
  const priority = (row: Row) => (row[2].p === null ? null : find(PRIORITIES, row[2].p ?? 'Medium'));
  const type = (row: Row) => find(place.types, row[2].type ?? place.types[1]!.name);
  const brief = ({ row, id, key }: Draft): Json => ({
    id,
    key,
    fields: { summary: row[1], status: status(row), priority: priority(row), issuetype: type(row) },
  });

  for (const source of drafts.values()) {
    for (const [i, link] of (source.row[2].links ?? []).entries()) {
      const [phrase = '', other = '', when] = link.split(' ');
      const linkType = LINK_TYPES.find(({ outward }) => outward.startsWith(phrase));
      const target = rowOf(other);
      if (!linkType) throw new Error(`no link reads "${phrase}"`);
      const id = String(Number(source.id) * 10 + i);
      const { id: typeId, name, inward, outward } = linkType;
      const of = { id, type: { id: typeId, name, inward, outward } };
      source.links.push({ ...of, outwardIssue: brief(target) });
      target.links.push({ ...of, inwardIssue: brief(source) });
      const both = Math.max(source.timeline.created, target.timeline.created) + 40 * MINUTE;
      const at = when ? calendar.ago(Number(when.slice(1)), link) : both;
      const by = source.row[2].by ?? 'mara';
      source.timeline.moments.push({ at, by, field: 'link', from: outward, to: target.row[0] });
      target.timeline.moments.push({ at, by, field: 'link', from: inward, to: source.row[0] });
    }
  }
  const children = (draft: Draft) =>
    [...drafts.values()].filter(({ row }) => row[2].in === draft.row[0] && type(row).hierarchyLevel < 0);

  return [...drafts.values()].map((draft, position): WorldIssue => {
    const { row, id, key, timeline } = draft;
    const [, summary, facts, text] = row;
    const moments: Moment[] = [...timeline.moments].sort((a, b) => a.at - b.at);
    let local = 0;
    const around: Surroundings = {
      now: calendar.now,
      person: (slug) => (isSlug(slug) ? PEOPLE[slug] : undefined),
      localId: () => `${id}-${++local}`,
    };
    const parent = facts.in === undefined ? null : rowOf(facts.in);
    const updated = moments.reduce((last, { at }) => Math.max(last, at), timeline.created);
    const comments = moments
      .filter(({ say }) => say !== undefined)
      .map(({ at, by, say }, i) => ({
        id: String(Number(id) * 100 + i),
        author: userRef(by),
        updateAuthor: userRef(by),
        body: adf(say, around),
        created: stamp(at),
        updated: stamp(at),
        jsdPublic: true,
      }));
    const reporter = userRef(facts.by ?? 'mara');
    // A sub-task is in the sprints of its parent.
    const inherited = type(row).hierarchyLevel < 0 ? parent?.row[2].sprint : undefined;
    const sprints = [facts.sprint ?? inherited ?? []]
      .flat()
      .map((number) => calendar.sprints.find((sprint) => sprint.id === number));
    const level = PROJECTS[0]!.securityLevels?.find(({ name }) => name === facts.level);
    const inEpic = parent !== null && type(parent.row).hierarchyLevel > 0;
    return {
      id,
      key,
      fields: {
        summary,
        issuetype: type(row),
        project: { ...place.project, projectTypeKey: 'software', simplified: place.style === 'next-gen' },
        status: status(row),
        priority: priority(row),
        assignee: userRef(facts.to),
        reporter,
        creator: reporter,
        created: stamp(timeline.created),
        updated: stamp(updated),
        description: adf(text, around),
        labels: facts.labels ?? [],
        components: (facts.parts ?? []).map((name) => ({ id: find(COMPONENTS, name).id, name })),
        versions: [],
        fixVersions: facts.fix === undefined ? [] : [find(place.versions, facts.fix)],
        duedate: facts.due === undefined ? null : dateOnly(calendar.today + facts.due * DAY),
        resolution: timeline.finished === null ? null : find(RESOLUTIONS, facts.resolution ?? 'Done'),
        resolutiondate: timeline.finished === null ? null : stamp(timeline.finished),
        ...(parent && { parent: brief(parent) }),
        subtasks: children(draft).map(brief),
        issuelinks: draft.links,
        votes: { votes: facts.votes ?? 0, hasVoted: false },
        watches: { watchCount: facts.watches ?? 1, isWatching: false },
        security: level ? { id: level.id, name: level.name, description: level.description } : null,
        comment: { comments, maxResults: comments.length, total: comments.length, startAt: 0 },
        [FIELD.rank]: `0|i${position.toString(36).padStart(5, '0')}:`,
        [FIELD.flagged]: facts.flagged ? [IMPEDIMENT] : null,
        ...(place.style === 'classic' && {
          [FIELD.sprint]: sprints.length ? sprints : null,
          [FIELD.points]: facts.pts ?? null,
          [FIELD.epicLink]: inEpic ? parent.key : null,
        }),
      },
      changelog: {
        histories: historiesOf(moments, {
          calendar,
          status: (name) => find(place.statuses, name).id,
          version: (name) => find(place.versions, name).id,
          issue: rowOf,
          summary,
          description: text ?? '',
        }).map((entry, i) => ({ id: String(Number(id) * 100 + i + 1), ...entry })),
      },
    };
  });
};
