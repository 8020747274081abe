// What an item still needs before it can be started: its gaps with one fix each, what is undecided, and whom to ask.

import type { AgendaItem, CriterionNames } from '../../../src/contract';
import { criterionName } from '../parts/criterion-name';
import { Quoted } from '../parts/quoted';
import { askedOf } from './agenda';
import styles from './refinement.module.css';
import { useSpeaker } from './words/speaker';

interface LacksProps {
  item: AgendaItem;
  names: CriterionNames;
  people: Readonly<Record<string, string>>;
  /** Also what to do about each gap, and findings that are none. */
  full?: boolean;
}

export const Lacks = ({ item, names, people, full = false }: LacksProps) => {
  const { say, checks } = useSpeaker();
  const foundOf = (check: string) => item.findings.find((one) => one.check === check && !one.dismissed);
  const asked = askedOf(item).flatMap((id) => people[id] ?? []);
  const others = item.findings.filter(
    ({ check, dismissed }) => !dismissed && !item.gaps.includes(check) && check !== 'open-question',
  );
  return (
    <div className={styles.lacks}>
      {item.gaps.length > 0 && (
        <ul className={styles.gaps} aria-label={say('gaps')}>
          {item.gaps.map((gap) => {
            const found = foundOf(gap);
            return (
              <li key={gap}>
                <span className={styles.gap}>{criterionName(gap, names, checks)}</span>
                {found && <span className={styles.fix}>{checks.fix(found)}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {item.questions.length > 0 && (
        <div className={styles.question}>
          <span className={styles.aside}>{say('open')}</span>
          {item.questions.map((words) => (
            <Quoted key={`${words.where} ${words.quote}`} words={words} />
          ))}
        </div>
      )}
      {full &&
        others.map((finding) => (
          <div key={finding.check} className={styles.question}>
            <span className={styles.gap}>{checks.name(finding.check)}</span> {checks.found(finding)}
            {finding.words.map((words) => (
              <Quoted key={`${words.where} ${words.quote}`} words={words} />
            ))}
            <span className={styles.fix}>{checks.fix(finding)}</span>
          </div>
        ))}
      {asked.length > 0 && <p className={styles.aside}>{say('ask', { names: asked.join(', ') })}</p>}
    </div>
  );
};
