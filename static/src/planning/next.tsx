// The coming items that are in no sprint, and the way in: the ready ones are selected, so that one press plans them.

import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { PlannedItem, PlannedSprint } from '../../../src/contract';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import type { Refused } from './move-items';
import styles from './next.module.css';
import { NextRow } from './next-row';
import { useMove } from './use-move';
import { useSpeaker } from './words/speaker';

interface Props {
  items: PlannedItem[];
  sprints: PlannedSprint[];
  /** null: moving is not offered. */
  noteMoved: ((keys: readonly string[], sprint: number) => void) | null;
}

export const Next = ({ items, sprints, noteMoved }: Props) => {
  const { say } = useSpeaker();
  return (
    <Section title={say('next.title')} lead={say(items.length === 0 ? 'next.none' : 'next.lead')}>
      {items.length > 0 &&
        (noteMoved ? <Movable items={items} sprints={sprints} noteMoved={noteMoved} /> : <Listed items={items} />)}
    </Section>
  );
};

const Listed = ({ items }: { items: PlannedItem[] }) => (
  <ul className={styles.list}>
    {items.map((item) => (
      <NextRow key={item.issue} item={item} />
    ))}
  </ul>
);

const isReady = ({ readiness }: PlannedItem): boolean => readiness === 'ready';

const Movable = ({ items, sprints, noteMoved }: Props & { noteMoved: NonNullable<Props['noteMoved']> }) => {
  const { say } = useSpeaker();
  const id = useId();
  const { move, done, refused } = useMove(noteMoved);
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const sprint =
    sprints.find((one) => one.id === chosen) ?? sprints.find(({ state }) => state === 'future') ?? sprints[0];
  const selected = items.filter((item) => changed.get(item.key) ?? isReady(item));
  const ready = items.filter(isReady);
  const unready = selected.filter((item) => !isReady(item)).length;
  if (!sprint) {
    return (
      <>
        <p className={styles.aside}>{say('next.no-sprint')}</p>
        <Listed items={items} />
      </>
    );
  }
  const label = () => {
    const n = selected.length;
    if (done !== null) return say('next.moving', { done, of: n });
    if (n === 0) return say('next.move.none', { sprint: sprint.name });
    const onlyReady = unready === 0 && n === ready.length;
    return say(onlyReady ? 'next.move.ready' : 'next.move.some', { n, sprint: sprint.name });
  };
  const select = (which: (item: PlannedItem) => boolean) =>
    setChanged(new Map(items.map((item) => [item.key, which(item)])));
  return (
    <>
      <div className={styles.bar}>
        {sprints.length > 1 && (
          <>
            <label htmlFor={id}>{say('next.target')}</label>
            <select
              id={id}
              className={styles.select}
              value={sprint.id}
              onChange={({ target }) => setChosen(Number(target.value))}
            >
              {sprints.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </>
        )}
        <Button
          appearance="primary"
          isDisabled={selected.length === 0 || done !== null}
          onClick={() =>
            void move(
              selected.map(({ key }) => key),
              sprint,
            )
          }
        >
          {label()}
        </Button>
        {ready.length > 0 && (
          <Button appearance="subtle" onClick={() => select(selected.length === 0 ? isReady : () => false)}>
            {say(selected.length === 0 ? 'next.select-ready' : 'next.select-none', { n: ready.length })}
          </Button>
        )}
      </div>
      <p className={styles.aside} role="status">
        {ready.length === 0 && say('next.none-ready')}{' '}
        {unready > 0 ? say('next.unready', { n: unready }) : say('next.as-you')}
      </p>
      {refused.length > 0 && <NotMoved refused={refused} />}
      <ul className={styles.list}>
        {items.map((item) => (
          <NextRow
            key={item.issue}
            item={item}
            selected={selected.includes(item)}
            select={(on) => setChanged(new Map(changed).set(item.key, on))}
          />
        ))}
      </ul>
    </>
  );
};

const NotMoved = ({ refused }: { refused: Refused[] }) => {
  const { say } = useSpeaker();
  return (
    <Notice kind="warning" title={say('next.refused.title', { n: refused.length })}>
      {refused.map(({ key, reason }) => (
        <span key={key} className={styles.refused}>
          <strong>{key}</strong> {reason === null ? say('next.untried') : say('next.refused.why', { reason })}
        </span>
      ))}
    </Notice>
  );
};
