// One finding in full: the sentence with its words marked, one fix, whose it is, and whether it is a problem here at all.

import Button from '@atlaskit/button/new';
import { type RefObject, useState } from 'react';
import { effortOf } from '../../../src/core/words/check-words';
import { unsaid } from '../../../src/core/words/pieces';
import { Dismiss } from '../page/dismiss';
import type { DismissalActs } from '../page/use-dismissals';
import { IssueLink } from '../parts/issue-link';
import { Quoted } from '../parts/quoted';
import { useFocusKept } from '../parts/use-focus-kept';
import { useSpeaker as usePageWords } from '../words/speaker';
import styles from './findings.module.css';
import type { Found, Row } from './listed';
import { useSpeaker } from './words/speaker';

interface DetailProps {
  row: Row;
  view: Found;
  people: Readonly<Record<string, string>>;
  act: DismissalActs | null;
  /** Takes the focus when what is told here has left it. */
  list: RefObject<HTMLDivElement>;
}

export const Detail = ({ row, view, people, act, list }: DetailProps) => {
  const box = useFocusKept<HTMLElement>(list);
  const { say, checks, number } = useSpeaker();
  const page = usePageWords();
  const { item, finding } = row;
  const found = checks.found(finding);
  const effort = effortOf(finding.check);
  const parent = item.parent === null ? undefined : view.parents[item.parent];
  return (
    <section ref={box} className={styles.detail} aria-label={say('detail')} aria-live="polite">
      <p className={styles.where}>
        <IssueLink issueKey={item.key}>{item.key}</IssueLink> {item.summary}
      </p>
      <h2 className={styles.name}>{checks.name(finding.check)}</h2>
      <p>{found}</p>
      {unsaid(found, finding.words).map((words) => (
        <figure key={`${words.where} ${words.quote}`} className={styles.cited}>
          <figcaption className={styles.aside}>{page.say(`todo.in.${words.where}`)}</figcaption>
          <Quoted words={words} />
        </figure>
      ))}
      <p>
        <strong>{page.say('todo.fix')}</strong> {checks.fix(finding)}
      </p>
      <p className={styles.aside}>{checks.why(finding.check)}</p>
      <dl className={styles.facts}>
        {item.position !== null && <Fact name={say('head.place')} value={number(item.position + 1)} />}
        <Fact name={say('filter.type')} value={view.typeNames[item.type] ?? item.type} />
        <Fact
          name={say('filter.owner')}
          value={item.owner === null ? say('owner.nobody') : (people[item.owner] ?? say('owner.unnamed'))}
        />
        {parent && <Fact name={say('filter.parent')} value={parent.summary} />}
        {effort !== null && <Fact name={say('detail.effort')} value={page.say('todo.effort', { n: effort })} />}
      </dl>
      {act && (finding.dismissed ? <Restore row={row} act={act} /> : <Dismiss finding={aboutOf(row)} act={act} />)}
    </section>
  );
};

const aboutOf = ({ item, finding }: Row) => ({ issue: item.issue, key: item.key, check: finding.check });

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const Restore = ({ row, act }: { row: Row; act: DismissalActs }) => {
  const { say } = useSpeaker();
  const page = usePageWords();
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <div>
      <p className={styles.aside}>{say('detail.dismissed')}</p>
      <Button spacing="compact" onClick={() => void act.restore(aboutOf(row)).then(setFailure)}>
        {page.say('dismissed.restore')}
      </Button>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  );
};
