// Forge on the desk: takes an app from its folder and a Jira, and runs the one in the other as Forge would.

import type { DeskClock } from '../clock';
import type { Jira } from '../wall';
import { type ActionCall, callAction } from './actions';
import { type BridgeCall, bridge } from './bridge';
import { appCode, workerCode } from './bundle';
import { egressDoor, type Outside } from './doors/egress';
import { gatewayDoor } from './doors/gateway';
import { jiraDoor } from './doors/jira';
import { openEvents } from './events';
import { type Disorder, type Faults, openFaults } from './faults';
import { askField } from './fields';
import { type Installation, type InstallationOptions, installationOf } from './installation';
import { openInvoker } from './invoke';
import { openJqlFunctions } from './jql-functions';
import { type Kvs, openKvs } from './kvs/index';
import { LATENCY, type Latency } from './latency';
import { type Lifecycle, openLifecycle } from './lifecycle';
import { loadManifest, type Manifest, type ManifestModule } from './manifest';
import { missingModules } from './modelled';
import type { Outcome } from './outcome';
import { openPool } from './pool';
import { DeskError } from './problem';
import { openQueue } from './queue/index';
import { dice } from './random';
import { openRealtime, type Realtime } from './realtime';
import { openRecorder, type Recorder } from './recorder';
import { type Ask, invokeResolver } from './resolver';
import { openSandbox } from './sandbox';
import { openSchedule } from './schedule';
import { openSeam } from './seam';
import type { Habits, Invocation, Shared } from './state';
import { loadTranslations, type Translations } from './translations';
import { validatorsOf } from './validators';
import { openWebTriggers, type WebTriggers } from './web-triggers';
import { conditionsOf } from './workflow-conditions';

export interface ForgeOptions {
  appDir: string;
  jira: Jira;
  clock: DeskClock;
  seed?: number;
  /** Changes the text of the manifest before it is read: a test takes a scope out this way. */
  manifest?: (text: string) => string;
  installation?: InstallationOptions;
  /** Locale and time zone of a person; English and UTC by default. */
  habits?: (accountId: string) => Habits;
  disorder?: Disorder;
  latency?: Partial<Latency>;
  /** How long a storage query may not see a write, in milliseconds. */
  queryLag?: number;
  outside?: Outside;
  env?: Record<string, string>;
  /** Account id of who installs the app; null: the system. */
  installer?: string | null;
  /** In virtual time: real seconds of computing without a pause after which a function counts as timed out. */
  computeSeconds?: number;
}

export interface Forge {
  manifest: Manifest;
  translations: Translations;
  /** Module types of the app that the desk does not have. */
  missing: string[];
  installation: Installation;
  recorder: Recorder;
  faults: Faults;
  latency: Latency;
  kvs: Kvs;
  /** Calls a resolver as a page would. Rejects with what the page would see. */
  ask(ask: Ask): Promise<unknown>;
  /** Answers what a page asks over the bridge. */
  bridge(call: BridgeCall): Promise<unknown>;
  /** Runs an action of the app as Automation or Rovo would. */
  action(call: ActionCall): Promise<unknown>;
  triggers: WebTriggers;
  realtime: Realtime;
  /** Accounts that a privacy report is to learn of. */
  erased: Map<string, 'closed' | 'updated'>;
  lifecycle: Lifecycle;
  /** Calls a function directly. */
  invoke(invocation: Invocation): Promise<Outcome>;
  /** Runs a scheduled trigger now. */
  runSchedule(module: ManifestModule): Promise<void>;
  /** Ends the warm processes: the next invocation is a cold start. */
  cool(): void;
  shared: Shared;
  close(): void;
}

/** Disorder of a desk that shows the unkind side of the documents. */
export const DISORDER: Required<Disorder> = { duplicates: 0.05, drops: 0, late: 180_000 };
const THREADS = 4;
const QUERY_LAG = 50;

export const createForge = async (options: ForgeOptions): Promise<Forge> => {
  const { appDir, jira, clock, seed = 1 } = options;
  const manifest = loadManifest(appDir, options.manifest);
  const translations = loadTranslations(appDir, manifest.raw);
  const [code, codes] = await Promise.all([workerCode(), appCode(appDir, manifest)]);
  const latency = { ...LATENCY, ...options.latency };
  const shared: Shared = {
    clock,
    jira,
    manifest,
    translations,
    installation: installationOf(seed, manifest, options.installation ?? {}),
    recorder: openRecorder(),
    faults: openFaults(dice(seed, 'faults'), { ...DISORDER, ...options.disorder }),
    latency,
    seed,
    dice: (name) => dice(seed, name),
    habits: options.habits ?? (() => ({ locale: 'en-US', timezone: 'UTC' })),
    installed: () => true,
    invoke: () => Promise.reject(new DeskError('The desk is not open yet.')),
  };

  const missing = missingModules(manifest);
  for (const type of missing) shared.recorder.missing(`modules of type ${type}`);
  const env = options.env ?? {};
  const packed = translations.layOut();
  const computeSeconds = options.computeSeconds ?? 60;
  const pool = openPool(
    (memoryMB) =>
      openSandbox({ clock, code, data: { codes, appDir, packed: packed.folder }, memoryMB, env, computeSeconds }),
    THREADS,
  );
  const kvs = openKvs(shared, () => options.queryLag ?? QUERY_LAG);
  const events = openEvents(shared);
  const schedule = openSchedule(shared);
  const triggers = openWebTriggers(shared);
  const functions = openJqlFunctions(shared);
  const erased: Forge['erased'] = new Map();
  const realtime = openRealtime(shared);
  const seam = openSeam(shared, [
    jiraDoor(shared, functions.rest),
    kvs,
    openQueue(shared),
    realtime.door,
    gatewayDoor({ shared, triggers, emit: events.emit, erased }),
    egressDoor(shared, options.outside),
  ]);
  shared.invoke = openInvoker(shared, pool, seam);

  const lifecycle = openLifecycle({ shared, emit: events.emit, schedule, cool: pool.cool });
  shared.installed = lifecycle.installed;
  jira.onEvent(events.emit);
  jira.validate = validatorsOf(shared, events.emit);
  jira.condition = conditionsOf(shared, events.emit);
  jira.jqlFunction = functions.ask;
  jira.askField = askField(shared);
  lifecycle.install(options.installer ?? null);

  return {
    manifest,
    translations,
    missing,
    installation: shared.installation,
    recorder: shared.recorder,
    faults: shared.faults,
    latency,
    kvs,
    ask: (ask) => invokeResolver(shared, ask),
    bridge: (call) => bridge(shared, realtime, call),
    action: (call) => callAction(shared, call),
    triggers,
    realtime,
    erased,
    lifecycle,
    invoke: shared.invoke,
    runSchedule: schedule.run,
    cool: pool.cool,
    shared,
    close() {
      schedule.stop();
      pool.close();
      packed.remove();
    },
  };
};
