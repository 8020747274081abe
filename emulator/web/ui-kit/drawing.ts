// The form of a drawing: one UI Kit component as Atlaskit shows it. Props come from an app over a wire, so each is read
// with its expected kind and anything else counts as absent.

import type { ComponentType, ReactNode } from 'react';
import type { ForgeNode } from '../rpc/forge-doc';

export interface Given {
  node: ForgeNode;
  props: Props;
  /** The drawn children. */
  children: ReactNode;
}

export type Drawing = ComponentType<Given>;
export type Drawings = Record<string, Drawing>;

export interface Props {
  raw: Record<string, unknown>;
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  flag(name: string): boolean | undefined;
  /** Undefined where the app gave no function. Never throws: what the app throws is told to its developer. */
  call(name: string): ((...args: unknown[]) => void) | undefined;
  one<T extends string>(name: string, allowed: readonly T[]): T | undefined;
  list(name: string): unknown[];
}

export function readProps(raw: Record<string, unknown>, complain: (text: string) => void = () => undefined): Props {
  const text = (name: string) => {
    const value = raw[name];
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    raw,
    text,
    number: (name) => {
      const value = Number(raw[name]);
      return raw[name] === undefined || raw[name] === null || Number.isNaN(value) ? undefined : value;
    },
    flag: (name) => (typeof raw[name] === 'boolean' ? (raw[name] as boolean) : undefined),
    call: (name) => {
      const fn = raw[name];
      if (typeof fn !== 'function') return undefined;
      return (...args) =>
        void Promise.resolve(fn(...args)).catch((error: Error) => complain(`${name}: ${error.message}`));
    },
    one: <T extends string>(name: string, allowed: readonly T[]) => allowed.find((value) => value === raw[name]),
    list: (name) => (Array.isArray(raw[name]) ? (raw[name] as unknown[]) : []),
  };
}

/** The text inside a node, for labels that must be strings. */
export const textWithin = (node: ForgeNode | undefined): string =>
  node === undefined
    ? ''
    : node.type === 'String'
      ? String(node.props.text ?? '')
      : node.children.map(textWithin).join('');

/** The part of a composite component that the reconciler wrapped under a name. */
export const wrapped = (node: ForgeNode, name: string): ForgeNode | undefined =>
  node.children.find((child) => child.type === 'ContentWrapper' && child.props.name === name);

/** Coming and going of the focus, told with nothing but its kind. */
export const focused = (props: Props) => ({
  onFocus: () => props.call('onFocus')?.({ type: 'focus' }),
  onBlur: () => props.call('onBlur')?.({ type: 'blur' }),
});

/** An event as an app in another frame may see it: data only. */
export function plainEvent(event: { type: string; target: EventTarget | null }): unknown {
  const target = event.target as Partial<HTMLInputElement> | null;
  return {
    type: event.type,
    target: {
      value: target?.value,
      checked: target?.checked,
      name: target?.name,
      id: target?.id,
      type: target?.type,
    },
  };
}
