// The lines of the audit, newest first: filtered by what was done, read on on request, and taken along as a file.

import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { DEEDS, type Deed } from '../../../src/contract';
import { useNames } from '../parts/people';
import { Section } from '../parts/section';
import styles from './audit.module.css';
import { Export } from './export';
import { Line } from './line';
import type { Told, useAudit } from './use-audit';
import { useSpeaker } from './words/speaker';

type Props = Omit<ReturnType<typeof useAudit>, 'view'> & { told: Told };

export const Lines = ({ told, did, setDid, reading, older }: Props) => {
  const { say } = useSpeaker();
  const id = useId();
  const people = useNames(told.lines.map(({ by }) => by));
  return (
    <Section title={say('lines.title')}>
      <div className={styles.bar}>
        <label htmlFor={id}>{say('filter.label')}</label>
        <select
          id={id}
          className={styles.select}
          value={did ?? ''}
          onChange={({ target }) => setDid((target.value || null) as Deed | null)}
        >
          <option value="">{say('filter.all')}</option>
          {DEEDS.map((deed) => (
            <option key={deed} value={deed}>
              {say(`did.${deed}`)}
            </option>
          ))}
        </select>
        {told.lines.length > 0 && <Export did={did} />}
        <span role="status" className={styles.aside}>
          {reading ? say('lines.reading') : ''}
        </span>
      </div>
      {told.lines.length === 0 ? (
        <p className={styles.aside}>{say(did === null ? 'lines.none' : 'lines.none-of')}</p>
      ) : (
        <ul className={styles.lines}>
          {told.lines.map((line) => (
            <li key={line.id}>
              <Line line={line} names={told.names} people={people} />
            </li>
          ))}
        </ul>
      )}
      {told.next !== null && (
        <Button onClick={older} isDisabled={reading}>
          {say('lines.more')}
        </Button>
      )}
    </Section>
  );
};
