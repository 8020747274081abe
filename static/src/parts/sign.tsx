// A state in a word, as Atlaskit's lozenge looks, which is heavier than all that stands around it on the overview.

import styles from './sign.module.css';

export const Sign = ({ look, says }: { look: 'information' | 'neutral'; says: string }) => (
  <span className={styles.sign} data-look={look}>
    {says}
  </span>
);
