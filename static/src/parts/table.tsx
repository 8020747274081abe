// A plain table with a caption: what stands behind every picture, and what lists of facts look like.

import type { ReactNode } from 'react';
import { useSpeaker } from '../words/speaker';
import { Folded } from './folded';
import spoken from './spoken.module.css';
import styles from './table.module.css';

export interface TableProps {
  caption: string;
  heads: string[];
  rows: { id: string; cells: ReactNode[] }[];
  /** Columns that hold numbers. */
  numbers?: number[];
  /** The caption is read out and not shown, where a title stands above anyway. */
  quiet?: boolean;
}

export const Table = ({ caption, heads, rows, numbers = [], quiet }: TableProps) => (
  <table className={styles.table}>
    <caption className={quiet ? spoken.spoken : styles.caption}>{caption}</caption>
    <thead>
      <tr>
        {heads.map((head, at) => (
          <th key={head} scope="col" className={numbers.includes(at) ? styles.number : undefined}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          {row.cells.map((cell, at) => (
            <Cell key={heads[at]} first={at === 0} number={numbers.includes(at)}>
              {cell}
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Cell = ({ first, number, children }: { first: boolean; number: boolean; children: ReactNode }) => {
  const look = number ? styles.number : undefined;
  return first ? (
    <th scope="row" className={look}>
      {children}
    </th>
  ) : (
    <td className={look}>{children}</td>
  );
};

interface BehindProps extends TableProps {
  /** The ways to take picture and numbers along, where they are not in sight anyway. */
  files?: ReactNode;
}

/** The table behind a picture: closed for those who see it, there for everybody. */
export const TableBehind = ({ files, ...table }: BehindProps) => {
  const { say } = useSpeaker();
  return (
    <Folded className={styles.behind} summary={say(files ? 'table.files' : 'table.show')}>
      {() => (
        <>
          {files}
          <Table {...table} />
        </>
      )}
    </Folded>
  );
};
