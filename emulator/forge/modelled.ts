// What of Forge the desk has, what it has in part, and what it answers with 501. docs/emulator.md prints these lists, and
// an app whose manifest names something that is missing is told so when it is opened.

import type { Manifest } from './manifest';

export type Extent = 'whole' | 'part' | 'none';

export interface Modelled {
  name: string;
  extent: Extent;
  note: string;
}

const whole = (name: string, note = ''): Modelled => ({ name, extent: 'whole', note });
const part = (name: string, note: string): Modelled => ({ name, extent: 'part', note });
const none = (name: string, note = 'answers 501'): Modelled => ({ name, extent: 'none', note });

/** Module types of the manifest. What is not listed is not modelled. */
export const MODULES: Modelled[] = [
  whole('function', 'time-out and memory as declared, within the limits'),
  whole('consumer', 'function, or the older resolver with method'),
  whole('scheduledTrigger'),
  part(
    'trigger',
    'with its filters; expressions within what the desk computes, event.runtime and payload.include.propertyPaths for issues, projects and who caused the event; payload.include.fields is reported and adds nothing, since no document tells its form; neither is what a failed expression adds to an event that is received all the same',
  ),
  part('webtrigger', 'dynamic and static; one that asks for signed requests (hmacSharedSecret) answers them 501'),
  part('event', 'heard by the app itself; there is no other app to tell, and allowedRecipients is not looked at'),
  part(
    'action',
    'called over POST /emulator/action; config pages are not shown, outputs not held against the manifest',
  ),
  part('automation:actionProvider', 'its actions can be called; there is no Automation'),
  part('rovo:agent', 'its actions can be called; there is no agent that talks'),
  whole('preUninstall'),
  part(
    'jira:workflowValidator',
    'function and expression, with its forms in project settings; one workflow per project, a screen for finishing; transition has id, name, from, to and hasScreen, workflow its name; the workflow id of avi:jira:failed:expression is its name, its context the issue and the user; modifiedFields without comments and links; not on creation',
  ),
  whole('jira:jqlFunction', 'with precomputations and their REST'),
  whole('jira:entityProperty'),
  whole('jira:entityPropertySet'),
  part('jira:projectPage', 'drawn by the shell, with pages and sections in its navigation'),
  part('jira:projectSettingsPage', 'drawn by the shell for who administers the project'),
  part('jira:globalPage', 'drawn by the shell'),
  part('jira:adminPage', 'drawn by the shell'),
  part('jira:issuePanel', 'drawn by the shell, after its button was pressed'),
  part('jira:issueContext', 'drawn by the shell; status and dynamicProperties'),
  part('jira:issueGlance', 'as issueContext'),
  part('jira:issueAction', 'drawn by the shell'),
  part('jira:issueActivity', 'drawn by the shell'),
  part('jira:backlogAction', 'drawn by the shell'),
  part('jira:boardAction', 'drawn by the shell'),
  part('jira:sprintAction', 'drawn by the shell'),
  part('jira:issueNavigatorAction', 'drawn by the shell on /issues/?jql='),
  part('jira:dashboardGadget', 'drawn by the shell'),
  part('jira:issueViewBackgroundScript', 'run unseen by the shell'),
  part('jira:globalBackgroundScript', 'run unseen by the shell'),
  part('jira:command', 'in the palette that Ctrl+K opens, with shortcuts once it was open; no icons'),
  part('jira:fullPage', 'drawn by the shell without anything around it; its address has "desk" for the installation'),
  part('global:fullPage', 'as jira:fullPage'),
  part(
    'jira:customField',
    'a field of the site while the app is installed, with value functions, validation, parsers and search suggestions, in JQL, written by the REST of apps, drawn and edited on the issue with its resources or its formatter; on every screen at once; not in the dialogs that create and move issues; parsers are not asked in JQL; computed values leave neither changelog nor event; values outlast the 30 days after which Jira forgets them',
  ),
  part(
    'jira:customFieldType',
    'administrators make fields of it with POST /rest/api/3/field; these are as those of jira:customField, with contexts and their configuration over REST; contexts have no default values',
  ),
  part(
    'jira:workflowPostFunction',
    "run after its transition, with its forms in project settings; transition has its executionId alone and workflow nothing, as far as the text of Forge's documents goes; not on creation",
  ),
  part(
    'jira:workflowCondition',
    'hides its transition; expressions and forms as those of validators; all conditions of a transition are one group, AND',
  ),
];

/** What an app reaches through its SDK. */
export const SERVICES: Modelled[] = [
  whole('requestJira', 'as the app or the user, within the scopes of the manifest; see the REST operations below'),
  part('asUser(accountId)', 'where scopes allow impersonation; the number of tokens in a minute is not limited'),
  whole('@forge/kvs', 'values, secrets, entities with indexes, queries, transactions, batches, limits and codes'),
  whole('@forge/events Queue', 'push, delay, concurrency, retry, statistics, cancel, limits'),
  part('@forge/events appEvents', 'to the app itself'),
  part('fetch', 'refused unless the manifest lists the address; what it lists is answered by a test or with 501'),
  whole('webTrigger.getUrl, deleteUrl, queryUrls'),
  whole('privacy.reportPersonalData', 'a test says who is gone'),
  whole('getAppContext, authorize'),
  whole('translations', 'titles of the manifest, i18n of @forge/api and of @forge/bridge, in the locale of who looks'),
  none('requestConfluence, requestBitbucket, requestGraph'),
  none('requestTeamworkGraph'),
  none(
    'invokeRemote, invokeService, endpoints of modules',
    'answers 501; a module with an endpoint is named and not run',
  ),
  none('external authentication (providers)'),
  none('@forge/sql'),
  none('@forge/llm'),
  none('@forge/object-store'),
  part(
    'realtime',
    'publish and subscribe in the context of the module, of what overrides it, or globally, with signed tokens that last a quarter of an hour; no replay',
  ),
  none('sendEmail'),
  none('connections other than fetch', 'throws'),
];

const MODELLED_MODULES = new Set(MODULES.filter(({ extent }) => extent !== 'none').map(({ name }) => name));

/** Module types of this app that the desk does not have, and modules that a remote backend would answer. */
export const missingModules = ({ modules, remote }: Manifest): string[] => [
  ...new Set(modules.map(({ type }) => type).filter((type) => !MODELLED_MODULES.has(type))),
  ...remote.map(({ type, key }) => `${type} with an endpoint (${key})`),
];
