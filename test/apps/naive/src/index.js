// Every day every open issue is read and stored again under a key of its own, and the score is counted on the way; an
// event reads its issue and stores it. Nothing is compared, packed or put off.
import { asApp, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';

const FIELDS = [
  'summary',
  'description',
  'status',
  'issuetype',
  'priority',
  'assignee',
  'created',
  'updated',
  'labels',
];
const BUDGET = 600_000;

/** What it keeps: the issue as Jira told it, less what nobody asks for. */
const kept = ({ id, key, fields }) => ({
  id,
  key,
  summary: fields.summary,
  description: fields.description,
  type: fields.issuetype?.name,
  status: fields.status?.name,
  priority: fields.priority?.name,
  assignee: fields.assignee?.accountId ?? null,
  labels: fields.labels,
  created: fields.created,
  updated: fields.updated,
});

const good = async (response) => {
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  return response.json();
};

const page = async (token) =>
  good(
    await asApp().requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({
        jql: 'project = GEN AND issuetype != Theme AND statusCategory != Done ORDER BY Rank ASC',
        fields: FIELDS,
        maxResults: 100,
        ...(token ? { nextPageToken: token } : {}),
      }),
    }),
  );

export const start = () => new Queue({ key: 'scan' }).push({ body: { token: null, items: 0, described: 0 } });

export const scan = async ({ body }) => {
  let { token, items, described } = body;
  const begun = Date.now();
  do {
    const { issues, nextPageToken, isLast } = await page(token);
    for (const issue of issues) {
      const value = kept(issue);
      items += 1;
      if (value.description) described += 1;
      await kvs.set(`issue:${value.id}`, value);
    }
    token = isLast ? null : nextPageToken;
    if (token && Date.now() - begun > BUDGET) {
      await new Queue({ key: 'scan' }).push({ body: { token, items, described } });
      return;
    }
  } while (token);
  await kvs.set('report', { at: Date.now(), items, score: items === 0 ? null : Math.round((100 * described) / items) });
};

export const hear = async ({ issue }) => {
  const found = await good(
    await asApp().requestJira(route`/rest/api/3/issue/${issue.id}?fields=${FIELDS.join(',')}`, {
      headers: { Accept: 'application/json' },
    }),
  );
  await kvs.set(`issue:${found.id}`, kept(found));
};
