// Before the first answer: the outline of the page, so that nothing jumps when it comes.

import { useSpeaker } from '../words/speaker';
import styles from './loading.module.css';

export const Loading = () => {
  const { say } = useSpeaker();
  return (
    <main className={styles.page} aria-busy="true">
      <h1 className={styles.title}>{say('page.title')}</h1>
      <p role="status">{say('page.loading')}</p>
      <div className={styles.grid} aria-hidden="true">
        {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
          <div key={key} className={styles.ghost} />
        ))}
      </div>
    </main>
  );
};
