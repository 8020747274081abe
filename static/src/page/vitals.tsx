// The six vitals, each a card: how it stands, what it means, how much could be judged, and what costs it most.

import { useRef } from 'react';
import type { CheckReport, VitalReport } from '../../../src/core/model/report';
import { isAboutItems } from '../../../src/core/words/check-words';
import { bandOf } from '../parts/band';
import { BandMark } from '../parts/band-mark';
import { Folded } from '../parts/folded';
import { Section } from '../parts/section';
import { Spoken } from '../parts/spoken';
import { Table } from '../parts/table';
import { NumbersBehind } from '../pictures/files';
import { Ring } from '../pictures/ring';
import { PageLink } from '../shell/route';
import { useSpeaker } from '../words/speaker';
import styles from './vitals.module.css';

export const Vitals = ({ vitals }: { vitals: VitalReport[] }) => {
  const { say } = useSpeaker();
  const list = useRef<HTMLUListElement>(null);
  return (
    <Section title={say('vitals.title')}>
      <ul ref={list} className={styles.grid}>
        {vitals.map((vital) => (
          <li key={vital.id} className={styles.card}>
            <Vital vital={vital} />
          </li>
        ))}
      </ul>
      <NumbersBehind
        name="vitals"
        title={say('vitals.title')}
        heads={[say('table.vital'), say('table.score'), say('table.judged')]}
        rows={vitals.map(({ id, score, coverage }) => [
          say(`vital.${id}`),
          score === null ? null : Math.round(score),
          Math.round(coverage * 100),
        ])}
        box={list}
      />
    </Section>
  );
};

const judged = ({ found, sound }: CheckReport): number => found + sound;

const worstOf = (checks: CheckReport[]): CheckReport | undefined =>
  checks.filter(({ found }) => found > 0).sort((a, b) => b.found / judged(b) - a.found / judged(a))[0];

const Vital = ({ vital }: { vital: VitalReport }) => {
  const { say, percent } = useSpeaker();
  return (
    <>
      <div className={styles.head}>
        <Ring score={vital.score} size="small" says={say(`vital.${vital.id}`)} />
        <div>
          <h3 className={styles.name}>{say(`vital.${vital.id}`)}</h3>
          <BandMark band={bandOf(vital.score)} />
        </div>
      </div>
      <p className={styles.means}>{say(`vital.${vital.id}.means`)}</p>
      {vital.items && <ReadyItems items={vital.items} />}
      <p>
        <Worst vital={vital} />
      </p>
      {vital.checks.some(({ check, found }) => found > 0 && isAboutItems(check)) && (
        <p className={styles.all}>
          <PageLink to="findings" query={{ vital: vital.id }}>
            {say('vital.findings')}
            <Spoken> ({say(`vital.${vital.id}`)})</Spoken>
          </PageLink>
        </p>
      )}
      {vital.checks.length > 0 && (
        <>
          <p className={styles.coverage}>{say('vital.coverage', { share: percent(vital.coverage) })}</p>
          <Checks vital={vital} />
        </>
      )}
    </>
  );
};

const ReadyItems = ({ items }: { items: NonNullable<VitalReport['items']> }) => {
  const { say } = useSpeaker();
  const n = items.ready + items['not-ready'] + items.unknown;
  return n === 0 ? null : <p className={styles.items}>{say('vital.ready.items', { ready: items.ready, n })}</p>;
};

const Worst = ({ vital }: { vital: VitalReport }) => {
  const { say, checks } = useSpeaker();
  if (vital.checks.length === 0) return <>{say('vital.unknown.none')}</>;
  const worst = worstOf(vital.checks);
  if (worst && judged(worst) === 1) return <>{say('vital.worst.one', { check: checks.name(worst.check) })}</>;
  if (worst) {
    return <>{say('vital.worst', { check: checks.name(worst.check), count: worst.found, judged: judged(worst) })}</>;
  }
  return <>{say(vital.score === null ? 'vital.unknown.why' : 'vital.worst.none')}</>;
};

const Checks = ({ vital }: { vital: VitalReport }) => {
  const { say, number, checks } = useSpeaker();
  const summary = (
    <>
      {say('vital.details')}
      <Spoken> ({say(`vital.${vital.id}`)})</Spoken>
    </>
  );
  return (
    <Folded className={styles.checks} summary={summary}>
      {() => (
        <Table
          quiet
          caption={say(`vital.${vital.id}`)}
          heads={[say('table.check'), say('table.found'), say('table.sound'), say('table.unknown')]}
          numbers={[1, 2, 3]}
          rows={vital.checks.map((check) => ({
            id: check.check,
            cells: [checks.name(check.check), number(check.found), number(check.sound), number(check.unknown)],
          }))}
        />
      )}
    </Folded>
  );
};
