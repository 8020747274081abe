// The very sentence of the issue with the words that caused a finding marked in it. It is data: set as text, never as
// markup, and marks that do not fit the sentence are dropped.

import type { Words } from '../../../src/core/model/finding';
import { piecesOf } from '../../../src/core/words/pieces';
import styles from './quoted.module.css';

export const Quoted = ({ words }: { words: Words }) => (
  <blockquote className={styles.quote}>
    {piecesOf(words).map((piece) =>
      piece.marked ? (
        <mark key={piece.at} className={styles.mark}>
          {piece.text}
        </mark>
      ) : (
        <span key={piece.at}>{piece.text}</span>
      ),
    )}
  </blockquote>
);
