// A titled part of the page, which assistive technology lists by its title.

import Heading from '@atlaskit/heading';
import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export const Section = ({
  title,
  lead,
  children,
  wide,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
  wide?: boolean;
}) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={wide ? styles.wide : styles.section}>
      <div className={styles.head}>
        <Heading size="small" as="h2" id={id}>
          {title}
        </Heading>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
};
