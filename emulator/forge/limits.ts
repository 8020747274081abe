// Forge's numbers. Each says where it is from; docs/emulator.md prints this list.

export interface Limit {
  value: number;
  unit: string;
  what: string;
  source: string;
}

const QUOTAS = 'developer.atlassian.com/platform/forge/platform-quotas-and-limits';
const KVS = 'developer.atlassian.com/platform/forge/storage-reference/kvs-limits';
const EVENTS = 'developer.atlassian.com/platform/forge/events-reference/product_events';
const ASYNC = 'developer.atlassian.com/platform/forge/runtime-reference/async-events-api';

const limit = (value: number, unit: string, what: string, source: string): Limit => ({ value, unit, what, source });
const KB = 1024;
const MB = 1024 * KB;

export const LIMITS = {
  interactiveSeconds: limit(25, 's', 'time-out of resolvers, triggers, JQL functions and workflow rules', QUOTAS),
  mediumSeconds: limit(
    55,
    's',
    'time-out of web triggers, actions and preUninstall; default of consumers and schedules',
    QUOTAS,
  ),
  longSeconds: limit(900, 's', 'longest timeoutSeconds of a consumer or schedule', QUOTAS),
  memoryMB: limit(1024, 'MB', 'most memory a function gets', QUOTAS),
  logLines: limit(100, 'lines', 'log lines kept for each runtime minute of an invocation', QUOTAS),
  logBytes: limit(200 * KB, 'B', 'log kept of one invocation', QUOTAS),
  payloadBytes: limit(5 * MB, 'B', 'payload of an invocation', QUOTAS),
  requestBytes: limit(500 * KB, 'B', 'what a front end may send to a resolver', QUOTAS),
  responseBytes: limit(5 * MB, 'B', 'what a resolver may answer', QUOTAS),
  egressPerMinute: limit(100, 'requests', 'external requests for each runtime minute of an invocation', QUOTAS),
  scheduledTriggers: limit(5, 'modules', 'scheduled triggers of an app', QUOTAS),
  fiveMinuteTriggers: limit(1, 'modules', 'scheduled triggers of an app that run every five minutes', QUOTAS),

  kvsKeyLength: limit(500, 'characters', 'length of a key', KVS),
  kvsValueBytes: limit(240 * KB, 'B', 'size of a value', KVS),
  kvsDepth: limit(31, 'levels', 'depth of a value', KVS),
  kvsPageDefault: limit(10, 'entries', 'page of a query that does not say', KVS),
  kvsPageMost: limit(100, 'entries', 'largest page of a query', KVS),
  kvsTransaction: limit(25, 'operations', 'operations in a transaction', KVS),
  kvsBatch: limit(25, 'keys', 'keys in a batch', KVS),
  kvsTogether: limit(4 * MB, 'B', 'size of a transaction or batch', KVS),
  kvsConditions: limit(100, 'conditions', 'conditions in a complex query', KVS),
  kvsPerSecond: limit(1000, 'requests', 'requests in a second per installation', KVS),
  kvsUnitBytes: limit(10 * KB, 'B', 'one read or write unit', KVS),
  kvsReadUnits: limit(4000, 'units', 'read units in a minute per installation', KVS),
  kvsWriteUnits: limit(4000, 'units', 'write units in a minute per installation', KVS),
  kvsKeyRead: limit(12 * MB, 'B', 'read of one key in a second', KVS),
  kvsKeyWrite: limit(1 * MB, 'B', 'written to one key in a second', KVS),
  kvsTtlDays: limit(365, 'days', 'longest time to live', KVS),
  kvsTtlLateHours: limit(48, 'h', 'how late an expired value may disappear', KVS),
  kvsRangeBytes: limit(900, 'B', 'value of a range attribute', KVS),
  kvsPartitionBytes: limit(1700, 'B', 'values of a partition together', KVS),

  queueEvents: limit(50, 'events', 'events in one push', ASYNC),
  queuePushBytes: limit(200 * KB, 'B', 'size of one push', ASYNC),
  queueLongEventBytes: limit(100 * KB, 'B', 'size of an event whose consumer may run longer than 55 s', ASYNC),
  queuePerMinute: limit(500, 'events', 'events pushed in a minute', ASYNC),
  queueDelaySeconds: limit(900, 's', 'longest delay of an event', ASYNC),
  queueChain: limit(1000, 'pushes', 'pushes of all that one invocation led to', ASYNC),
  retryAfterSeconds: limit(900, 's', 'longest retryAfter; more is lowered', ASYNC),
  retryDataBytes: limit(4 * KB, 'B', 'retryData of an InvocationError', ASYNC),
  retentionHours: limit(24, 'h', 'how long an event is tried again', ASYNC),
  retentionMoreHours: limit(72, 'h', 'how much longer after failures of the platform', ASYNC),

  filterCharacters: limit(10_000, 'characters', 'expression of a filter', EVENTS),
  eventBytes: limit(200 * KB, 'B', 'product event; a larger one is dropped', EVENTS),
  eventLateSeconds: limit(180, 's', 'how late a product event may come', EVENTS),
  eventRetries: limit(4, 'retries', 'of a product event, by InvocationError or by the platform', EVENTS),
  jqlValues: limit(
    1000,
    'values',
    'values that a JQL function may answer with',
    'developer.atlassian.com/platform/forge/manifest-reference/modules/jira-jql-function',
  ),
  ruleBytes: limit(
    32 * KB,
    'B',
    'configuration of a workflow rule',
    'developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator',
  ),
  webTriggerUrls: limit(500, 'URLs', 'web trigger URLs made in a minute', QUOTAS),
  accounts: limit(
    90,
    'accounts',
    'accounts in one privacy report',
    'developer.atlassian.com/platform/forge/user-privacy-guidelines',
  ),
  realtimePerSecond: limit(
    50,
    'operations',
    'on realtime channels in a second',
    'developer.atlassian.com/platform/forge/platform-quotas-and-limits',
  ),
  appEvents: limit(10, 'events', 'app events in one publish', EVENTS),
} as const satisfies Record<string, Limit>;

export const at = (name: keyof typeof LIMITS): number => LIMITS[name].value;
