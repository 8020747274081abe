// The list itself: a grid whose rows are drawn as they come into sight. The arrow keys walk it, and what is walked to is
// told in full beside it.

// biome-ignore-all lint/a11y/useSemanticElements: rows of a table cannot leave its flow, and a list of thousands needs that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid walks its rows by keyboard.

import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useRef } from 'react';
import styles from './findings.module.css';
import type { Row } from './listed';
import { HEAD_HEIGHT, ROW_HEIGHT, useWindow } from './window';
import { useSpeaker } from './words/speaker';

interface RowsProps {
  box: RefObject<HTMLDivElement>;
  rows: readonly Row[];
  /** Index of the row that is told in full. */
  at: number;
  choose: (at: number) => void;
}

const STEPS: Record<string, (at: number, last: number, page: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _, page) => at + page,
  PageUp: (at, _, page) => at - page,
  Home: () => 0,
  End: (_, last) => last,
};

const rowId = (at: number): string => `found-${at}`;

export const Rows = ({ box, rows, at, choose }: RowsProps) => {
  const { say } = useSpeaker();
  const { seen, show, onScroll } = useWindow(box, rows.length);
  useEffect(() => show(at), [at, show]);
  // One function for all rows and times, so that only those are drawn anew whose own state changed.
  const latest = useRef(choose);
  latest.current = choose;
  const chosen = useCallback((row: number) => latest.current(row), []);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    choose(Math.min(rows.length - 1, Math.max(0, step(at, rows.length - 1, page))));
  };
  return (
    <div
      ref={box}
      className={styles.box}
      role="grid"
      tabIndex={0}
      aria-label={say('list')}
      aria-rowcount={rows.length + 1}
      aria-colcount={3}
      aria-activedescendant={at >= seen.from && at < seen.to ? rowId(at) : undefined}
      onKeyDown={walk}
      onScroll={onScroll}
    >
      <div role="row" aria-rowindex={1} className={styles.heads}>
        <span role="columnheader">{say('head.item')}</span>
        <span role="columnheader">{say('head.finding')}</span>
        <span role="columnheader" className={styles.number}>
          {say('head.place')}
        </span>
      </div>
      <div role="rowgroup" className={styles.canvas} style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(seen.from, seen.to).map((row, index) => (
          <OneRow
            key={row.id}
            row={row}
            at={seen.from + index}
            chosen={seen.from + index === at}
            choose={chosen}
            top={(seen.from + index) * ROW_HEIGHT}
          />
        ))}
      </div>
      <div className={styles.foot} style={{ height: HEAD_HEIGHT / 4 }} aria-hidden="true" />
    </div>
  );
};

interface OneProps {
  row: Row;
  at: number;
  chosen: boolean;
  choose: (at: number) => void;
  top: number;
}

const OneRow = memo(({ row: { item, finding }, at, chosen, choose, top }: OneProps) => {
  const { say, number, checks } = useSpeaker();
  const place = item.position === null ? '–' : number(item.position + 1);
  return (
    <div
      id={rowId(at)}
      role="row"
      aria-rowindex={at + 2}
      aria-selected={chosen}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => choose(at)}
    >
      <span role="gridcell" className={styles.item}>
        <span className={styles.key}>{item.key}</span>
        <span className={styles.summary}>{item.summary}</span>
      </span>
      <span role="gridcell" className={styles.check}>
        {checks.name(finding.check)}
        {finding.dismissed && <span className={styles.quiet}>{say('row.dismissed')}</span>}
      </span>
      <span role="gridcell" className={styles.number}>
        {place}
      </span>
    </div>
  );
});
