// The form of the rule: what must hold, and a sentence of the team's own. Jira's editor has the button that saves.

import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_HINT, type ValidatorSettings } from '../../../src/contract';
import { whenRuleIsAsked } from '../ask';
import styles from './rule.module.css';
import { useSpeaker } from './words/speaker';

const DEMANDS = ['required', 'every'] as const;

export const RuleForm = ({ saved }: { saved: ValidatorSettings }) => {
  const { say } = useSpeaker();
  const id = useId();
  const [settings, setSettings] = useState(saved);
  // The editor asks when its own button is pressed, long after this was drawn.
  const latest = useRef(settings);
  latest.current = settings;
  useEffect(() => void whenRuleIsAsked(() => JSON.stringify(latest.current)), []);
  const { demand, hint } = settings;
  return (
    <main className={styles.rule}>
      <Words />
      <fieldset className={styles.choices}>
        <legend>{say('demand.legend')}</legend>
        {DEMANDS.map((one) => (
          <div key={one} className={styles.choice}>
            <input
              type="radio"
              id={`${id}${one}`}
              name={id}
              checked={one === demand}
              aria-describedby={`${id}${one}m`}
              onChange={() => setSettings({ ...settings, demand: one })}
            />
            <label htmlFor={`${id}${one}`}>{say(`demand.${one}`)}</label>
            <p id={`${id}${one}m`} className={styles.aside}>
              {say(`demand.${one}.means`)}
            </p>
          </div>
        ))}
      </fieldset>
      <div className={styles.field}>
        <label htmlFor={`${id}h`}>{say('hint.label')}</label>
        <input
          id={`${id}h`}
          value={hint}
          maxLength={LONGEST_HINT}
          aria-describedby={`${id}hm`}
          onChange={({ target }) => setSettings({ ...settings, hint: target.value })}
        />
        <p id={`${id}hm`} className={styles.aside}>
          {say('hint.hint')}
        </p>
      </div>
      <p className={styles.aside}>{say('uninstall')}</p>
    </main>
  );
};

const Words = () => {
  const { say } = useSpeaker();
  return (
    <header>
      <h1 className={styles.title}>{say('title')}</h1>
      <p>{say('lead')}</p>
      <p className={styles.aside}>{say('where')}</p>
    </header>
  );
};
