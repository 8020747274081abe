// A choice of one among a few, with its label: the browser's own control, which every keyboard and reader knows.

import { useId } from 'react';
import styles from './choice.module.css';

export interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  choose: (value: string) => void;
}

export const Choice = ({ label, value, options, choose }: ChoiceProps) => {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        data-set={value !== options[0]?.value}
        onChange={({ target }) => choose(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
