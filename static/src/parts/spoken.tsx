// Words for those who listen, where those who look see a picture.

import type { ReactNode } from 'react';
import styles from './spoken.module.css';

export const Spoken = ({ children }: { children: ReactNode }) => <span className={styles.spoken}>{children}</span>;
