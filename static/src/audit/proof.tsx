// Whether being ready helps this team: counts side by side, and a plain sentence on what they are worth.

import { useEffect, useState } from 'react';
import type { Fared, Proof, ProofView } from '../../../src/contract';
import { ask } from '../ask';
import { Section } from '../parts/section';
import { Table } from '../parts/table';
import styles from './proof.module.css';
import { reasonOf } from './use-audit';
import { useSpeaker } from './words/speaker';

export const ProofSection = () => {
  const { say } = useSpeaker();
  const [view, setView] = useState<ProofView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    ask('open-proof').then(setView, (error: unknown) => setFailure(reasonOf(error)));
  }, []);
  if (view?.state === 'no-permission' || view?.state === 'not-enrolled') return null;
  return (
    <Section title={say('proof.title')} lead={say('proof.lead')}>
      {failure !== null && <p role="alert">{say('proof.failed', { reason: failure })}</p>}
      {view?.state === 'first-scan' && <p>{say('proof.first-scan')}</p>}
      {view === null && failure === null && <div className={styles.ghost} />}
      {view?.state === 'proof' && <Told proof={view.proof} />}
    </Section>
  );
};

const Told = ({ proof }: { proof: Proof }) => {
  const { say } = useSpeaker();
  return (
    <div className={styles.proof}>
      <p className={styles.says}>{say(`proof.says.${proof.says}`)}</p>
      <dl className={styles.sides}>
        <Side title={say('proof.ready')} fared={proof.ready} />
        <Side title={say('proof.unready')} fared={proof.unready} />
      </dl>
      {proof.bypass.length > 0 && <ByPass proof={proof} />}
    </div>
  );
};

const Side = ({ title, fared }: { title: string; fared: Fared }) => {
  const { say } = useSpeaker();
  const { entered, finished, spilled, cycleDays } = fared;
  return (
    <div className={styles.side}>
      <dt>{title}</dt>
      {entered === 0 ? (
        <dd>{say('proof.none')}</dd>
      ) : (
        <>
          <dd className={styles.finished}>{say('proof.finished', { finished, n: entered })}</dd>
          <dd aria-hidden="true" className={styles.bar}>
            <svg width="100%" height="6" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * finished) / entered} height="6" />
            </svg>
          </dd>
          <dd>{say('proof.spilled', { n: spilled })}</dd>
          <dd>
            {cycleDays === null ? say('proof.cycle.none') : say('proof.cycle', { n: Math.round(cycleDays * 10) / 10 })}
          </dd>
        </>
      )}
    </div>
  );
};

const ByPass = ({ proof: { bypass } }: { proof: Proof }) => {
  const { say, percent } = useSpeaker();
  const share = (n: number, of: number) => (of === 0 ? n : say('bypass.share', { n, share: percent(n / of) }));
  return (
    <div>
      <h3 className={styles.says}>{say('bypass.title')}</h3>
      <p className={styles.aside}>{say('bypass.lead')}</p>
      <Table
        quiet
        caption={say('bypass.title')}
        heads={[say('bypass.sprint'), say('bypass.entered'), say('bypass.bypassed'), say('bypass.unready')]}
        numbers={[1, 2, 3]}
        rows={bypass.map(({ sprint, name, entered, bypassed, unready }) => ({
          id: String(sprint),
          cells: [name, entered, share(bypassed, entered), share(unready, entered)],
        }))}
      />
    </div>
  );
};
