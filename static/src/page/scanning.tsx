// The first scan, before there is any report: how far it is, and that one may leave.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { PageView, ScanProgress } from '../../../src/contract';
import { Notice } from '../parts/notice';
import { Progress } from '../parts/progress';
import { useFocusKept } from '../parts/use-focus-kept';
import { useSpeaker } from '../words/speaker';
import styles from './first-run.module.css';

type Enrolled = Extract<PageView, { state: 'enrolled' }>;

const WAITING: ScanProgress = { phase: 'cards', done: 0, total: 0, startedAt: 0, pausedUntil: null };

export const FirstScan = ({ view, scan, busy }: { view: Enrolled; scan: () => void; busy: boolean }) => {
  const { say } = useSpeaker();
  const box = useFocusKept<HTMLElement>();
  const stopped = view.failure !== null && view.progress === null;
  return (
    <main ref={box} className={styles.page}>
      <Heading size="large" as="h1">
        {say('scan.title')}
      </Heading>
      {stopped ? (
        <>
          <Notice kind="warning" title={say('scan-failed.title')}>
            {say('scan-failed.body-first', { reason: view.failure ?? '' })}
          </Notice>
          {view.mayScan && (
            <Button appearance="primary" isLoading={busy} onClick={scan}>
              {say('page.scan')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className={styles.lead}>{say('scan.leave')}</p>
          <Progress progress={view.progress ?? WAITING} now={view.now} />
        </>
      )}
    </main>
  );
};
