// The desk's own endpoints: who is there, call a resolver, what the app called, move the clock, start anew, bad days.

import { duration } from '../clock';
import type { Desk } from '../desk';
import { DeskError, isObject, type Json } from '../forge/problem';
import { checkedFaults } from './checked-faults';
import { readRules, setRules } from './rules';

export interface Control {
  method: 'GET' | 'POST';
  path: string;
  what: string;
  /** `given`: the body of a POST, the query of a GET. */
  answer(desk: Desk, given: Json): unknown | Promise<unknown>;
}

const text = (body: Json, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new DeskError(`"${name}" is missing.`);
  return value;
};

const person = (desk: Desk, body: Json): string => {
  const as = text(body, 'as');
  if (!desk.world.users.some(({ accountId }) => accountId === as))
    throw new DeskError(`There is no user with the account id "${as}".`);
  return as;
};

const contextOf = (body: Json): { extension: Json; localId?: unknown } => {
  const context = isObject(body.context) ? body.context : {};
  return isObject(context.extension) ? { ...context, extension: context.extension } : { extension: context };
};

const manifestFor = ({ forge }: Desk, query: Json): Json => {
  if (typeof query.as !== 'string') return forge.manifest.raw;
  const { modules, ...rest } = forge.manifest.raw;
  return { ...rest, modules: forge.translations.translated(modules, forge.shared.habits(query.as).locale) };
};

const expression = (desk: Desk, body: Json) => {
  const about = {
    actor: person(desk, body),
    ...(typeof body.issue === 'string' ? { issue: body.issue } : {}),
    ...(typeof body.project === 'string' ? { project: body.project } : {}),
    ...('config' in body ? { variables: { config: body.config } } : {}),
  };
  const told = desk.jira.evaluate?.(text(body, 'expression'), about) ?? { unmodelled: 'Jira expressions' };
  if ('unmodelled' in told) desk.forge.recorder.missing(told.unmodelled);
  return told;
};

const view = async (desk: Desk, body: Json) => {
  const issue = text(body, 'issue');
  if (await desk.jira.view?.(issue, person(desk, body))) return { issue };
  throw new DeskError(`There is no issue "${issue}" that this person may see.`);
};

const field = (desk: Desk, body: Json) => {
  const [issue, id] = [text(body, 'issue'), text(body, 'field')];
  const shown = desk.jira.fieldOn?.(issue, id, person(desk, body));
  if (!shown) throw new DeskError(`There is no field "${id}" of the app on "${issue}" for this person.`);
  const { text: told, ...more } = shown;
  if (told && 'unmodelled' in told) desk.forge.recorder.missing(told.unmodelled);
  return { ...more, ...(told && 'value' in told ? { text: told.value } : {}) };
};

const clockOf = (desk: Desk) => ({ now: new Date(desk.clock.now()).toISOString(), mode: desk.clock.mode });

const invoke = (desk: Desk, body: Json) =>
  desk.forge.ask({
    module: text(body, 'module'),
    function: text(body, 'function'),
    payload: body.payload,
    as: person(desk, body),
    context: contextOf(body).extension,
  });

const bridge = (desk: Desk, body: Json) =>
  desk.forge.bridge({
    command: text(body, 'command'),
    module: text(body, 'module'),
    payload: body.payload,
    as: person(desk, body),
    context: contextOf(body),
  });

const action = (desk: Desk, body: Json) =>
  desk.forge.action({
    action: text(body, 'action'),
    inputs: isObject(body.inputs) ? body.inputs : {},
    by: body.by === 'rovo' ? 'rovo' : 'automation',
    ...(body.as === undefined ? {} : { as: person(desk, body) }),
    ...(isObject(body.jira) ? { jira: body.jira } : {}),
  });

const lifecycle = async ({ forge }: Desk, body: Json) => {
  const how = text(body, 'do');
  if (how === 'uninstall') await forge.lifecycle.uninstall();
  else if (how === 'install') forge.lifecycle.install(null);
  else if (how === 'upgrade') forge.lifecycle.upgrade(body.kind === 'minor' ? 'minor' : 'major');
  else throw new DeskError('"do" is install, upgrade or uninstall.');
  return { installed: forge.lifecycle.installed(), version: forge.installation.appVersion };
};

const moveClock = async (desk: Desk, body: Json) => {
  const ms = typeof body.advance === 'string' || typeof body.advance === 'number' ? duration(body.advance) : null;
  if (ms === null) throw new DeskError('"advance" is a length of time: "90s", "15m", "1d".');
  await desk.clock.advance(ms);
  return clockOf(desk);
};

/** Numbers for the names that are known; anything else is refused. */
const takeNumbers = (name: string, into: object, given: unknown) => {
  if (given === undefined) return;
  if (!isObject(given)) throw new DeskError(`"${name}" is an object.`);
  for (const [key, value] of Object.entries(given))
    if (!Object.hasOwn(into, key) || typeof value !== 'number' || !(value >= 0))
      throw new DeskError(`"${name}" has numbers for ${Object.keys(into).join(', ')}.`);
  Object.assign(into, given);
};

const setFaults = ({ forge }: Desk, body: Json) => {
  const strange = Object.keys(body).find((key) => !['faults', 'disorder', 'latency'].includes(key));
  if (strange !== undefined) throw new DeskError(`"faults", "disorder" and "latency" can be set; not "${strange}".`);
  if (body.faults !== undefined) forge.faults.set(checkedFaults(body.faults));
  takeNumbers('disorder', forge.faults.disorder, body.disorder);
  takeNumbers('latency', forge.latency, body.latency);
  return { faults: forge.faults.list(), disorder: forge.faults.disorder, latency: forge.latency };
};

export const CONTROLS: Control[] = [
  { method: 'GET', path: '/emulator/users', what: 'the people of this Jira', answer: (desk) => desk.world.users },
  { method: 'POST', path: '/emulator/invoke', what: 'calls a resolver as a page would', answer: invoke },
  { method: 'POST', path: '/emulator/bridge', what: 'answers a bridge command of a page', answer: bridge },
  { method: 'POST', path: '/emulator/action', what: 'runs an action as Automation or Rovo would', answer: action },
  { method: 'POST', path: '/emulator/lifecycle', what: 'installs, upgrades, uninstalls the app', answer: lifecycle },
  {
    method: 'GET',
    path: '/emulator/calls',
    what: 'every platform call of the app, in order',
    answer: (desk) => desk.forge.recorder.calls,
  },
  {
    method: 'GET',
    path: '/emulator/runs',
    what: 'every invocation and how it ended',
    answer: (desk) => desk.forge.recorder.runs,
  },
  { method: 'GET', path: '/emulator/logs', what: 'what the app logged', answer: (desk) => desk.forge.recorder.logs },
  {
    method: 'GET',
    path: '/emulator/unmodelled',
    what: 'what answered 501, by name',
    answer: (desk) => [...new Set(desk.forge.recorder.unmodelled)],
  },
  {
    method: 'GET',
    path: '/emulator/manifest',
    what: 'the manifest of the app; ?as=account id: in the words of that person',
    answer: manifestFor,
  },
  { method: 'GET', path: '/emulator/clock', what: 'the time of the desk', answer: clockOf },
  { method: 'POST', path: '/emulator/clock', what: 'moves the time: {advance: "1d"}', answer: moveClock },
  { method: 'POST', path: '/emulator/expression', what: 'computes a Jira expression as a person', answer: expression },
  {
    method: 'POST',
    path: '/emulator/view',
    what: 'opens an issue as a person: {issue, as}; told as an event, and computed fields get their values',
    answer: view,
  },
  {
    method: 'POST',
    path: '/emulator/field',
    what: "an app's field on an issue: {issue, field, as}; its text by the formatter, its configuration",
    answer: field,
  },
  { method: 'GET', path: '/emulator/rules', what: 'workflow rules of ?project=KEY', answer: readRules },
  {
    method: 'POST',
    path: '/emulator/rules',
    what: 'workflow rules: {project, rules: [{to: status id, validator: module key, configuration?}]}',
    answer: setRules,
  },
  { method: 'POST', path: '/emulator/faults', what: 'bad days on demand', answer: setFaults },
];
