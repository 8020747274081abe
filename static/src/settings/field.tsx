// One thing to fill in: its label, a hint, and what was refused of it, told by the control itself to those who listen.

import { type ReactNode, useId } from 'react';
import type { Refusal } from '../../../src/contract';
import { useRefused } from './editing';
import styles from './field.module.css';
import { en } from './words/en';
import { useSpeaker } from './words/speaker';

export interface Control {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
  className: string | undefined;
}

interface Props {
  label: string;
  /** Path into the policy. */
  at?: string;
  hint?: string;
  children: (control: Control) => ReactNode;
}

export const Field = ({ label, at = '', hint, children }: Props) => {
  const id = useId();
  const refused = useRefused(at, true);
  const told = at === '' ? [] : refused;
  const described = [hint && `${id}h`, told.length > 0 && `${id}r`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        className: styles.control,
        'aria-describedby': described || undefined,
        'aria-invalid': told.length > 0,
      })}
      {hint && (
        <p id={`${id}h`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div id={`${id}r`}>
        <Refusals refused={told} />
      </div>
    </div>
  );
};

const isSaid = (code: string): boolean => Object.hasOwn(en, `refusal.${code}`);

export const Refusals = ({ refused }: { refused: readonly Refusal[] }) => {
  const { say } = useSpeaker();
  return refused.map(({ at, code, values, message }) => (
    <p key={`${at} ${message}`} className={styles.refusal}>
      {isSaid(code) ? say(`refusal.${code}`, values as never) : message}
    </p>
  ));
};
