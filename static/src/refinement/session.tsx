// A refinement session: one item at a time, what it lacks in full, and what the team made of it. Everything is one key
// away, because whoever leads it talks meanwhile.

import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { type AgendaItem, OUTCOMES, type Outcome } from '../../../src/contract';
import { IssueLink } from '../parts/issue-link';
import { ReadyMark } from '../parts/ready-mark';
import { Frame } from '../shell/sub-page';
import { SaidLast, type Shown } from './agenda-list';
import { Lacks } from './lacks';
import styles from './refinement.module.css';
import { Ticks } from './ticks';
import type { AgendaActs } from './use-agenda';
import { useCharacterKeys, useKeys } from './use-keys';
import { useSpeaker } from './words/speaker';

const LONGEST_NOTE = 500;

interface SessionProps {
  shown: Shown;
  items: readonly AgendaItem[];
  at: number;
  /** null: the reader may not record. */
  acts: AgendaActs | null;
  walk: (to: number) => void;
  end: () => void;
}

export const Session = ({ shown, items, at, acts, walk, end }: SessionProps) => {
  const { say, number } = useSpeaker();
  const item = items[at];
  const title = useRef<HTMLHeadingElement>(null);
  const [characters, turn] = useCharacterKeys();
  const issue = item?.issue;
  // Who listens hears the next item; who types goes on from its top.
  useEffect(() => {
    if (issue !== undefined) title.current?.focus();
  }, [issue]);
  const next = () => at < items.length - 1 && walk(at + 1);
  const before = () => at > 0 && walk(at - 1);
  useKeys({ ArrowRight: next, j: next, ArrowLeft: before, k: before, Escape: end }, characters);
  if (!item) return null;
  return (
    <Frame
      title={say('session.title')}
      lead={<p>{say('session.at', { at: number(at + 1), all: number(items.length) })}</p>}
      acts={
        <Button appearance="subtle" onClick={end}>
          {say('session.end')}
        </Button>
      }
    >
      <progress className={styles.progress} value={at + 1} max={items.length} aria-label={say('session.progress')} />
      <article className={styles.card}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          <IssueLink issueKey={item.key}>{item.key}</IssueLink> {item.summary}
        </h2>
        <p className={styles.facts}>
          <ReadyMark readiness={item.readiness} />
          <span>{item.estimate === null ? say('no-estimate') : say('estimate', { n: item.estimate })}</span>
          <SaidLast outcome={shown.latest.get(item.issue)} now={shown.told.now} />
        </p>
        <Lacks item={item} names={shown.told.names} people={shown.people} full />
        <Ticks item={item} tick={acts?.tick ?? null} />
      </article>
      {acts && <Outcomes key={item.issue} item={item} acts={acts} done={next} characters={characters} />}
      <div className={styles.steps}>
        <Button isDisabled={at === 0} onClick={before}>
          {say('session.before')}
        </Button>
        <Button isDisabled={at === items.length - 1} onClick={next}>
          {say('session.next')}
        </Button>
        <span className={styles.aside}>{say(acts && characters ? 'session.keys' : 'session.keys.read')}</span>
        <label className={`${styles.tick} ${styles.aside}`}>
          <input type="checkbox" checked={characters} onChange={({ target }) => turn(target.checked)} />
          {say('session.characters')}
        </label>
      </div>
    </Frame>
  );
};

interface OutcomesProps {
  item: AgendaItem;
  acts: AgendaActs;
  done: () => void;
  characters: boolean;
}

const Outcomes = ({ item, acts, done, characters }: OutcomesProps) => {
  const { say } = useSpeaker();
  const [note, setNote] = useState('');
  const [state, setState] = useState<{ busy: Outcome | null; failure: string | null }>({ busy: null, failure: null });
  const field = useRef<HTMLTextAreaElement>(null);
  const record = async (outcome: Outcome) => {
    if (state.busy) return;
    setState({ busy: outcome, failure: null });
    const failure = await acts.record(item.issue, outcome, note.trim());
    setState({ busy: null, failure });
    if (failure === null) done();
  };
  const keys = Object.fromEntries(OUTCOMES.map((outcome, index) => [String(index + 1), () => void record(outcome)]));
  useKeys({ ...keys, n: () => field.current?.focus() }, characters);
  const named = (outcome: Outcome, index: number): string => {
    const name = say(`outcome.${outcome}`);
    return characters ? say('outcome.key', { key: index + 1, outcome: name }) : name;
  };
  return (
    <section className={styles.outcomes} aria-label={say('outcomes')}>
      <label className={styles.label} htmlFor="note">
        {say('note')}
      </label>
      <textarea
        ref={field}
        id="note"
        className={styles.note}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
      <div className={styles.choices}>
        {OUTCOMES.map((outcome, index) => (
          <Button
            key={outcome}
            appearance={index === 0 ? 'primary' : 'default'}
            isLoading={state.busy === outcome}
            onClick={() => void record(outcome)}
          >
            {named(outcome, index)}
          </Button>
        ))}
      </div>
      {state.failure !== null && (
        <p role="alert" className={styles.failure}>
          {say('record.failed', { reason: state.failure })}
        </p>
      )}
    </section>
  );
};
