// Settings are saved, by an administrator of the project, when they make sense, when Jira understands their queries, and
// when nobody else has saved meanwhile. Copying reads the settings of another project that the asker administers too.

import type { Saved } from '../contract';
import type { Policy } from '../core/model/policy';
import { REFUSALS, type Refusal, type RefusalCode } from '../core/model/refusal';
import { refusalsOf } from '../core/readiness/refusals';
import { parseJql } from '../jira/parse-jql';
import { objectIn } from '../jira/read/json';
import { isSorted, personalIn } from '../jira/read/personal-jql';
import { logTrouble } from '../jobs/log';
import { push } from '../jobs/queue';
import { rereadFor } from '../jobs/reread';
import { savingKey } from '../store/keys';
import { claim, writeTogether } from '../store/kvs';
import { putPolicy, readRecords } from '../store/project';
import { rightsOrNone } from './open-page';
import { numericId } from './project-of';
import { NotAllowed, NotPossible } from './wishes';

/** Longer than it takes to save. */
const CLAIMED = 60;

interface Placed {
  at: string;
  jql: string;
}

const queriesIn = ({ definition }: Policy): Placed[] =>
  (['kinds', 'types'] as const).flatMap((part) =>
    Object.entries(definition?.[part] ?? {}).flatMap(([name, list]) =>
      (list ?? []).flatMap((one, index) =>
        one.by === 'jql' ? [{ at: `definition.${part}.${name}.${index}.jql`, jql: one.jql }] : [],
      ),
    ),
  );

const refuse = (at: string, code: RefusalCode, values: Record<string, string>): Refusal => ({
  at,
  code,
  values,
  message: REFUSALS[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
});

/** Read as the app, because it is the app that will ask. */
const jqlRefusals = async (policy: Policy): Promise<Refusal[]> => {
  const placed = queriesIn(policy);
  if (placed.length === 0) return [];
  const jqls = [...new Set(placed.map(({ jql }) => jql))];
  try {
    const parsed = await parseJql('app', jqls);
    return placed.flatMap(({ at, jql }) => {
      const one = parsed[jqls.indexOf(jql)];
      const [error] = one?.errors ?? [];
      if (error !== undefined) return [refuse(at, 'bad-jql', { message: error })];
      if (isSorted(one?.structure ?? null)) return [refuse(at, 'sorted-jql', {})];
      return personalIn(one?.structure ?? null).map((name) => refuse(at, 'personal-jql', { name }));
    });
  } catch (error) {
    logTrouble('Reading criteria in JQL', error);
    return placed.map(({ at }) => refuse(at, 'jql-unasked', {}));
  }
};

const permitted = async (project: string): Promise<void> => {
  const { administer } = await rightsOrNone(project);
  if (!administer) throw new NotAllowed('Only an administrator of the project can change its settings.');
};

const CONFLICT: Saved = { saved: false, conflict: true, refusals: [] };

export const savePolicy = async (project: string, person: string, payload: unknown, now: number): Promise<Saved> => {
  await permitted(project);
  const it = objectIn(payload);
  const refusals = refusalsOf(it?.policy);
  if (refusals.length > 0) return { saved: false, conflict: false, refusals };
  const policy = it?.policy as Policy;
  const unasked = await jqlRefusals(policy);
  if (unasked.length > 0) return { saved: false, conflict: false, refusals: unasked };
  const { enrolled, policy: before, policyVersion } = await readRecords(project, ['enrolled', 'policy']);
  if (!enrolled) throw new NotPossible('The project is not enrolled.');
  if (it?.version !== policyVersion) return CONFLICT;
  const version = policyVersion + 1;
  if (!(await claim({ key: savingKey(project, version), value: 1, ttl: CLAIMED }))) return CONFLICT;
  await writeTogether({ put: [putPolicy(project, policy, version)], drop: [] });
  const line = { id: `saved-policy:${version}`, at: now, by: person, did: 'saved-policy' as const };
  await push({ job: 'policy', project, reread: rereadFor(before, policy), line });
  return { saved: true, version, policy };
};

export const copyPolicy = async (project: string, payload: unknown): Promise<{ policy: Policy }> => {
  await permitted(project);
  const from = numericId(objectIn(payload)?.project);
  if (from === null) throw new NotPossible('That is no project.');
  await permitted(from);
  const { enrolled, policy } = await readRecords(from, ['enrolled', 'policy']);
  if (!enrolled) throw new NotPossible('That project is not enrolled.');
  return { policy };
};
