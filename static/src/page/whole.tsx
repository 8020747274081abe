// What is said of the backlog as a whole rather than of one item. A check that would flag most of the items to come is
// told here once instead of on each of them.

import type { Report } from '../../../src/core/model/report';
import { isAboutItems } from '../../../src/core/words/check-words';
import { Section } from '../parts/section';
import { useSpeaker } from '../words/speaker';
import styles from './todo.module.css';

type Told = Report['backlog'][number];

export const Whole = ({ backlog }: { backlog: Report['backlog'] }) => {
  const { say, checks } = useSpeaker();
  const found = backlog.filter(({ verdict }) => verdict === 'found');
  if (found.length === 0) return null;
  return (
    <Section title={say('whole.title')}>
      <ul className={styles.list}>
        {found.map((told) => (
          <li key={told.check} className={styles.finding}>
            <h3 className={styles.name}>{checks.name(told.check)}</h3>
            {isAboutItems(told.check) ? <Widespread told={told} /> : <Found told={told} />}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Found = ({ told }: { told: Told }) => {
  const { say, checks } = useSpeaker();
  return (
    <>
      <p className={styles.found}>{checks.found(told)}</p>
      <p>
        <strong>{say('todo.fix')}</strong> {checks.fix(told)}
      </p>
    </>
  );
};

const Widespread = ({ told }: { told: Told }) => {
  const { say, checks } = useSpeaker();
  const { found = 0, of = 0 } = told.values;
  return (
    <>
      <p className={styles.found}>{say('whole.widespread', { found, of })}</p>
      <p>{checks.why(told.check)}</p>
      <p className={styles.aside}>{say('whole.widespread.quiet')}</p>
    </>
  );
};
