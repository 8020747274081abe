// An answer of the platform to the app, before it is timed and recorded.

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
  points?: number;
  /** The call itself is rejected instead of answered. */
  refuse?: { name: string; message: string };
}

const JSON_TYPE = { 'content-type': 'application/json' };

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...JSON_TYPE, ...headers },
  body: value === undefined ? '' : JSON.stringify(value),
});

export const empty = (status: number): Answer => ({ status, headers: {}, body: '' });

/** Forge's own proxy refuses: the SDK turns the header into an error. */
export const proxyError = (status: number, code: string): Answer => ({
  status,
  headers: { 'forge-proxy-error': code },
  body: '',
});

/** What the desk does not model says so by name; the caller records it. */
export const unmodelled = (name: string): Answer =>
  json(501, { code: 'NOT_MODELLED', message: `The desk does not model ${name}.` });
