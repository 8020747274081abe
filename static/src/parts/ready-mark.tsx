// Whether an item is ready, as shape and word, so that nobody has to tell it by its colour.

import type { Readiness } from '../../../src/core/model/report';
import { useSpeaker } from '../words/speaker';
import type { Band } from './band';
import { MarkShape } from './band-mark';
import styles from './band-mark.module.css';

const BAND: Record<Readiness, Band> = { ready: 'good', 'not-ready': 'care', unknown: 'unknown' };

export const ReadyMark = ({ readiness }: { readiness: Readiness }) => {
  const { say } = useSpeaker();
  const band = BAND[readiness];
  return (
    <span className={styles.mark} data-band={band}>
      <MarkShape band={band} />
      {say(`readiness.${readiness}`)}
    </span>
  );
};
