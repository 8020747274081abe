// Web triggers: an address for each, and what comes in at it is handed to the function in Forge's shape. Source:
// developer.atlassian.com/platform/forge/events-reference/web-trigger

import { at } from './limits';
import { type ManifestModule, modulesOfType } from './manifest';
import { sentence } from './outcome';
import { isObject, type Json } from './problem';
import type { Shared } from './state';

export interface WebRequest {
  method: string;
  /** With query. */
  path: string;
  headers: Record<string, string[]>;
  body: string;
}

export interface WebAnswer {
  status: number;
  headers: Record<string, string[]>;
  body: string;
}

/** Requests signed with a shared secret: neither the form of a signature nor Forge's refusal is documented. */
const SIGNED = 'hmacSharedSecret';

const plain = (status: number, body: string): WebAnswer => ({
  status,
  headers: { 'content-type': ['text/plain'] },
  body,
});

const listsOf = (value: unknown): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).map(([name, entry]) => [
      name,
      Array.isArray(entry) ? entry.map(String) : [String(entry)],
    ]),
  );

const fixedAnswer = (module: ManifestModule, value: Json): WebAnswer => {
  const outputs =
    isObject(module.response) && Array.isArray(module.response.outputs) ? module.response.outputs.filter(isObject) : [];
  const output = outputs.find(({ key }) => key === value.outputKey);
  if (!output) return plain(500, `The web trigger has no output "${String(value.outputKey)}".`);
  const headers = { 'content-type': [String(output.contentType ?? 'text/plain')] };
  return { status: Number(output.statusCode), headers, body: String(output.body ?? '') };
};

export const openWebTriggers = (shared: Shared) => {
  const ids = shared.dice('web triggers');
  const urls = new Map<string, string>();
  let made: number[] = [];

  const urlOf = (id: string) => `${shared.installation.siteUrl}/x1/${id}`;

  const answerOf = (module: ManifestModule, value: unknown): WebAnswer => {
    if (!isObject(value)) return plain(500, 'The web trigger did not answer with an object.');
    if (isObject(module.response) && module.response.type === 'static') return fixedAnswer(module, value);
    if (!Number.isInteger(value.statusCode)) return plain(500, 'The web trigger did not answer with a statusCode.');
    const body = typeof value.body === 'string' ? value.body : '';
    return { status: Number(value.statusCode), headers: listsOf(value.headers), body };
  };

  return {
    /** Makes the address, or tells the one there is; null where the limit or the module forbids. */
    url(key: string, anew: boolean): string | null {
      if (!modulesOfType(shared.manifest, 'webtrigger').some((module) => module.key === key)) return null;
      const known = [...urls].find(([, trigger]) => trigger === key);
      if (known && !anew) return urlOf(known[0]);
      const now = shared.clock.now();
      made = made.filter((time) => time > now - 60_000);
      if (made.length >= at('webTriggerUrls')) return null;
      made.push(now);
      const id = ids.uuid();
      urls.set(id, key);
      return urlOf(id);
    },
    remove: (id: string): boolean => urls.delete(id),
    list: () => [...urls].map(([id, triggerKey]) => ({ triggerKey, url: urlOf(id) })),

    async call(id: string, request: WebRequest): Promise<WebAnswer> {
      const key = urls.get(id);
      const module = modulesOfType(shared.manifest, 'webtrigger').find((one) => one.key === key);
      if (!module) return plain(404, 'There is no web trigger at this address.');
      // As the platform was seen to answer.
      if (!shared.installed()) return plain(424, 'Failed Dependency');
      if (isObject(module.request) && module.request.authentication === SIGNED) {
        shared.recorder.missing(`requests to web trigger ${module.key} with authentication ${SIGNED}`);
        return plain(501, `not modelled: web triggers with authentication ${SIGNED}`);
      }
      const url = new URL(request.path, 'http://desk');
      const queryParameters: Record<string, string[]> = {};
      for (const name of new Set(url.searchParams.keys())) queryParameters[name] = url.searchParams.getAll(name);
      const { method, headers, body } = request;
      const event = {
        method,
        path: url.pathname,
        userPath: url.pathname.replace(/^\/x1\/[^/]+/, ''),
        headers,
        queryParameters,
        body,
      };
      const outcome = await shared.invoke({ function: String(module.function), module, args: [event] });
      return outcome.kind === 'returned' ? answerOf(module, outcome.value) : plain(500, sentence(outcome));
    },
  };
};

export type WebTriggers = ReturnType<typeof openWebTriggers>;
