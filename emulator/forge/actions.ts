// Actions of the app, as Automation and Rovo call them: with checked inputs, and an answer that is an object or a text.

import { type ManifestModule, moduleOf } from './manifest';
import { DeskError, isObject, type Json } from './problem';
import { InvocationFailed } from './resolver';
import type { Shared } from './state';

export interface ActionCall {
  action: string;
  inputs?: Json;
  by: 'automation' | 'rovo';
  /** Account id: who talks with Rovo, or whose connection Automation uses. Without it there is no user to act as. */
  as?: string;
  /** What Rovo knows of the page: {resourceType, issueKey…}. */
  jira?: Json;
}

const FITS: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
};

const checkInputs = (module: ManifestModule, inputs: Json) => {
  const declared = isObject(module.inputs) ? module.inputs : {};
  for (const name of Object.keys(inputs))
    if (!Object.hasOwn(declared, name)) throw new DeskError(`Action ${module.key} has no input "${name}".`);
  for (const [name, input] of Object.entries(declared)) {
    if (!isObject(input)) continue;
    const value = inputs[name];
    if (value === undefined && input.required === true) throw new DeskError(`Action ${module.key} needs "${name}".`);
    if (value !== undefined && !FITS[String(input.type)]?.(value))
      throw new DeskError(`Input "${name}" of ${module.key} must be of type ${String(input.type)}.`);
  }
};

export const callAction = async (shared: Shared, call: ActionCall): Promise<unknown> => {
  const module = moduleOf(shared.manifest, call.action);
  if (module.type !== 'action') throw new DeskError(`${module.key} is no action.`);
  const inputs = call.inputs ?? {};
  checkInputs(module, inputs);
  const { cloudId, siteUrl } = shared.installation;
  const context = { cloudId, moduleKey: module.key, jira: { url: siteUrl, ...call.jira } };
  const outcome = await shared.invoke({
    function: String(module.function),
    module,
    args: [call.by === 'rovo' ? { ...inputs, context } : inputs],
    accountId: call.as,
  });
  if (outcome.kind !== 'returned') throw new InvocationFailed(outcome);
  return outcome.value;
};
