// Runs a function of the app: identity, context, time and memory limits, and the record of how it went.

import { splitHandler } from './bundle';
import { memoryOf, secondsOf } from './deadline';
import { appContext, installContext } from './installation';
import { at } from './limits';
import { type Outcome, sentence } from './outcome';
import type { Pool } from './pool';
import { DeskError } from './problem';
import { realtimeToken } from './realtime';
import { retryComplaint } from './retry';
import type { Reply } from './sandbox';
import type { Invocation, Running, Shared } from './state';
import type { RuntimeFacts, WorkerCall } from './worker/messages';

export type Seam = (running: Running, call: WorkerCall) => Promise<Reply>;

const tooLarge = (what: string, bytes: number): Outcome => ({
  kind: 'threw',
  error: {
    name: 'PayloadTooLarge',
    message: `The ${what} has ${bytes} bytes, more than the ${at('payloadBytes')} allowed.`,
  },
});

export const openInvoker = (shared: Shared, pool: Pool, seam: Seam) => {
  const ids = shared.dice('invocations');

  const factsOf = (running: Running, handler: string, place: Invocation['place']): RuntimeFacts => ({
    contextToken: place && realtimeToken(place),
    contextAri: shared.installation.contextAri,
    aaid: running.accountId,
    appContext: appContext(shared.manifest, shared.installation, {
      invocation: running.id,
      functionKey: running.function,
      module: running.module,
    }),
    traceId: running.id.replaceAll('-', ''),
    handler,
  });

  const logger = (running: Running) => {
    let lines = 0;
    let bytes = 0;
    return (level: string, text: string) => {
      const minutes = 1 + Math.floor((shared.clock.now() - running.started) / 60_000);
      lines += 1;
      bytes += Buffer.byteLength(text);
      if (lines > at('logLines') * minutes || bytes > at('logBytes')) return;
      const { id: invocation, function: name } = running;
      shared.recorder.log({ at: shared.clock.now(), invocation, function: name, level, text });
    };
  };

  const checked = (outcome: Outcome): Outcome => {
    if (outcome.kind !== 'returned' || outcome.value === undefined) return outcome;
    const bytes = Buffer.byteLength(JSON.stringify(outcome.value));
    return bytes > at('responseBytes') ? tooLarge('answer', bytes) : outcome;
  };

  return async (invocation: Invocation): Promise<Outcome> => {
    const entry = shared.manifest.functions.get(invocation.function);
    if (!entry) throw new DeskError(`The manifest has no function "${invocation.function}".`);
    const size = Buffer.byteLength(JSON.stringify(invocation.args));
    if (size > at('payloadBytes')) return tooLarge('payload', size);

    const running: Running = {
      id: ids.uuid(),
      function: entry.key,
      module: invocation.module,
      accountId: invocation.accountId,
      chain: invocation.chain ?? { pushes: 0 },
      started: shared.clock.now(),
      calls: 0,
      egress: 0,
    };
    const { file, name } = splitHandler(entry.handler);
    const log = logger(running);
    const job = {
      invocation: running.id,
      file,
      name,
      args: [...invocation.args, installContext(shared.installation, invocation.accountId)],
      facts: factsOf(running, entry.handler, invocation.place),
      seconds: secondsOf(shared.manifest, entry),
      call: (call: WorkerCall) => seam(running, call),
      log,
    };
    const outcome = checked(await pool.run(job, memoryOf(shared.manifest, entry), invocation.urgent ?? false));
    const complaint = retryComplaint(outcome);
    if (complaint) log('warn', complaint);
    shared.recorder.run({
      at: running.started,
      invocation: running.id,
      function: entry.key,
      module: invocation.module?.key ?? '',
      ms: shared.clock.now() - running.started,
      outcome: outcome.kind,
      ...(outcome.kind === 'returned' ? {} : { message: sentence(outcome) }),
    });
    return outcome;
  };
};
