// Three numbers of a sprint beside what is usual: ready items, estimate, items. What is done counts in the last two. Bars show the same to the eye; the words
// carry it alone.

import type { PlannedSprint } from '../../../src/contract';
import styles from './measures.module.css';
import { useSpeaker } from './words/speaker';

export const Measures = ({ sprint }: { sprint: PlannedSprint }) => {
  const { say, number } = useSpeaker();
  const { items, estimate, velocity } = sprint;
  const done = sprint.done?.length ?? 0;
  const all = items.length + done;
  const count = (readiness: string) => items.filter((item) => item.readiness === readiness).length;
  const usually = (usual: number | null, key: 'sprint.points.usual' | 'sprint.items.usual') =>
    usual === null ? say('sprint.no-history') : say(key, { velocity: number(usual, 1) });
  return (
    <dl className={styles.measures}>
      {items.length > 0 && (
        <Measure
          label={say('sprint.ready.label')}
          value={say('sprint.ready', { ready: count('ready'), n: items.length })}
          parts={[
            ['ready', count('ready') / items.length],
            ['not-ready', count('not-ready') / items.length],
          ]}
        />
      )}
      <Measure
        label={say('sprint.points.label')}
        value={
          estimate.with === 0
            ? say('sprint.points.none')
            : say('sprint.points', { sum: number(estimate.sum, 1), with: estimate.with, of: estimate.of })
        }
        aside={estimate.with === 0 ? undefined : usually(velocity.points, 'sprint.points.usual')}
        parts={against(estimate.sum, velocity.points)}
      />
      <Measure
        label={say('sprint.items.label')}
        value={done === 0 ? say('sprint.items', { n: all }) : say('sprint.items.done', { n: all, done })}
        aside={usually(velocity.items, 'sprint.items.usual')}
        parts={against(all, velocity.items)}
      />
    </dl>
  );
};

type Part = [kind: 'ready' | 'not-ready' | 'usual' | 'over', share: number];

/** What is usual fills three quarters of the bar, so that more than usual has somewhere to go. */
const USUAL = 0.75;

const against = (sum: number, usual: number | null): Part[] => {
  if (usual === null || usual <= 0) return [];
  const share = (sum / usual) * USUAL;
  return [
    ['usual', Math.min(share, USUAL)],
    ['over', Math.min(Math.max(0, share - USUAL), 1 - USUAL)],
  ];
};

const Measure = ({ label, value, aside, parts }: { label: string; value: string; aside?: string; parts: Part[] }) => (
  <div className={styles.measure}>
    <dt className={styles.label}>{label}</dt>
    <dd className={styles.value}>{value}</dd>
    {parts.length > 0 && (
      <dd className={styles.bar} aria-hidden="true" data-usual={parts.some(([kind]) => kind === 'usual')}>
        <svg
          width="100%"
          height="6"
          preserveAspectRatio="none"
          viewBox="0 0 100 6"
          aria-hidden="true"
          focusable="false"
        >
          {parts.map(([kind, share], at) => (
            <rect
              key={kind}
              data-part={kind}
              x={100 * parts.slice(0, at).reduce((sum, [, before]) => sum + before, 0)}
              width={100 * share}
              height="6"
            />
          ))}
        </svg>
      </dd>
    )}
    {aside && <dd className={styles.aside}>{aside}</dd>}
  </div>
);
