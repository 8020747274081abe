// Finds the operation for a path: literal segments before parameters, so that /issue/bulkfetch is no issue key.

import type { Route } from './route';

interface Node {
  literal: Map<string, Node>;
  parameter: Node | null;
  routes: Partial<Record<Route['method'], { route: Route; names: string[] }>>;
}

export interface Found {
  route: Route;
  params: Record<string, string>;
}

const node = (): Node => ({ literal: new Map(), parameter: null, routes: {} });

export function router(routes: readonly Route[]): (method: string, path: string) => Found | null {
  const root = node();
  for (const route of routes) {
    let at = root;
    const names: string[] = [];
    for (const part of route.path.split('/').slice(1)) {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name !== undefined) {
        names.push(name);
        at.parameter ??= node();
        at = at.parameter;
      } else {
        if (!at.literal.has(part)) at.literal.set(part, node());
        at = at.literal.get(part)!;
      }
    }
    at.routes[route.method] = { route, names };
  }
  return (method, path) => {
    const values: string[] = [];
    const found = walk(root, path.split('/').slice(1), method as Route['method'], values);
    if (!found) return null;
    return { route: found.route, params: Object.fromEntries(found.names.map((name, i) => [name, values[i]!])) };
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function walk(at: Node, parts: string[], method: Route['method'], values: string[]): Node['routes'][Route['method']] {
  const [part, ...rest] = parts;
  if (part === undefined) return at.routes[method];
  const literal = at.literal.get(part);
  const found = literal && walk(literal, rest, method, values);
  if (found || !at.parameter || part === '') return found;
  values.push(decoded(part));
  const deeper = walk(at.parameter, rest, method, values);
  if (!deeper) values.pop();
  return deeper;
}
