// A message that stands in the page. Atlaskit's own is heavy, so it comes on demand; until then its words stand plain.

import Button from '@atlaskit/button/new';
import { lazy, type ReactNode, Suspense } from 'react';
import styles from './notice.module.css';
import { useFocusKept } from './use-focus-kept';

const SectionMessage = lazy(() => import('@atlaskit/section-message'));

const APPEARANCE = { error: 'error', warning: 'warning', info: 'information', good: 'success' } as const;

export interface NoticeProps {
  kind: keyof typeof APPEARANCE;
  title: string;
  children: ReactNode;
  act?: { label: string; run: () => void };
  /** It is all there is on the page, so its title is the page's. */
  alone?: boolean;
}

export const Notice = ({ kind, title, children, act, alone = false }: NoticeProps) => {
  const box = useFocusKept<HTMLDivElement>();
  const body = (
    <>
      <p>{children}</p>
      {act && (
        <p className={styles.act}>
          <Button onClick={act.run}>{act.label}</Button>
        </p>
      )}
    </>
  );
  const plain = (
    <div className={styles.plain}>
      {alone ? <h1 className={styles.title}>{title}</h1> : <h2 className={styles.title}>{title}</h2>}
      {body}
    </div>
  );
  const Frame = alone ? 'main' : 'div';
  return (
    <Frame className={alone ? styles.alone : styles.notice}>
      <div ref={box} role={kind === 'error' ? 'alert' : undefined}>
        <Suspense fallback={plain}>
          <SectionMessage appearance={APPEARANCE[kind]} title={title} headingLevel={alone ? 'h1' : 'h2'}>
            {body}
          </SectionMessage>
        </Suspense>
      </div>
    </Frame>
  );
};
