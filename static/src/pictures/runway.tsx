// Ready work ahead, drawn as a row of sprints that fill up: how far the team can go before it has to stop and refine.

import { useRef } from 'react';
import type { Horizon, Runway as RunwayReport } from '../../../src/core/model/report';
import { useSpeaker } from '../words/speaker';
import { NumbersBehind } from './files';
import styles from './runway.module.css';
import { cellsOf, stretchOf } from './runway-cells';
import { useWidth } from './use-width';

export const Runway = ({ runway, horizon }: { runway: RunwayReport; horizon: Horizon | null }) => {
  const { say, number } = useSpeaker();
  const figure = useRef<HTMLElement>(null);
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
  const length = say('runway.sprints', { n: sprints, length: number(sprints, 1) });
  return (
    <figure ref={figure} className={styles.figure}>
      <p className={styles.length} data-picture={length}>
        {length}
      </p>
      <Sprints sprints={sprints} />
      <figcaption>
        <p>{say(`runway.${stretchOf(sprints)}`)}</p>
        <p className={styles.says}>{say('runway.sum', { n: ready, velocity: number(velocity, 1) })}</p>
        {asked}
      </figcaption>
      <NumbersBehind
        name="runway"
        title={say('runway.title')}
        heads={[say('table.measure'), say('table.value')]}
        rows={[
          [say('runway.ready'), ready],
          [say('runway.velocity'), velocity],
          [say('runway.length'), sprints],
        ]}
        box={figure}
      />
    </figure>
  );
};

const GAP = 4;
const CELL = 20;
const HEIGHT = 40;

const Sprints = ({ sprints }: { sprints: number }) => {
  const { say } = useSpeaker();
  const { box, width } = useWidth(340);
  const cells = cellsOf(sprints);
  const room = (width - GAP * (cells.length - 1)) / cells.length;
  return (
    <div ref={box} className={styles.row}>
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        data-picture=""
        focusable="false"
        aria-hidden="true"
      >
        {cells.map(({ at, filled }, index) => {
          const x = index * (room + GAP);
          return (
            <g key={at}>
              <rect className={styles.cell} x={x + 0.5} y={0.5} width={room - 1} height={CELL - 1} rx="3" />
              {filled > 0 && (
                <rect
                  className={styles.fill}
                  data-stretch={stretchOf(sprints)}
                  x={x + 1}
                  y={1}
                  width={Math.max(1, (room - 2) * filled)}
                  height={CELL - 2}
                  rx="2"
                />
              )}
              <text className={styles.mark} x={x} y={HEIGHT - 6}>
                {say('runway.mark', { n: at })}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
};
