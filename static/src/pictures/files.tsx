// The ways to take a picture along: as it is drawn, and as the numbers behind it.

import Button from '@atlaskit/button/new';
import type { RefObject } from 'react';
import { type Cell, csv } from '../parts/csv';
import { download } from '../parts/download';
import { Spoken } from '../parts/spoken';
import { TableBehind } from '../parts/table';
import { useSpeaker } from '../words/speaker';
import styles from './picture.module.css';

export interface Numbers {
  /** Of its files. */
  name: string;
  title: string;
  heads: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly Cell[])[];
  /** What holds the picture: each svg in it that says what it shows. */
  box: RefObject<HTMLElement>;
}

export const Files = ({ name, title, heads, rows, box }: Numbers) => {
  const { say } = useSpeaker();
  const image = () => {
    const { current } = box;
    if (current) void import('./save-picture').then(({ savePicture }) => savePicture(current, name, title));
  };
  return (
    <div className={styles.files}>
      <Button appearance="subtle" spacing="compact" onClick={image}>
        {say('picture.image')}
        <Spoken> ({title})</Spoken>
      </Button>
      <Button
        appearance="subtle"
        spacing="compact"
        onClick={() => download(`${name}.csv`, 'text/csv', csv(heads, rows))}
      >
        {say('picture.csv')}
        <Spoken> ({title})</Spoken>
      </Button>
    </div>
  );
};

/** The numbers as a table; `inSight`: the files stand beside the picture already. */
export const NumbersBehind = ({ inSight = false, ...numbers }: Numbers & { inSight?: boolean }) => {
  const { number } = useSpeaker();
  const { title, heads, rows } = numbers;
  const shown = (cell: Cell): string => (cell === null ? '–' : typeof cell === 'number' ? number(cell, 1) : cell);
  return (
    <TableBehind
      files={inSight ? undefined : <Files {...numbers} />}
      caption={title}
      heads={[...heads]}
      numbers={heads.map((_, at) => at).slice(1)}
      quiet
      rows={rows.map((row, at) => ({ id: `${at} ${row[0]}`, cells: row.map(shown) }))}
    />
  );
};
