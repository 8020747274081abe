// What changed since about a week ago, issue by issue. What is settled and what has left come first: they are the good
// news, and a backlog that shrinks is one of them.

import type { ChangesView, Named } from '../../../src/contract';
import { IssueLink } from '../parts/issue-link';
import { Section } from '../parts/section';
import { useSpeaker } from '../words/speaker';
import styles from './changes.module.css';
import { useTitles } from './use-titles';

const PARTS = ['cleared', 'left', 'appeared', 'arrived'] as const;
type Part = (typeof PARTS)[number];

/** So many issues are named; how many there are stands above them. */
const NAMED = 6;

type Shown = Named & { check?: string };

const shownOf = (changes: ChangesView, part: Part): Shown[] => changes[part].slice(0, NAMED);

export const Changes = ({ changes }: { changes: ChangesView }) => {
  const { say, date } = useSpeaker();
  const titleOf = useTitles(PARTS.flatMap((part) => shownOf(changes, part)));
  const parts = PARTS.filter((part) => changes.counts[part] > 0);
  return (
    <Section title={say('changes.title', { since: date(changes.since) })}>
      <ScoreChange by={changes.score} />
      {parts.length === 0 && <p>{say('changes.none')}</p>}
      <div className={styles.parts}>
        {parts.map((part) => (
          <Changed key={part} part={part} changes={changes} titleOf={titleOf} />
        ))}
      </div>
    </Section>
  );
};

const ScoreChange = ({ by }: { by: number | null }) => {
  const { say } = useSpeaker();
  if (by === null) return null;
  if (Math.round(by) === 0) return <p className={styles.score}>{say('changes.score.same')}</p>;
  const values = { by: Math.round(Math.abs(by)) };
  return <p className={styles.score}>{by > 0 ? say('changes.score.up', values) : say('changes.score.down', values)}</p>;
};

interface ChangedProps {
  part: Part;
  changes: ChangesView;
  titleOf: (issue: Named) => string;
}

const Changed = ({ part, changes, titleOf }: ChangedProps) => {
  const { say, checks } = useSpeaker();
  const shown = shownOf(changes, part);
  const n = changes.counts[part];
  return (
    <div className={styles.part} data-part={part}>
      <h3 className={styles.name}>{say(`changes.${part}`, { n })}</h3>
      {part === 'left' && <p className={styles.aside}>{say('changes.left.good')}</p>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={`${one.issue} ${one.check}`}>
            <IssueLink issueKey={one.key}>{one.key}</IssueLink> {titleOf(one)}
            {one.check !== undefined && <span className={styles.check}>{checks.name(one.check)}</span>}
          </li>
        ))}
      </ul>
      {n > shown.length && <p className={styles.aside}>{say('changes.hidden', { n: n - shown.length })}</p>}
    </div>
  );
};
