// The head of a report: what it is about, how old it is, how much of it could be judged, and the wish for a new one.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { Report } from '../../../src/core/model/report';
import { goToSettings } from '../ask';
import { useSpeaker } from '../words/speaker';
import styles from './header.module.css';

export const Header = ({
  report,
  now,
  scan,
  scanning,
}: {
  report: Report;
  now: number;
  scan: (() => void) | null;
  scanning: boolean;
}) => {
  const { say, ago, moment, percent } = useSpeaker();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <Heading size="large" as="h1">
          {say('page.title')}
        </Heading>
        <ul className={styles.facts}>
          <li>{say('page.items', { n: report.items })}</li>
          <li>
            <time dateTime={new Date(report.at).toISOString()} title={moment(report.at)}>
              {say('page.judged', { ago: ago(report.at, now) })}
            </time>
          </li>
          <li>{say('page.coverage', { share: percent(report.coverage) })}</li>
        </ul>
        <p className={styles.aside}>{say('page.restricted')}</p>
      </div>
      {scan && (
        <div className={styles.acts}>
          <Button appearance="subtle" onClick={() => void goToSettings(report.project.key)}>
            {say('page.settings')}
          </Button>
          <Button onClick={scan} isDisabled={scanning}>
            {say(scanning ? 'page.scanning' : 'page.scan')}
          </Button>
        </div>
      )}
    </header>
  );
};
