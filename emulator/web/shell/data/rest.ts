// Every piece of Jira data comes over the same REST that scripts use, as the person chosen in the shell.

export class RestError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'RestError';
    this.status = status;
  }
}

const wordsOf = (body: unknown): string[] => {
  if (typeof body !== 'object' || body === null) return [];
  const { errorMessages, errors, message, error } = body as Record<string, unknown>;
  return [
    ...(Array.isArray(errorMessages) ? errorMessages.map(String) : []),
    ...(typeof errors === 'object' && errors !== null ? Object.values(errors).map(String) : []),
    ...[message ?? error].filter((text): text is string => typeof text === 'string'),
  ];
};

const parsed = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

export async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, init);
  const text = await response.text();
  if (response.ok) return parsed(text);
  const words = wordsOf(parsed(text)).join(' ');
  throw new RestError(
    response.status,
    words || `${response.status} ${response.statusText || 'The desk did not answer.'}`,
  );
}

export interface Rest {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  remove(path: string): Promise<void>;
}

export function restAs(email: string): Rest {
  const authorization = `Basic ${btoa(unescape(encodeURIComponent(`${email}:desk`)))}`;
  const call = (method: string, path: string, body?: unknown): Promise<unknown> =>
    ask(path, {
      method,
      headers: {
        authorization,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    get: <T>(path: string) => call('GET', path) as Promise<T>,
    post: <T>(path: string, body: unknown) => call('POST', path, body) as Promise<T>,
    put: <T>(path: string, body: unknown) => call('PUT', path, body) as Promise<T>,
    remove: async (path: string) => {
      await call('DELETE', path);
    },
  };
}
