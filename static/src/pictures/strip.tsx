// The shape of the backlog: each item a cell, from the top to the end. What the next sprints will eat stands tall, the
// rest low, so that the eye reads the head as a head; the states differ by fill and height as well as by colour.

import { useMemo, useRef } from 'react';
import { useSpeaker } from '../words/speaker';
import { NumbersBehind } from './files';
import styles from './strip.module.css';
import { CELL, cellPath, cellsOf, countsOf, GLYPHS, type Glyph, stripPaths } from './strip-cells';
import { useWidth } from './use-width';

export const Strip = ({ strip, head }: { strip: string; head: number }) => {
  const { say, number } = useSpeaker();
  const figure = useRef<HTMLElement>(null);
  const { box, width } = useWidth(1140);
  const { cells, each } = useMemo(() => cellsOf(strip, head), [strip, head]);
  const { height, paths } = useMemo(() => stripPaths(cells, width), [cells, width]);
  const counts = useMemo(() => countsOf(strip), [strip]);
  const saysOf = (state: Glyph): string => `${say(`strip.${state}`)} ${number(counts[state])}`;
  return (
    <figure ref={figure} className={styles.figure}>
      <div ref={box}>
        <svg
          className={styles.strip}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          data-picture=""
          focusable="false"
          aria-hidden="true"
        >
          {paths.map(({ state, path }) => (
            <path key={state} className={styles.cells} data-state={state} d={path} />
          ))}
        </svg>
      </div>
      <figcaption className={styles.legend}>
        {GLYPHS.filter((state) => counts[state] > 0).map((state) => (
          <span key={state} className={styles.entry}>
            <svg
              width={CELL.width}
              height={CELL.tall}
              data-picture={saysOf(state)}
              focusable="false"
              aria-hidden="true"
            >
              <path className={styles.cells} data-state={state} d={cellPath(state, 0, CELL.tall)} />
            </svg>
            {saysOf(state)}
          </span>
        ))}
        {each > 1 && <span data-picture={say('strip.each', { n: each })}>{say('strip.each', { n: each })}</span>}
      </figcaption>
      <NumbersBehind
        name="backlog-shape"
        title={say('strip.title')}
        heads={[say('table.state'), say('table.items')]}
        rows={GLYPHS.map((state) => [say(`strip.${state}`), counts[state]])}
        box={figure}
      />
    </figure>
  );
};
