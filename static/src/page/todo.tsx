// "Do these things": the findings most worth acting on, each with the words that caused it and one fix.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { type RefObject, useRef, useState } from 'react';
import { varied } from '../../../src/core/health/varied';
import type { ListedFinding } from '../../../src/core/model/report';
import { effortOf } from '../../../src/core/words/check-words';
import { unsaid } from '../../../src/core/words/pieces';
import { IssueLink } from '../parts/issue-link';
import { Quoted } from '../parts/quoted';
import { Section } from '../parts/section';
import { useFocusKept } from '../parts/use-focus-kept';
import { PageLink } from '../shell/route';
import { useSpeaker } from '../words/speaker';
import { Dismiss } from './dismiss';
import styles from './todo.module.css';
import type { DismissalActs } from './use-dismissals';

const FIRST = 5;

export const Todo = ({ top, act }: { top: ListedFinding[]; act: DismissalActs | null }) => {
  const { say } = useSpeaker();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  if (top.length === 0) {
    return (
      <Section title={say('todo.none.title')}>
        <p>{say('todo.none.body')}</p>
      </Section>
    );
  }
  const shown = varied(top).slice(0, all ? top.length : FIRST);
  return (
    <Section title={say('todo.title', { n: Math.min(FIRST, top.length) })} lead={say('todo.lead')}>
      <ol ref={list} tabIndex={-1} className={styles.list}>
        {shown.map((finding) => (
          <Finding key={`${finding.check} ${finding.issue}`} finding={finding} act={act} list={list} />
        ))}
      </ol>
      <div className={styles.further}>
        {top.length > FIRST && (
          <Button onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? say('todo.less') : say('todo.more', { n: top.length - FIRST })}
          </Button>
        )}
        <PageLink to="findings">{say('todo.all')}</PageLink>
        <PageLink to="refinement">{say('todo.agenda')}</PageLink>
      </div>
    </Section>
  );
};

interface FindingProps {
  finding: ListedFinding;
  act: DismissalActs | null;
  list: RefObject<HTMLOListElement>;
}

const Finding = ({ finding, act, list }: FindingProps) => {
  const { say, checks } = useSpeaker();
  const box = useFocusKept<HTMLLIElement>(list);
  const effort = effortOf(finding.check);
  const found = checks.found(finding);
  return (
    <li ref={box} className={styles.finding}>
      <Heading size="xsmall" as="h3">
        {checks.name(finding.check)}
      </Heading>
      <p>
        <IssueLink issueKey={finding.key}>{finding.key}</IssueLink> {finding.summary}
      </p>
      <p className={styles.found}>{found}</p>
      {unsaid(found, finding.words).map((words) => (
        <figure key={`${words.where} ${words.quote}`} className={styles.cited}>
          <figcaption className={styles.aside}>{say(`todo.in.${words.where}`)}</figcaption>
          <Quoted words={words} />
        </figure>
      ))}
      <p>
        <strong>{say('todo.fix')}</strong> {checks.fix(finding)}
      </p>
      <p className={styles.aside}>
        {finding.position !== null && <span>{say('todo.position', { place: finding.position + 1 })}</span>}
        {effort !== null && <span>{say('todo.effort', { n: effort })}</span>}
      </p>
      {act && <Dismiss finding={finding} act={act} />}
    </li>
  );
};
