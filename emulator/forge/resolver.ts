// A front end's invoke(): the resolver of a module is called with what the page sent and what the platform knows.

import { localId } from './installation';
import { at } from './limits';
import { type ManifestModule, moduleOf } from './manifest';
import { type Outcome, sentence } from './outcome';
import { DeskError, isObject, type Json } from './problem';
import type { Shared } from './state';

export interface Ask {
  /** Manifest key of the module whose page asks. */
  module: string;
  /** Resolver key. */
  function: string;
  payload?: unknown;
  /** Account id of who has the page open. */
  as: string;
  /** The page's extension context: project, issue and so on. */
  context?: Json;
}

/** An invocation that did not come to an answer. */
export class InvocationFailed extends Error {
  override name = 'InvocationFailed';
  readonly outcome: Outcome;
  constructor(outcome: Exclude<Outcome, { kind: 'returned' }>) {
    super(sentence(outcome));
    this.outcome = outcome;
  }
}

const resolverOf = (module: ManifestModule): string => {
  if (isObject(module.resolver) && typeof module.resolver.function === 'string') return module.resolver.function;
  throw new DeskError(`Module ${module.key} has no resolver.`);
};

/** FullContext without what only a browser knows. */
export const fullContext = (shared: Shared, module: ManifestModule, accountId: string, extension: Json): Json => ({
  accountId,
  cloudId: shared.installation.cloudId,
  siteUrl: shared.installation.siteUrl,
  environmentId: shared.installation.environmentId,
  environmentType: shared.installation.environmentType,
  moduleKey: module.key,
  localId: localId(shared.manifest, shared.installation, module),
  ...shared.habits(accountId),
  ...(shared.installation.license ? { license: shared.installation.license } : {}),
  extension: { type: module.type, ...extension },
});

export const invokeResolver = async (shared: Shared, ask: Ask): Promise<unknown> => {
  if (!shared.installed()) throw new DeskError('The app is not installed: nobody has a page of it.');
  const module = moduleOf(shared.manifest, ask.module);
  const call = { functionKey: ask.function, ...(ask.payload === undefined ? {} : { payload: ask.payload }) };
  const bytes = Buffer.byteLength(JSON.stringify(call));
  if (bytes > at('requestBytes'))
    throw new DeskError(`The payload has ${bytes} bytes, more than ${at('requestBytes')}.`);
  const outcome = await shared.invoke({
    function: resolverOf(module),
    module,
    args: [{ call, context: fullContext(shared, module, ask.as, ask.context ?? {}) }],
    accountId: ask.as,
    place: { module: module.key, extension: ask.context ?? {} },
  });
  if (outcome.kind !== 'returned') throw new InvocationFailed(outcome);
  return outcome.value;
};
