// The planning view: the sprints to come with what each item still needs, and the items that could go in. The project page
// shows it as a sub-page; the menus of sprint, backlog and board open it for what they stand on.

import Heading from '@atlaskit/heading';
import { useMemo } from 'react';
import type { PlannedItem } from '../../../src/contract';
import { Notice } from '../parts/notice';
import { useNames } from '../parts/people';
import { Next } from './next';
import styles from './planning.module.css';
import { type Shown, ShownProvider } from './shown';
import { SprintCard } from './sprint-card';
import { type Plan, usePlanning } from './use-planning';
import { useSpeaker } from './words/speaker';

export interface PlanningProps {
  /** Only this sprint, where it was opened from one. */
  sprint?: number | undefined;
  /** Only sprints of this board. */
  board?: number | undefined;
}

export const Planning = (only: PlanningProps) => {
  const { say } = useSpeaker();
  const planning = usePlanning();
  const { view, failure, look } = planning;
  if (view === null) {
    if (failure === null) return <Loading />;
    return (
      <Notice kind="error" title={say('failed.title')} act={{ label: say('retry'), run: look }} alone>
        {say('failed.body', { reason: failure })}
      </Notice>
    );
  }
  if (view.state !== 'planning') {
    return (
      <Notice kind="info" title={say(`state.${view.state}.title`)} alone>
        {say(`state.${view.state}.body`)}
      </Notice>
    );
  }
  return <Planned plan={view} only={only} {...planning} />;
};

const Loading = () => {
  const { say } = useSpeaker();
  return (
    <main className={styles.page}>
      <div className={styles.header}>
        <Heading size="large" as="h1">
          {say('title')}
        </Heading>
        <p className={styles.lead} role="status">
          {say('loading')}
        </p>
      </div>
      <div className={styles.ghost} />
      <div className={styles.ghost} />
    </main>
  );
};

type PlannedProps = Omit<ReturnType<typeof usePlanning>, 'view'> & { plan: Plan; only: PlanningProps };

const isShown = ({ sprint, board }: PlanningProps, one: Plan['sprints'][number]): boolean =>
  (sprint === undefined || one.id === sprint) && (board === undefined || one.board === null || one.board.id === board);

const itemsOf = (plan: Plan): PlannedItem[] => [...plan.sprints.flatMap(({ items }) => items), ...plan.next];

const Planned = ({ plan, only, failure, look, noteMoved, override }: PlannedProps) => {
  const { say } = useSpeaker();
  const names = useNames(itemsOf(plan).map(({ assignee }) => assignee));
  const shown = useMemo<Shown>(
    () => ({ people: names, criteria: plan.names, override: plan.mayOverride ? override : null }),
    [names, plan.names, plan.mayOverride, override],
  );
  const sprints = plan.sprints.filter((one) => isShown(only, one));
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <Heading size="large" as="h1">
          {say('title')}
        </Heading>
        <p className={styles.lead}>{say('lead')}</p>
        <Runway plan={plan} />
      </header>
      {failure !== null && (
        <Notice kind="error" title={say('failed.title')} act={{ label: say('retry'), run: look }}>
          {say('failed.body', { reason: failure })}
        </Notice>
      )}
      <ShownProvider value={shown}>
        {sprints.length === 0 && (
          <Notice kind="info" title={say('sprints.none.title')}>
            {say('sprints.none.body')}
          </Notice>
        )}
        {sprints.map((sprint) => (
          <SprintCard key={sprint.id} sprint={sprint} />
        ))}
        <Next items={plan.next} sprints={sprints} noteMoved={plan.mayMove ? noteMoved : null} />
      </ShownProvider>
    </main>
  );
};

const Runway = ({ plan: { runway } }: { plan: Plan }) => {
  const { say, number } = useSpeaker();
  const { ready, velocity, sprints } = runway;
  if (sprints === null || velocity === null) return <p>{say('runway.no-pace', { n: ready })}</p>;
  // A length of 1.4 takes the plural that 1.4 has.
  const values = { length: number(sprints, 1), ready, velocity: number(velocity, 1), n: Math.round(sprints * 10) / 10 };
  return <p>{say('runway', values)}</p>;
};
