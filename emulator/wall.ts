// The wall between the two halves of the desk: Forge (runs the app) asks, Jira (holds the data) answers and tells what
// happened. Neither imports the other; main.ts introduces them.

/** Virtual or live time, epoch milliseconds. Nothing in the emulator reads Date.now() anywhere else. */
export interface Clock {
  now(): number;
  /** Runs `task` once, when the clock has reached `at`. Tasks due at the same time run in the order they were set. */
  at(at: number, task: () => void | Promise<void>): { cancel(): void };
}

/** Who makes a REST call. An app call carries the scopes of its manifest; a browser or a script has a person's rights. */
export type Caller =
  | { type: 'app'; scopes: readonly string[] }
  | { type: 'user'; accountId: string; scopes: readonly string[] | null }
  | { type: 'anonymous'; scopes: readonly string[] | null };

export interface JiraRequest {
  method: string;
  /** Path with query, beginning with /rest/. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
  caller: Caller;
}

export interface JiraAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** What the call costs an app out of its hourly quota: one for the call, one (or two) for each object returned. */
  points: number;
}

/** A product event as Forge hands it to a trigger. `bytes` over 200 KB are dropped by the Forge side. */
export interface ProductEvent {
  /** avi:jira:updated:issue and so on. */
  eventType: string;
  /** Account id of who caused it; null for the system. */
  actor: string | null;
  /** True when the app itself caused it. */
  byApp: boolean;
  payload: Record<string, unknown>;
  /** What came with the transition that made the change; of it triggers are not told. */
  transition?: { comment?: { id: string } };
}

/** What a workflow rule is asked before a transition happens. */
export interface TransitionCheck {
  /** Module key of the validator. */
  validator: string;
  issueKey: string;
  configuration: unknown;
  transition: { from: { id: string }; to: { id: string }; modifiedFields: Record<string, unknown> };
  actor: string;
  /** Name of the workflow. */
  workflow: string;
  /** Module keys of all rules on the transition, this one included. */
  rules: string[];
  /** Computes an expression that knows the issue as the screen leaves it, the transition and its workflow. */
  evaluate(expression: string, variables: Record<string, unknown>): Evaluated;
}

/** A validator of the app before every transition to a status. */
export interface WorkflowRule {
  to: string;
  validator: string;
  configuration?: unknown;
}

/** What a Jira expression speaks about: names it may use beside `user`. */
export interface ExpressionAbout {
  actor: string | null;
  /** Id or key. */
  issue?: string;
  /** Id or key; absent: that of the issue. */
  project?: string;
  /** Further variables as plain JSON: `event`, `config`. */
  variables?: Record<string, unknown>;
}

/** A value, or Jira's error, or what the desk cannot compute and says so. */
export type Evaluated = { value: unknown } | { error: string } | { unmodelled: string };

/** A custom field that an app brings along, or a type of which administrators make fields. */
export interface AppField {
  kind: 'field' | 'type';
  /** The module's ARI, which is the field's type to Jira. */
  key: string;
  name: string;
  description: string;
  type: string;
  /** JSON schema of a value of type object; null: any object. */
  schema: Record<string, unknown> | null;
  /** Whether it holds a list of such values. */
  list: boolean;
  /** Nobody but the app writes it. */
  readOnly: boolean;
  /** A Jira expression on `value`; a text that it answers is the refusal, anything else but true refuses with the message. */
  validation: { expression: string; message: string } | null;
  /** The field's key in REST; of a type, how the keys of its fields begin. */
  fieldKey: string;
  /** A Jira expression that puts a value into words. */
  formatter: string | null;
  /** A Jira expression that makes a value of a text that is none. */
  parser: string | null;
  /** What JQL's editor offers as values: a list that an expression or a function of the app answers; null: Jira's own. */
  suggestions: { expression: string } | 'function' | null;
  /** Whether a function of the app computes the value whenever somebody views the issue. */
  computed: boolean;
}

/** `text`: the value in the words of the formatter, if there is one. `configuration` only of fields with contexts. */
export interface ShownField {
  text: Evaluated | null;
  configuration?: unknown;
}

export interface Jira {
  /** Answers without waiting for the clock: virtual time stands until it has. */
  handle(request: JiraRequest): Promise<JiraAnswer>;
  /** Every change, in the order it happened, told synchronously. */
  onEvent(listener: (event: ProductEvent) => void): void;
  /** Computes a Jira expression as somebody sees the site. */
  evaluate?(expression: string, about: ExpressionAbout): Evaluated;
  /** Properties of an issue, a project or a person by its id, whoever may see it; null where there is none such. */
  properties?(entity: 'issue' | 'project' | 'user', id: string): Record<string, unknown> | null;
  /** Set by the Forge side: asks an app's workflow validator. Absent: transitions with rules are refused. */
  validate?: (check: TransitionCheck) => Promise<{ result: boolean; errorMessage?: string }>;
  /** Set by the Forge side: whether an app's workflow condition shows a transition; true for rules of another kind. */
  condition?: (check: Omit<TransitionCheck, 'transition'>) => boolean;
  /** Set by the Forge side: turns an app's JQL function into JQL. */
  jqlFunction?: (name: string, clause: unknown) => Promise<{ jql: string } | { error: string }>;
  /**
   * Set by the Forge side: what a function of the app answers about its field: values in the order of the issues, or
   * suggestions. undefined: it failed.
   */
  askField?: (key: string, what: 'value' | 'suggestions', request: Record<string, unknown>) => Promise<unknown>;
  /** Somebody opens an issue: told as an event, and fields that are computed get their values. False: no such issue. */
  view?(issueIdOrKey: string, accountId: string): Promise<boolean>;
  /** How a field of the app stands on an issue that somebody sees; null: there is none. */
  fieldOn?(issueIdOrKey: string, field: string, accountId: string): ShownField | null;
  /** The workflow rules of a project; null where there is no such project. */
  rules?(projectKey: string): WorkflowRule[] | null;
  /** Puts these workflow rules in place of those that a project has; false where there is no such project or status. */
  setRules?(projectKey: string, rules: WorkflowRule[]): boolean;
  /** Custom fields and types of the installed app, from its manifest; an empty list when it is gone. */
  fields?(fields: readonly AppField[]): void;
  /** Entity properties that the installed app made searchable, from its manifest. */
  searchable(
    properties: { key: string; entity: string; values: { path: string; type: string; alias?: string }[] }[],
  ): void;
}

/** One line of GET /emulator/calls. */
export interface Call {
  at: number;
  invocation: string;
  function: string;
  service: 'jira' | 'kvs' | 'queue' | 'egress' | 'other';
  as: 'app' | 'user' | 'none';
  method: string;
  path: string;
  status: number;
  points: number;
  /** Bytes of request and answer bodies together. */
  bytes: number;
  /** Virtual milliseconds that the call took. */
  ms: number;
}
