// Space: boxes, stacks, rows. Drawn with plain flex boxes, because tokens come as words over the wire.

import type { CSSProperties } from 'react';
import type { Drawings, Props } from '../drawing';
import { styleOf, tokenValue } from '../style';

const align: Record<string, string> = { start: 'flex-start', end: 'flex-end' };
const aligned = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : (align[value] ?? value);
const tokened = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : String(tokenValue(value));

const flex = (props: Props, direction: 'row' | 'column'): CSSProperties => ({
  display: 'flex',
  flexDirection: direction,
  boxSizing: 'border-box',
  gap: tokened(props.text('space')),
  ...(props.text('rowSpace') ? { rowGap: tokened(props.text('rowSpace')) } : {}),
  alignItems: aligned(props.text(direction === 'row' ? 'alignBlock' : 'alignInline')),
  justifyContent: props.text('spread') ?? aligned(props.text(direction === 'row' ? 'alignInline' : 'alignBlock')),
  ...(props.text('grow') === 'fill' ? { flexGrow: 1, width: '100%' } : {}),
  ...(props.flag('shouldWrap') ? { flexWrap: 'wrap' } : {}),
});

const spaces = [
  'padding',
  'paddingBlock',
  'paddingBlockStart',
  'paddingBlockEnd',
  'paddingInline',
  'paddingInlineStart',
  'paddingInlineEnd',
];

const box = (props: Props): CSSProperties => ({
  boxSizing: 'border-box',
  ...Object.fromEntries(spaces.flatMap((name) => (props.text(name) ? [[name, tokened(props.text(name))]] : []))),
  ...(props.text('backgroundColor') ? { backgroundColor: tokened(props.text('backgroundColor')) } : {}),
  ...styleOf(props.raw.xcss),
});

const bleeds: Record<string, string> = { all: 'margin', inline: 'marginInline', block: 'marginBlock' };

export const layout: Drawings = {
  Root: ({ children }) => <div className="kit-root">{children}</div>,
  Fragment: ({ children }) => <>{children}</>,
  ContentWrapper: ({ children }) => <>{children}</>,
  Stack: ({ props, children }) => (
    <div style={{ ...flex(props, 'column'), ...styleOf(props.raw.xcss) }}>{children}</div>
  ),
  Inline: ({ props, children }) => (
    <div
      style={{ alignItems: 'flex-start', ...flex(props, 'row'), ...styleOf(props.raw.xcss) }}
      data-separator={props.text('separator')}
    >
      {children}
    </div>
  ),
  Box: ({ props, children }) => (
    <div role={props.text('role')} style={box(props)}>
      {children}
    </div>
  ),
  Bleed: ({ props, children }) => {
    const style: Record<string, string> = {};
    for (const [name, css] of Object.entries(bleeds)) {
      const value = props.text(name);
      if (value) style[css] = `calc(-1 * ${tokened(value)})`;
    }
    return <div style={style}>{children}</div>;
  },
};
