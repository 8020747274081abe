// A band as shape and word, so that nobody has to tell it by its colour.

import { useSpeaker } from '../words/speaker';
import type { Band } from './band';
import styles from './band-mark.module.css';

/** A full disc, a half disc, an open triangle, an empty ring: different also in grey. */
const SHAPES: Record<Band, string> = {
  good: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.3 4.9-4 4.2-2.6-2.5 1-1 1.6 1.5 3-3.2 1 1Z',
  fair: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 3v10A5 5 0 0 1 8 3Z',
  care: 'M8 1.8 15 14H1L8 1.8Zm0 3L3.6 12.5h8.8L8 4.8Zm-.7 2.4h1.4v2.9H7.3V7.2Zm0 3.5h1.4v1.2H7.3v-1.2Z',
  unknown: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Zm-2.5 4.3h5v1.4h-5V7.3Z',
};

export const MarkShape = ({ band }: { band: Band }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={SHAPES[band]} fillRule="evenodd" />
  </svg>
);

export const BandMark = ({ band }: { band: Band }) => {
  const { say } = useSpeaker();
  return (
    <span className={styles.mark} data-band={band}>
      <MarkShape band={band} />
      {say(`band.${band}`)}
    </span>
  );
};
