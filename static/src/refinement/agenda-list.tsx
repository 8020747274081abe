// The agenda to prepare with: the next items in order, what each lacks, what is undecided, whom to ask.

import Button from '@atlaskit/button/new';
import { type ReactNode, useState } from 'react';
import type { AgendaItem, OutcomeView } from '../../../src/contract';
import { download } from '../parts/download';
import { IssueLink } from '../parts/issue-link';
import { Notice } from '../parts/notice';
import { ReadyMark } from '../parts/ready-mark';
import { Frame } from '../shell/sub-page';
import type { Agenda } from './agenda';
import { agendaText } from './agenda';
import { Lacks } from './lacks';
import styles from './refinement.module.css';
import { useTextWords } from './text-words';
import { useSpeaker } from './words/speaker';

export interface Shown {
  told: Agenda;
  latest: ReadonlyMap<string, OutcomeView>;
  people: Readonly<Record<string, string>>;
}

interface ListProps {
  shown: Shown;
  items: readonly AgendaItem[];
  /** Those of the items that need words. */
  talk: readonly AgendaItem[];
  begin: (() => void) | null;
  notice: ReactNode;
}

export const AgendaList = ({ shown, items, talk, begin, notice }: ListProps) => {
  const { say, number } = useSpeaker();
  const [all, setAll] = useState(false);
  const listed = all ? items : talk;
  const ready = items.length - talk.length;
  return (
    <Frame
      title={say('title')}
      lead={<p>{say('lead', { n: talk.length, all: number(items.length) })}</p>}
      acts={<Acts shown={shown} items={listed} begin={begin} />}
    >
      {notice}
      {items.length === 0 && (
        <Notice kind="info" title={say('none.title')}>
          {say('none.body')}
        </Notice>
      )}
      {items.length > 0 && talk.length === 0 && (
        <Notice kind="good" title={say('all-ready.title')}>
          {say('all-ready.body')}
        </Notice>
      )}
      <ol className={styles.list}>
        {listed.map((item) => (
          <li key={item.issue} className={styles.item}>
            <Line item={item} shown={shown} />
          </li>
        ))}
      </ol>
      {ready > 0 && (
        <Button onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? say('ready.hide') : say('ready.show', { n: ready })}
        </Button>
      )}
    </Frame>
  );
};

const Line = ({ item, shown }: { item: AgendaItem; shown: Shown }) => {
  const { say, number } = useSpeaker();
  return (
    <>
      <div className={styles.place} aria-hidden={item.position === null}>
        {item.position === null ? '–' : number(item.position + 1)}
      </div>
      <div className={styles.about}>
        <h2 className={styles.name}>
          <IssueLink issueKey={item.key}>{item.key}</IssueLink> {item.summary}
        </h2>
        <p className={styles.facts}>
          <ReadyMark readiness={item.readiness} />
          <span>{item.estimate === null ? say('no-estimate') : say('estimate', { n: item.estimate })}</span>
          <SaidLast outcome={shown.latest.get(item.issue)} now={shown.told.now} />
        </p>
        <Lacks item={item} names={shown.told.names} people={shown.people} />
      </div>
    </>
  );
};

/** What the last refinement came to. */
export const SaidLast = ({ outcome, now }: { outcome: OutcomeView | undefined; now: number }) => {
  const { say, ago } = useSpeaker();
  if (!outcome) return null;
  return (
    <span>
      {say('said-last', { outcome: say(`outcome.${outcome.outcome}`), ago: ago(outcome.at, now) })}
      {outcome.note !== '' && ` ${say('said-note', { note: outcome.note })}`}
    </span>
  );
};

const Acts = ({ shown, items, begin }: Pick<ListProps, 'shown' | 'items' | 'begin'>) => {
  const { say } = useSpeaker();
  const words = useTextWords(shown);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const text = () => agendaText(items, shown.latest, words);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  if (items.length === 0) return null;
  return (
    <>
      {begin && (
        <Button appearance="primary" onClick={begin}>
          {say('begin')}
        </Button>
      )}
      <Button onClick={() => void copy()}>{say('copy')}</Button>
      <Button appearance="subtle" onClick={() => download('refinement.txt', 'text/plain;charset=utf-8', text())}>
        {say('save')}
      </Button>
      <span role="status" className={styles.aside}>
        {copied !== 'no' && say(`copied.${copied}`)}
      </span>
    </>
  );
};
