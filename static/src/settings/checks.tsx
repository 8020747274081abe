// Every check: whether it is used, and its thresholds. What is as built in is shown and not kept.

import { useState } from 'react';
import { CHECKS } from '../../../src/core/checks';
import type { Check } from '../../../src/core/checks/check';
import styles from './checks.module.css';
import { toggled, withOption } from './draft';
import { useEditing } from './editing';
import { Field } from './field';
import { useSpeaker } from './words/speaker';
import { thresholds } from './words/thresholds-en';

type Threshold = keyof typeof thresholds;

const isKnown = (key: string): key is Threshold => Object.hasOwn(thresholds, key);

export const Checks = () => (
  <ul className={styles.checks}>
    {CHECKS.map((check) => (
      <li key={check.id}>
        <One check={check} />
      </li>
    ))}
  </ul>
);

const One = ({ check }: { check: Check }) => {
  const { say, checks } = useSpeaker();
  const { policy, edit, readOnly } = useEditing();
  const on = !policy.off.includes(check.id);
  const [changed] = useState(Object.hasOwn(policy.options, check.id));
  const options = Object.entries(check.options as Record<string, number | boolean>);
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          disabled={readOnly}
          checked={on}
          onChange={({ target }) =>
            edit((before) => ({ ...before, off: toggled(before.off, check.id, !target.checked) }))
          }
        />
        {say('checks.on', { name: checks.name(check.id) })}
      </label>
      <p className={styles.why}>{checks.why(check.id)}</p>
      {on && options.length > 0 && (
        <details className={styles.thresholds} open={changed}>
          <summary>{say('checks.thresholds', { n: options.length })}</summary>
          <div className={styles.options}>
            {options.map(([option, standard]) => (
              <Option key={option} check={check.id} option={option} standard={standard} />
            ))}
          </div>
        </details>
      )}
    </>
  );
};

interface OptionProps {
  check: string;
  option: string;
  standard: number | boolean;
}

const Option = ({ check, option, standard }: OptionProps) => {
  const { say, number } = useSpeaker();
  const { policy, edit, readOnly } = useEditing();
  const key = `threshold.${check}.${option}`;
  const label = isKnown(key) ? say(key) : option;
  const own = policy.options[check]?.[option];
  if (typeof standard === 'boolean') {
    return (
      <label className={styles.check}>
        <input
          type="checkbox"
          disabled={readOnly}
          checked={own === undefined ? standard : own === true}
          onChange={({ target }) =>
            edit(withOption(check, option, target.checked === standard ? undefined : target.checked))
          }
        />
        {label}
      </label>
    );
  }
  return (
    <Field
      label={label}
      hint={say('checks.standard', { value: number(standard, 2) })}
      at={`options.${check}.${option}`}
    >
      {(control) => (
        <input
          {...control}
          type="number"
          step="any"
          min={0}
          disabled={readOnly}
          placeholder={String(standard)}
          value={typeof own === 'number' ? own : ''}
          onChange={({ target }) =>
            edit(withOption(check, option, Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber))
          }
        />
      )}
    </Field>
  );
};
