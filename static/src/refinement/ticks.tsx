// What the team itself says of an item: the manual criteria of its Definition of Ready.

import { useState } from 'react';
import type { AgendaItem } from '../../../src/contract';
import styles from './refinement.module.css';
import type { AgendaActs } from './use-agenda';
import { useSpeaker } from './words/speaker';

export const Ticks = ({ item, tick }: { item: AgendaItem; tick: AgendaActs['tick'] | null }) => {
  const { say } = useSpeaker();
  const [failure, setFailure] = useState<string | null>(null);
  if (item.ticks.length === 0) return null;
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.label}>{say('ticks')}</legend>
      {item.ticks.map((one) => (
        <label key={one.tick} className={styles.tick}>
          <input
            type="checkbox"
            checked={one.done}
            disabled={tick === null}
            onChange={({ target }) => void tick?.(item.issue, one.tick, target.checked).then(setFailure)}
          />
          {one.name}
        </label>
      ))}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {say('record.failed', { reason: failure })}
        </p>
      )}
    </fieldset>
  );
};
