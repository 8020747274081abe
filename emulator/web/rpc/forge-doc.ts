// What a UI Kit app draws: a tree that its reconciler keeps changing in place, so it is copied the moment it is told.

export interface ForgeNode {
  type: string;
  key: string;
  props: Record<string, unknown>;
  children: ForgeNode[];
}

interface Loose {
  type: unknown;
  key?: unknown;
  props?: unknown;
  children?: unknown;
}

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && 'type' in value;

/** A React element that was given as a prop (the actions of a section message, say), as a node of the tree. */
const isElement = (value: unknown): value is Loose & { props: Record<string, unknown> } =>
  isLoose(value) && '$$typeof' in value && typeof value.props === 'object' && value.props !== null;

function elementAsNode(element: Loose & { props: Record<string, unknown> }, at: number): ForgeNode {
  const { children, ...props } = element.props;
  return {
    type: typeof element.type === 'string' ? element.type : 'Fragment',
    key: String(element.key ?? at),
    props: copyProps(props),
    children: [children].flat(3).flatMap((child, index) => childAsNode(child, index)),
  };
}

function childAsNode(child: unknown, at: number): ForgeNode[] {
  if (typeof child === 'string' || typeof child === 'number') {
    return [{ type: 'String', key: String(at), props: { text: String(child) }, children: [] }];
  }
  return isElement(child) ? [elementAsNode(child, at)] : [];
}

function copyValue(value: unknown, at: number): unknown {
  if (isElement(value)) return elementAsNode(value, at);
  return Array.isArray(value) ? value.map(copyValue) : value;
}

const copyProps = (props: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, copyValue(value, 0)]));

/** Props may be React's own, with `children` in them, which are circular; the tree's children are the truth. */
export function copyForgeDoc(value: unknown): ForgeNode {
  if (!isLoose(value)) return { type: 'Unknown', key: 'unknown', props: {}, children: [] };
  const { children: _, ...props } = (value.props ?? {}) as Record<string, unknown>;
  const below = Array.isArray(value.children) ? value.children : [];
  return {
    type: String(value.type),
    key: String(value.key ?? ''),
    props: copyProps(props),
    children: below.map(copyForgeDoc),
  };
}
