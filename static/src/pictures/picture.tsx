// The frame of a picture: its title, the sentence that says what it shows, the table behind it, and both as files.

import { type ReactNode, useRef } from 'react';
import { Section } from '../parts/section';
import { Files, type Numbers, NumbersBehind } from './files';
import styles from './picture.module.css';
import { useWidth } from './use-width';

export interface PictureProps extends Omit<Numbers, 'box'> {
  says: ReactNode;
  /** Draws an svg of this width. */
  draw: (width: number) => ReactNode;
}

export const Picture = ({ says, draw, ...numbers }: PictureProps) => {
  const { box, width } = useWidth(480);
  const figure = useRef<HTMLElement>(null);
  return (
    <Section title={numbers.title}>
      <figure ref={figure} className={styles.figure}>
        <figcaption className={styles.says}>{says}</figcaption>
        <div ref={box} className={styles.box} aria-hidden="true">
          {draw(width)}
        </div>
        <Files {...numbers} box={figure} />
        <NumbersBehind {...numbers} box={figure} inSight />
      </figure>
    </Section>
  );
};
