// A judged backlog: its parts first and their sum second, then what to do, then what else is worth knowing.

import type { PageView } from '../../../src/contract';
import type { Report } from '../../../src/core/model/report';
import { Notice } from '../parts/notice';
import { Progress } from '../parts/progress';
import { Section } from '../parts/section';
import { Runway } from '../pictures/runway';
import { Strip } from '../pictures/strip';
import { useSpeaker } from '../words/speaker';
import { Changes } from './changes';
import { Dismissed } from './dismissed';
import { Entries } from './entries';
import { Header } from './header';
import styles from './judged-backlog.module.css';
import { Sum } from './sum';
import { Todo } from './todo';
import { useDismissals } from './use-dismissals';
import { Vitals } from './vitals';
import { Whole } from './whole';

type Enrolled = Extract<PageView, { state: 'enrolled' }>;

export interface JudgedProps {
  view: Enrolled;
  report: Report;
  scanning: boolean;
  failure: string | null;
  scan: () => void;
  look: () => void;
}

export const JudgedBacklog = ({ view, report, scanning, failure, scan, look }: JudgedProps) => {
  const { say } = useSpeaker();
  return (
    <main className={styles.page}>
      <Header report={report} now={view.now} scan={view.mayScan ? scan : null} scanning={scanning} />
      {failure !== null && (
        <Notice kind="error" title={say('failed.title')} act={{ label: say('page.retry'), run: look }}>
          {say('failed.body', { reason: failure })}
        </Notice>
      )}
      {view.failure !== null && (
        <Notice kind="warning" title={say('scan-failed.title')}>
          {say('scan-failed.body', { reason: view.failure })}
        </Notice>
      )}
      {view.progress && (
        <div className={styles.progress}>
          <Progress progress={view.progress} now={view.now} />
          <p className={styles.early}>{say('scan.early')}</p>
        </div>
      )}
      {report.items === 0 ? (
        <Notice kind="info" title={say('empty.title')}>
          {say('empty.body')}
        </Notice>
      ) : (
        <Parts view={view} report={report} />
      )}
    </main>
  );
};

const Parts = ({ view, report }: { view: Enrolled; report: Report }) => {
  const { say } = useSpeaker();
  const { acts, dismissals, quiet } = useDismissals(view.dismissals);
  const act = view.mayDismiss ? acts : null;
  return (
    <div className={styles.grid}>
      <div className={styles.vitals}>
        <Vitals vitals={report.vitals} />
      </div>
      <div className={styles.side}>
        <Sum score={report.score} history={view.history} />
        <Section title={say('runway.title')}>
          <Runway runway={report.runway} horizon={report.horizon} />
        </Section>
      </div>
      {report.strip && (
        <Section title={say('strip.title')} lead={say('strip.lead')} wide>
          <Strip strip={report.strip} head={report.horizon.size} />
        </Section>
      )}
      <div className={styles.main}>
        <Todo top={view.top.filter((finding) => !quiet(finding))} act={act} />
        <Dismissed dismissals={dismissals} now={view.now} act={act} />
        <Entries entries={view.entries} started={report.started} now={view.now} />
      </div>
      <div className={styles.side}>
        {view.changes && <Changes changes={view.changes} />}
        <Whole backlog={report.backlog} />
      </div>
    </div>
  );
};
