// When the next items, and all of them, will be done: dates with their chances. The one most teams promise by stands out.

import type { Forecast } from '../../../src/core/model/forecast';
import { Section } from '../parts/section';
import styles from './trends.module.css';
import { useSpeaker } from './words/speaker';

const PROMISED = 0.85;

export const Forecasts = ({ forecasts }: { forecasts: readonly Forecast[] }) => {
  const { say } = useSpeaker();
  const weeks = forecasts[0]?.weeks;
  return (
    <Section title={say('forecast.title')}>
      <div className={styles.card}>
        {weeks === undefined && <p>{say('forecast.young')}</p>}
        {forecasts.map((forecast) => (
          <One key={forecast.of} forecast={forecast} />
        ))}
        {weeks !== undefined && <p className={styles.aside}>{say('forecast.lead', { n: weeks })}</p>}
      </div>
    </Section>
  );
};

const One = ({ forecast: { of, items, by } }: { forecast: Forecast }) => {
  const { say, date, percent } = useSpeaker();
  return (
    <div className={styles.forecast}>
      <h3 className={styles.name}>{say(`forecast.${of}`, { n: items })}</h3>
      <ul className={styles.dates}>
        {by.map(({ chance, at }) => (
          <li key={chance} className={chance === PROMISED ? styles.promised : undefined}>
            {at === null
              ? say('forecast.never', { chance: percent(chance) })
              : say('forecast.by', { chance: percent(chance), date: date(at) })}
            {chance === PROMISED && <span className={styles.aside}> {say('forecast.likely')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
};
