// A choice of one among a few, with its label. It looks as Atlaskit's does and is the browser's own control, which every
// keyboard and reader knows and which weighs nothing.

import { useId } from 'react';
import styles from './choice.module.css';

export interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  choose: (value: string) => void;
  /** One choice is as usual as another: none is marked as set. */
  even?: boolean;
}

export const Choice = ({ label, value, options, choose, even = false }: ChoiceProps) => {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.control} data-set={!even && value !== options[0]?.value}>
        <select id={id} className={styles.select} value={value} onChange={({ target }) => choose(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
