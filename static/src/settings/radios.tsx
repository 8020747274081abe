// One of a few, each with a sentence on what it means.

import { useId } from 'react';
import { Spoken } from '../parts/spoken';
import { useEditing, useRefused } from './editing';
import { Refusals } from './field';
import styles from './gate.module.css';

interface Props {
  legend: string;
  /** A title above says the same. */
  quiet?: boolean;
  at: string;
  value: string;
  options: { value: string; label: string; means?: string }[];
  choose: (value: string) => void;
}

export const Radios = ({ legend, quiet, at, value, options, choose }: Props) => {
  const id = useId();
  const { readOnly } = useEditing();
  return (
    <fieldset className={styles.radios} disabled={readOnly}>
      <legend>{quiet ? <Spoken>{legend}</Spoken> : legend}</legend>
      {options.map((one) => (
        <div key={one.value} className={styles.radio}>
          <input
            type="radio"
            id={`${id}${one.value}`}
            name={id}
            checked={one.value === value}
            aria-describedby={one.means && `${id}${one.value}m`}
            onChange={() => choose(one.value)}
          />
          <label htmlFor={`${id}${one.value}`}>{one.label}</label>
          {one.means && (
            <p id={`${id}${one.value}m`} className={styles.aside}>
              {one.means}
            </p>
          )}
        </div>
      ))}
      <Refusals refused={useRefused(at)} />
    </fieldset>
  );
};
