// The shape of the backlog: each item a cell, from the top to the end. What the next sprints will eat stands tall, the
// rest low, so that the eye reads the head as a head; the states differ by fill and height as well as by colour.

import { TableBehind } from '../parts/table';
import { useSpeaker } from '../words/speaker';
import styles from './strip.module.css';
import { CELL, countsOf, GLYPHS, stripOf } from './strip-cells';

export const Strip = ({ strip }: { strip: string }) => {
  const { say, number } = useSpeaker();
  const { cells, width, height } = stripOf(strip);
  const counts = countsOf(strip);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.picture} aria-hidden="true" focusable="false">
        {cells.map((cell) => (
          <rect
            key={cell.at}
            data-state={cell.state}
            x={cell.x}
            y={cell.y}
            width={cell.width}
            height={CELL.height}
            rx="1"
          />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {GLYPHS.filter((state) => counts[state] > 0).map((state) => (
          <span key={state} className={styles.entry}>
            <svg
              viewBox="0 0 10 14"
              width="10"
              height="14"
              aria-hidden="true"
              focusable="false"
              className={styles.picture}
            >
              <rect data-state={state} x="1" y="1" width="8" height="12" rx="1" />
            </svg>
            {say(`strip.${state}`)} {number(counts[state])}
          </span>
        ))}
      </figcaption>
      <TableBehind
        caption={say('strip.title')}
        heads={[say('table.state'), say('table.items')]}
        numbers={[1]}
        quiet
        rows={GLYPHS.map((state) => ({ id: state, cells: [say(`strip.${state}`), number(counts[state])] }))}
      />
    </figure>
  );
};
