// The shape of the backlog: each item a cell, from the top to the end. What the next sprints will eat stands tall, the
// rest low, so that the eye reads the head as a head; the states differ by fill and height as well as by colour.

import { TableBehind } from '../parts/table';
import { useSpeaker } from '../words/speaker';
import styles from './strip.module.css';
import { cellsOf, countsOf, GLYPHS } from './strip-cells';

export const Strip = ({ strip, head }: { strip: string; head: number }) => {
  const { say, number } = useSpeaker();
  const { cells, each } = cellsOf(strip, head);
  const counts = countsOf(strip);
  return (
    <figure className={styles.figure}>
      <div className={styles.strip} aria-hidden="true">
        {cells.map(({ at, state }) => (
          <span key={at} className={styles.cell} data-state={state} />
        ))}
      </div>
      <figcaption className={styles.legend}>
        {GLYPHS.filter((state) => counts[state] > 0).map((state) => (
          <span key={state} className={styles.entry}>
            <span className={styles.cell} data-state={state} aria-hidden="true" />
            {say(`strip.${state}`)} {number(counts[state])}
          </span>
        ))}
        {each > 1 && <span>{say('strip.each', { n: each })}</span>}
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
