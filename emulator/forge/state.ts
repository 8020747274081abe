// The parts of a running desk that its rooms share.

import type { DeskClock } from '../clock';
import type { Jira } from '../wall';
import type { Faults } from './faults';
import type { Installation } from './installation';
import type { Latency } from './latency';
import type { Manifest, ManifestModule } from './manifest';
import type { Outcome } from './outcome';
import type { Dice } from './random';
import type { RealtimePlace } from './realtime';
import type { Recorder } from './recorder';
import type { Translations } from './translations';

/** What one invocation that no queue made has led to. */
export interface Chain {
  pushes: number;
}

export interface Invocation {
  function: string;
  module: ManifestModule | null;
  /** All but the last argument, which is the installation's context. */
  args: unknown[];
  accountId?: string | undefined;
  /** Somebody's own invocation waits for this one. */
  urgent?: boolean;
  /** The page that asks, where one does. */
  place?: RealtimePlace;
  /** Of the invocation that led to this one by pushes. */
  chain?: Chain;
}

/** An invocation while it runs, as the platform's doors see it. */
export interface Running {
  id: string;
  function: string;
  module: ManifestModule | null;
  accountId: string | undefined;
  chain: Chain;
  started: number;
  /** Calls made so far: the faults count them. */
  calls: number;
  egress: number;
}

/** How a person reads words and days, in the form in which a page's context has them. */
export interface Habits {
  locale: string;
  timezone: string;
}

export interface Shared {
  clock: DeskClock;
  jira: Jira;
  manifest: Manifest;
  translations: Translations;
  installation: Installation;
  recorder: Recorder;
  faults: Faults;
  latency: Latency;
  seed: number;
  dice(name: string): Dice;
  habits(accountId: string): Habits;
  /** False before install and after uninstall: nothing is invoked then. */
  installed(): boolean;
  invoke(invocation: Invocation): Promise<Outcome>;
}
