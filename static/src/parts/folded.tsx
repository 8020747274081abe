// Something folded away. It is drawn when it is first opened: a page that stands soon draws what is seen.

import { type ReactNode, useState } from 'react';

interface FoldedProps {
  className?: string;
  summary: ReactNode;
  children: () => ReactNode;
}

export const Folded = ({ className, summary, children }: FoldedProps) => {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
};
