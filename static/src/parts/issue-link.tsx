// A link to an issue. A plain click goes there through Forge's router, because a frame cannot navigate its host; the
// address is real, so that the browser's own ways of opening a link work too.

import type { MouseEvent, ReactNode } from 'react';
import { go, goInNewTab, issuePath } from '../ask';
import styles from './issue-link.module.css';
import { usePlace } from './place';

export const IssueLink = ({ issueKey, children }: { issueKey: string; children: ReactNode }) => {
  const { siteUrl } = usePlace();
  const path = issuePath(issueKey);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    void (event.ctrlKey || event.metaKey || event.shiftKey ? goInNewTab(path) : go(path));
  };
  return (
    <a className={styles.link} href={`${siteUrl}${path}`} onClick={follow}>
      {children}
    </a>
  );
};
