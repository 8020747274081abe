// Ready work ahead, drawn as a row of sprints that fill up: how far the team can go before it has to stop and refine.

import type { Horizon, Runway as RunwayReport } from '../../../src/core/model/report';
import { TableBehind } from '../parts/table';
import { useSpeaker } from '../words/speaker';
import styles from './runway.module.css';
import { cellsOf, stretchOf } from './runway-cells';

export const Runway = ({ runway, horizon }: { runway: RunwayReport; horizon: Horizon | null }) => {
  const { say, number } = useSpeaker();
  const { ready, velocity, sprints } = runway;
  const asked = horizon && <p className={styles.says}>{say(`runway.horizon.${horizon.from}`, { n: horizon.size })}</p>;
  if (sprints === null || velocity === null) {
    return (
      <>
        <p>{say('runway.sum-no-pace', { n: ready })}</p>
        <p className={styles.says}>{say('runway.unknown')}</p>
        {asked}
      </>
    );
  }
  const stretch = stretchOf(sprints);
  return (
    <figure className={styles.figure}>
      <p className={styles.length}>{say('runway.sprints', { n: sprints, length: number(sprints, 1) })}</p>
      <div className={styles.row} aria-hidden="true">
        {cellsOf(sprints).map(({ at, filled }) => (
          <div key={at} className={styles.sprint}>
            <div className={styles.cell}>
              <div className={styles.fill} data-stretch={stretch} style={{ width: `${filled * 100}%` }} />
            </div>
            <span className={styles.mark}>{say('runway.mark', { n: at })}</span>
          </div>
        ))}
      </div>
      <figcaption>
        <p>{say(`runway.${stretch}`)}</p>
        <p className={styles.says}>{say('runway.sum', { n: ready, velocity: number(velocity, 1) })}</p>
        {asked}
      </figcaption>
      <TableBehind
        caption={say('runway.title')}
        heads={[say('table.measure'), say('table.value')]}
        numbers={[1]}
        quiet
        rows={[
          { id: 'ready', cells: [say('runway.ready'), number(ready)] },
          { id: 'velocity', cells: [say('runway.velocity'), number(velocity, 1)] },
          { id: 'length', cells: [say('runway.length'), number(sprints, 1)] },
        ]}
      />
    </figure>
  );
};
