// What a UI Kit app draws: a tree that its reconciler keeps changing in place, so it is copied the moment it is told.

export interface ForgeNode {
  type: string;
  key: string;
  props: Record<string, unknown>;
  children: ForgeNode[];
}

const isNode = (value: unknown): value is { type: unknown; key?: unknown; props?: unknown; children?: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Props may be React's own, with `children` in them, which are circular; the tree's children are the truth. */
export function copyForgeDoc(value: unknown): ForgeNode {
  if (!isNode(value)) return { type: 'Unknown', key: 'unknown', props: {}, children: [] };
  const { children: _, ...props } = (value.props ?? {}) as Record<string, unknown>;
  const below = Array.isArray(value.children) ? value.children : [];
  return { type: String(value.type), key: String(value.key ?? ''), props, children: below.map(copyForgeDoc) };
}
