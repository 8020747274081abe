// What the SDK finds under __forge_runtime__ while an invocation runs.

import type { RuntimeFacts } from './messages';

const nothing = () => undefined;
const metrics = {
  counter: () => ({ incr: nothing, decr: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};

export const runtimeOf = (
  invocation: string,
  facts: RuntimeFacts,
  deadline: number,
  now: () => number,
  packed: string,
) => ({
  proxy: { token: 'desk', url: 'https://desk.invalid' },
  contextAri: facts.contextAri,
  container: { region: 'desk', runtime: process.version, handler: facts.handler, appCodeDir: packed },
  appContext: facts.appContext,
  aaid: facts.aaid,
  lambdaContext: { awsRequestId: invocation, getRemainingTimeInMillis: () => Math.max(0, deadline - now()) },
  tracing: { traceId: facts.traceId, spanId: facts.traceId.slice(0, 16) },
  realtime: facts.contextToken === undefined ? {} : { contextToken: facts.contextToken },
  metrics,
  featureFlags: () => ({}),
});
