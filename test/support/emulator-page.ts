// docs/emulator.md, written from the tables that the desk itself runs by: what it models and cannot drift from.

import { USAGE } from '../../emulator/arguments';
import { LATENCY } from '../../emulator/forge/latency';
import { LIMITS } from '../../emulator/forge/limits';
import { MODULES, type Modelled, SERVICES } from '../../emulator/forge/modelled';
import { CONTROLS } from '../../emulator/http/controls';
import { jqlSupport, operations } from '../../emulator/jira/operations';
import { commands } from '../../emulator/web/bridge/answer';
import { UNMODELLED } from '../../emulator/web/bridge/unmodelled';

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const EXTENT = { whole: 'modelled', part: 'in part', none: 'not modelled' } as const;

const modelled = (head: string, list: Modelled[]) =>
  table(
    [head, 'how far', 'note'],
    list.map(({ name, extent, note }) => [`\`${name}\``, EXTENT[extent], note]),
  );

const restTable = () =>
  table(
    ['method', 'path', 'note'],
    operations().map(({ method, path, deprecated, partial }) => [
      method,
      `\`${path}\``,
      [deprecated ? 'deprecated' : '', partial ?? ''].filter((text) => text !== '').join('; '),
    ]),
  );

const limitTable = () =>
  table(
    ['limit', 'value', 'source'],
    Object.values(LIMITS).map(({ what, value, unit, source }) => [
      what,
      `${value.toLocaleString('en-GB')} ${unit}`,
      source,
    ]),
  );

const latencyTable = () =>
  table(
    ['service', 'virtual milliseconds'],
    Object.entries(LATENCY).map(([name, ms]) => [name, String(ms)]),
  );

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const jql = () => {
  const { fields, functions, unmodelled } = jqlSupport();
  const names = fields.map((each) => each.replaceAll(',', ' = '));
  return `Fields: ${listed(names)}; custom fields by \`cf[number]\`, by name, and by name and kind
(\`"Story Points[Number]"\`); what an app made searchable by \`issue.property[key].path\` and by alias.

Functions: ${listed(functions)}; those of the app.

501 by name: the fields ${listed(unmodelled.fields)}; the functions ${listed(unmodelled.functions)}; of text searches boolean
operators, required and forbidden words, fuzziness, proximity, boosts, ranges; \`ORDER BY labels\`.`;
};

const PAGE = () => `# The desk: Forge and Jira on your machine

What works here works in Forge; what would not work in Forge does not work here. The desk runs an unmodified Forge app
against a Jira of its own. Nothing leaves the machine, and nothing is kept after Ctrl-C.

This page is written by \`npm run docs\` from the tables that the desk runs by.

## Run any Forge app

\`\`\`
npm run emulator -- --app DIR
\`\`\`

${'```'}
${USAGE}
${'```'}

The folder needs a \`manifest.yml\`, its handlers under \`src/\` (TypeScript or JavaScript), and, for Custom UI, the built
resources where the manifest says. UI Kit resources are compiled when they are opened. \`@forge/*\` packages are the real
ones, from the app's own \`node_modules\` or from those around it. \`test/apps/noticeboard\` is a whole app in plain
JavaScript that runs this way. While the desk opens, Forge's own validator reads the manifest; what Forge would not deploy
is not started, and each reason is told with its line; pages that are not built yet are only named.

An app may ask for something to be done when the desk opens, as an administrator of the project, in its \`package.json\`:

\`\`\`json
{ "emulator": { "onOpen": [{ "module": "page-key", "function": "resolver-key", "payload": {} }] } }
\`\`\`

\`--not-enrolled\` leaves it out.

## What a person finds in the shell

The pages of the app stand where Jira has them: project, project settings (for who administers the project), global and
admin pages with their sub-pages; full pages at \`/apps/full-page/desk/{routePrefix}\`; commands in the palette that Ctrl+K
opens; panels, contexts, actions and custom fields on issues; actions of sprints, backlog, board and of the issue navigator
at \`/issues/?jql=\`. Under *Project settings, Workflow* conditions, validators and post functions are put on transitions
with the forms that the app brings; under *Custom fields* administrators configure the contexts of fields that they made
of the app's types. Opening an issue is told as an event and computes the fields that the app computes. Another person is
chosen at the top right; titles of the manifest, \`i18n\` of the bridge and of \`@forge/api\` follow that person's locale
by the files that \`translations\` names. The inspector tells every invocation of the app, how it ended, what it logged
and called, and what the desk does not model.

Display conditions are judged as far as the desk knows what they ask; one that it cannot judge hides what hangs on it and is
named in the inspector. Jira expressions are computed within a subset; outside of it they answer 501 by name.

## How an app runs

Handlers are bundled by esbuild and run in a worker thread: one invocation at a time in each, warm ones used again, as on
Forge, but by the Node that runs the desk, whatever runtime the manifest names. Types are not checked; Forge's bundler
refuses an app for them. Changed handlers are read by \`POST /emulator/reset\`, changed pages when they are opened. The thread has \`__forge_fetch__\` and \`__forge_runtime__\`, a \`fetch\` that knows the manifest's list, and nothing
else of the desk. A time-out ends the thread, so does too much memory; what an ended invocation left unfinished stays
frozen until the thread is used again.

In tests time is virtual: it stands while anybody computes and jumps to the next task when all are waiting. \`Date\` and
timers of the app follow it. At the desk itself time is real, moved to the day of the data (or \`--now\`), and
\`POST /emulator/clock\` moves it on with everything that falls due.

Each call takes virtual time:

${latencyTable()}

Product events come up to three minutes late (three seconds at the desk itself), one in twenty comes twice, in no order;
queue messages and schedules come twice now and then, too. The same seed gives the same disorder.

## Over HTTP

Jira's REST stands under \`/rest\`: Basic auth with the e-mail of a user and any token; without it you are anonymous. The
shell is at \`/\`. The desk's own endpoints:

${table(
  ['endpoint', 'what'],
  [
    ...CONTROLS.map(({ method, path, what }) => [`\`${method} ${path}\``, what]),
    ['`POST /emulator/reset`', 'opens everything anew'],
    ['`GET /emulator/stream`', 'server-sent events: `event`, `call`, `run`, `realtime`, `reset`'],
  ],
)}

\`POST /emulator/invoke {module, function, payload, as, context?}\`: \`module\` is the key of a manifest module, \`function\` a
key of its resolver, \`as\` an account id, \`context\` what the page's context has as \`extension\`. The answer is what the
resolver answers; 400 for a wrong request, 502 with \`{error, message}\` when the app threw or timed out.

\`GET /emulator/calls\`: \`{at, invocation, function, service, as, method, path, status, points, bytes, ms}\` for each.

\`POST /emulator/faults {faults?, disorder?, latency?}\`: \`faults\` is a list of \`{kind, service?, path?, function?, after?,
times?, probability?, status?, retryAfter?, ms?}\` with kind \`rate-limit\`, \`error\`, \`slow\`, \`crash\` or \`timeout\`;
\`disorder\` is \`{duplicates, drops, late}\`; \`latency\` milliseconds by service. The new list replaces the old one.

## In tests

\`test/support/desk.ts\` opens a desk in virtual time:

\`\`\`ts
const desk = await openDesk({ world });
await desk.rest(accountId).put('/rest/api/3/issue/ABC-1', { fields: { summary: 'New' } });
await desk.settle(); // until no event, message or invocation is left
const view = await desk.invoke({ module: 'page', function: 'open', as: accountId, context: { project } });
await desk.advance('1d');
await desk.close(); // throws where the app called something that is not modelled
\`\`\`

## Modules

Module types that are not listed are not modelled; the desk names them when it opens the app.

${modelled('module', MODULES)}

## Services

${modelled('service', SERVICES)}

## Bridge commands

Answered: ${Object.keys(commands)
  .filter((name) => !name.startsWith('$'))
  .sort()
  .map((name) => `\`${name}\``)
  .join(', ')}.

Refused by name and recorded, as is any other:

${table(
  ['command', 'why'],
  Object.entries(UNMODELLED).map(([name, why]) => [`\`${name}\``, why]),
)}

## Jira's REST

Any other path answers 501 by name and is recorded.

${restTable()}

## JQL

Parsed by Atlassian's grammar; messages, operators and orders are those that Jira's own tests expect. A search
(\`/search/jql\`, \`/search/approximate-count\`) validates nothing, as was seen on Cloud: a clause about a field or a value that
does not exist fits no issue, and nobody says so. \`/jql/parse\`, \`/jql/match\` and the lists of boards and sprints validate;
parsing warns of values that do not exist. Words are compared by their English stems, roughly.

${jql()}

## Limits

${limitTable()}

Jira's own limits (points an hour, burst, writes to one issue) stand in \`emulator/jira/limits.ts\`.

Not limited: outbound requests of 180 s, \`/tmp\` and files elsewhere (Forge's are read-only), invocations in a minute, network of all tenants together, the price of
anything. In virtual time computing costs nothing; a function that computes for 60 real seconds
without a pause is ended there.

## Where the documents are silent

The desk takes the unkind reading: a workflow validator that dies refuses the transition; a query may miss what was written
in the last 50 ms; an expired value may stay for two days; filters of a storage query run after its page was read, so that a
page may be empty and still have a next one. Statuses and codes of the storage that no document names are those that the
platform was seen to answer. The retryReason of a consumer that threw is FUNCTION_RUNTIME_ERROR.

## Add something

- A service behind the seam: a \`Door\` in \`emulator/forge/doors\`, one line in \`emulator/forge/index.ts\`, one in \`modelled.ts\`.
- A limit: one line in \`limits.ts\` with its source, and the place that keeps it.
- A module that Forge calls: where its call comes from, ending in \`shared.invoke\`; one line in \`modelled.ts\`.
- A REST operation: a route in \`emulator/jira/rest\`.
- A bridge command: a function in \`emulator/web/bridge/commands\`.

What is not there answers 501 by name. Keep it that way: never a silent 200.
`;

export const emulatorPage = (): Map<string, string> => new Map([['docs/emulator.md', PAGE()]]);
