// A page, or a part of one, with nothing to show.

import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';

export default function EmptyState({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Heading size="medium">{title}</Heading>
      {text ? <p>{text}</p> : null}
      {children}
    </div>
  );
}
