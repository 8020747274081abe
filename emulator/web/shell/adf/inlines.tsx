// The inline parts of rich text: words with their marks, mentions, dates, smileys.

import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import type { AdfNode } from './node';

export type DrawAdf = (node: AdfNode, draw: (nodes: AdfNode[]) => ReactNode) => ReactNode;

const statusLook = {
  neutral: 'default',
  purple: 'new',
  blue: 'inprogress',
  red: 'removed',
  yellow: 'moved',
  green: 'success',
} as const;

const safe = (href: unknown): string | undefined =>
  typeof href === 'string' && /^(https?:|mailto:|\/|#)/i.test(href) ? href : undefined;

const mark = (child: ReactNode, { type, attrs }: AdfNode['marks'][number]): ReactNode => {
  switch (type) {
    case 'strong':
      return <strong>{child}</strong>;
    case 'em':
      return <em>{child}</em>;
    case 'underline':
      return <u>{child}</u>;
    case 'strike':
      return <s>{child}</s>;
    case 'code':
      return <code>{child}</code>;
    case 'subsup':
      return attrs.type === 'sup' ? <sup>{child}</sup> : <sub>{child}</sub>;
    case 'link':
      return (
        <a href={safe(attrs.href)} target="_blank" rel="noreferrer">
          {child}
        </a>
      );
    default:
      return child;
  }
};

export const inlines: Record<string, DrawAdf> = {
  text: (node) => node.marks.reduce<ReactNode>(mark, node.text),
  hardBreak: () => <br />,
  mention: (node) => <span className="adf-mention">{String(node.attrs.text ?? '@someone')}</span>,
  emoji: (node) => String(node.attrs.text ?? node.attrs.shortName ?? ''),
  status: (node) => (
    <Lozenge appearance={statusLook[String(node.attrs.color) as 'neutral'] ?? 'default'}>
      {String(node.attrs.text ?? '')}
    </Lozenge>
  ),
  date: (node) => (
    <time>{new Date(Number(node.attrs.timestamp)).toLocaleDateString('en-GB', { dateStyle: 'medium' })}</time>
  ),
  inlineCard: (node) => {
    const href = safe(node.attrs.url);
    return <a href={href}>{href ?? 'Link'}</a>;
  },
  placeholder: (node) => <i>{String(node.attrs.text ?? '')}</i>,
};
