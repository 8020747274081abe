// An item that could go into a sprint, with a box to tick where moving is offered.

import Lozenge from '@atlaskit/lozenge';
import type { PlannedItem } from '../../../src/contract';
import { ItemRow } from './item-row';
import styles from './next.module.css';
import { useSpeaker } from './words/speaker';

interface Props {
  item: PlannedItem;
  selected?: boolean;
  select?: (on: boolean) => void;
}

const LOOK = { ready: 'success', 'not-ready': 'moved', unknown: 'default' } as const;

export const NextRow = ({ item, selected = false, select }: Props) => {
  const { say } = useSpeaker();
  return (
    <li className={styles.row}>
      {select && (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={say('next.select', { key: item.key })}
          checked={selected}
          onChange={({ target }) => select(target.checked)}
        />
      )}
      <ItemRow item={item} />
      <Lozenge appearance={LOOK[item.readiness]}>{say(`item.${item.readiness}`)}</Lozenge>
    </li>
  );
};
