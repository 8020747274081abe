// The frame of a picture: its title, the sentence that says what it shows, the table behind it, and both as files.

import Button from '@atlaskit/button/new';
import { type ReactNode, useRef } from 'react';
import { type Cell, csv } from '../parts/csv';
import { download } from '../parts/download';
import { Section } from '../parts/section';
import { Spoken } from '../parts/spoken';
import { TableBehind } from '../parts/table';
import { useSpeaker } from '../words/speaker';
import styles from './picture.module.css';
import { savePicture } from './save-picture';
import { useWidth } from './use-width';

export interface PictureProps {
  /** Of its files. */
  name: string;
  title: string;
  says: ReactNode;
  /** Draws an svg of this width. */
  draw: (width: number) => ReactNode;
  heads: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly Cell[])[];
}

export const Picture = ({ name, title, says, draw, heads, rows }: PictureProps) => {
  const { say, number } = useSpeaker();
  const { box, width } = useWidth(480);
  const figure = useRef<HTMLElement>(null);
  const image = () => {
    const svg = figure.current?.querySelector('svg');
    if (svg) void savePicture(svg, name);
  };
  const shown = (cell: Cell): string => (cell === null ? '–' : typeof cell === 'number' ? number(cell, 1) : cell);
  return (
    <Section title={title}>
      <figure ref={figure} className={styles.figure}>
        <figcaption className={styles.says}>{says}</figcaption>
        <div ref={box} className={styles.box} aria-hidden="true">
          {draw(width)}
        </div>
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
        <TableBehind
          caption={title}
          heads={[...heads]}
          numbers={heads.map((_, at) => at).slice(1)}
          quiet
          rows={rows.map((row, at) => ({ id: `${at} ${row[0]}`, cells: row.map(shown) }))}
        />
      </figure>
    </Section>
  );
};
