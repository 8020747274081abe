// What is judged: which types and labels, which fields tell what, and the thresholds of the checks.

import { Section } from '../parts/section';
import { Checks } from './checks';
import { useEditing } from './editing';
import { FieldChoices } from './field-choices';
import styles from './gate.module.css';
import { Labels } from './labels';
import { Types } from './types-table';
import { useSpeaker } from './words/speaker';

export const Judging = () => {
  const { say } = useSpeaker();
  const { types } = useEditing();
  return (
    <div className={styles.parts}>
      {types.length > 0 && (
        <Section title={say('types.title')} lead={say('types.lead')}>
          <Types />
        </Section>
      )}
      <Labels />
      <FieldChoices />
      <Section title={say('checks.title')} lead={say('checks.lead')}>
        <Checks />
      </Section>
    </div>
  );
};
