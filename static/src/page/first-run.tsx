// Before a project is enrolled: what would be read, what it costs, that nothing is written. Only an administrator can
// decide; everybody else learns whom to ask.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { PageView, ScanPlan } from '../../../src/contract';
import { Notice } from '../parts/notice';
import { useFocusKept } from '../parts/use-focus-kept';
import { type Key, useSpeaker } from '../words/speaker';
import styles from './first-run.module.css';

type NotEnrolled = Extract<PageView, { state: 'not-enrolled' }>;

const PROMISES = ['reads', 'keeps', 'writes'] as const;

export const FirstRun = ({
  view,
  busy,
  failure,
  enrol,
}: {
  view: NotEnrolled;
  busy: boolean;
  failure: string | null;
  enrol: () => void;
}) => {
  const { say } = useSpeaker();
  const box = useFocusKept<HTMLElement>();
  return (
    <main ref={box} className={styles.page}>
      <Heading size="large" as="h1">
        {say('first.title')}
      </Heading>
      <p className={styles.lead}>{say('first.lead')}</p>
      <dl className={styles.promises}>
        {PROMISES.map((promise) => (
          <div key={promise} className={styles.promise}>
            <dt>{say(`first.${promise}.title`)}</dt>
            <dd>{say(`first.${promise}.body`)}</dd>
          </div>
        ))}
        <div className={styles.promise}>
          <dt>{say('first.cost.title')}</dt>
          <dd>
            <Cost plan={view.plan} />
          </dd>
        </div>
      </dl>
      {failure !== null && (
        <Notice kind="error" title={say('first.failed')}>
          {failure}
        </Notice>
      )}
      {view.mayEnrol ? (
        <div className={styles.act}>
          <Button appearance="primary" isLoading={busy} onClick={enrol}>
            {say(busy ? 'first.enrolling' : 'first.enrol')}
          </Button>
          <span className={styles.aside}>{say('first.leave')}</span>
        </div>
      ) : (
        <Notice kind="info" title={say('first.ask-admin.title')}>
          {say('first.ask-admin.body')}
        </Notice>
      )}
    </main>
  );
};

const COSTS = ['items', 'calls', 'points', 'minutes'] as const satisfies (keyof ScanPlan)[];

const Cost = ({ plan }: { plan: ScanPlan | null }) => {
  const { say } = useSpeaker();
  if (!plan) return <>{say('first.cost.unknown')}</>;
  return (
    <ul className={styles.costs}>
      {COSTS.map((cost) => (
        <li key={cost}>{say(`first.cost.${cost}` satisfies Key, { n: plan[cost] })}</li>
      ))}
    </ul>
  );
};
