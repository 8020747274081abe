// What the rule says in the list of a transition's rules.

import type { ValidatorSettings } from '../../../src/contract';
import styles from './rule.module.css';
import { useSpeaker } from './words/speaker';

export const RuleSummary = ({ saved: { demand, hint } }: { saved: ValidatorSettings }) => {
  const { say } = useSpeaker();
  return (
    <main className={styles.rule}>
      <h1 className={styles.title}>{say('title')}</h1>
      <p>{say(`view.${demand}`)}</p>
      {hint !== '' && <p className={styles.aside}>{say('view.hint', { hint })}</p>}
    </main>
  );
};
