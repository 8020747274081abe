// UI Kit's styles (xcss) name design tokens; a browser wants their custom properties.

import type { CSSProperties } from 'react';

const lengths = /^(space|border\.radius|radius|border\.width)\./;

export function tokenValue(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (lengths.test(value)) return `var(--ds-${value.replace('border.radius', 'radius').replaceAll('.', '-')})`;
  if (!/^(color|elevation|font|opacity)\./.test(value)) return value;
  const path = value.replace(/^(color|elevation)\./, '').replace(/\.default$/, '');
  return `var(--ds-${path.replaceAll('.', '-')})`;
}

/** Plain properties only: states (:hover) and media queries of xcss are left out. */
export function styleOf(xcss: unknown): CSSProperties {
  const list = (Array.isArray(xcss) ? xcss.flat(3) : [xcss]).filter(
    (part) => typeof part === 'object' && part !== null,
  );
  const style: Record<string, unknown> = {};
  for (const part of list) {
    for (const [name, value] of Object.entries(part as object)) {
      if (typeof value !== 'object' && /^[a-zA-Z]+$/.test(name)) style[name] = tokenValue(value);
    }
  }
  return style as CSSProperties;
}
