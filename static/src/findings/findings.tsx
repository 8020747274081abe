// All findings that the reader may see, filtered and walked by keyboard, one of them told in full.

import Button from '@atlaskit/button/new';
import { useMemo, useRef } from 'react';
import type { FoundHere } from '../../../src/contract';
import { go } from '../ask';
import { useDismissals } from '../page/use-dismissals';
import { csv } from '../parts/csv';
import { download } from '../parts/download';
import { Notice } from '../parts/notice';
import { useNames } from '../parts/people';
import type { Query } from '../shell/address';
import { useRoute } from '../shell/route';
import { Frame, Instead } from '../shell/sub-page';
import { useTold } from '../shell/use-told';
import { Detail } from './detail';
import { FilterBar } from './filter-bar';
import styles from './findings.module.css';
import { jqlFor, MOST_KEYS, searchPath } from './jql';
import { type Filter, type Found, type Row, rowsOf, sifted, wantedIn } from './listed';
import { Rows } from './rows';
import { useSpeaker } from './words/speaker';

export const Findings = () => {
  const { say } = useSpeaker();
  const { view, failure, look } = useTold('open-findings');
  if (view?.state !== 'findings') {
    return <Instead page="findings" title={say('title')} state={view?.state ?? null} failure={failure} look={look} />;
  }
  return <Listed view={view} failure={failure} look={look} />;
};

const Listed = ({ view, failure, look }: { view: Found; failure: string | null; look: () => void }) => {
  const { say } = useSpeaker();
  const { query, amend, go: goTo } = useRoute();
  const { acts, dismissedBy } = useDismissals([]);
  const rows = useMemo(
    () =>
      rowsOf(view.items, (issue: string, { check, dismissed }: FoundHere) => dismissedBy({ issue, check }, dismissed)),
    [view.items, dismissedBy],
  );
  const wanted = useMemo(() => wantedIn(query), [query]);
  const { shown, counts } = useMemo(() => sifted(rows, wanted), [rows, wanted]);
  const people = useNames(useMemo(() => view.items.map(({ owner }) => owner), [view.items]));
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === query.at),
  );
  const filters = Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'at'));
  const want = (filter: Filter, value: string) =>
    goTo('findings', { ...filters, [filter]: value === 'all' && filter !== 'said' ? '' : value });
  const chosen = shown[at];
  const list = useRef<HTMLDivElement>(null);
  return (
    <Frame title={say('title')} lead={<Lead rows={shown} />} acts={<Acts rows={shown} />}>
      {failure !== null && (
        <Notice kind="warning" title={say('stale.title')} act={{ label: say('stale.retry'), run: look }}>
          {say('stale.body', { reason: failure })}
        </Notice>
      )}
      <LeftOut view={view} look={look} />
      <FilterBar
        view={view}
        counts={counts}
        wanted={wanted}
        people={people}
        want={want}
        clear={Object.keys(filters).length > 0 ? () => goTo('findings') : null}
      />
      {chosen ? (
        <div className={styles.sides}>
          <Rows box={list} rows={shown} at={at} choose={(next) => amend(chosenIn(filters, shown[next]))} />
          <Detail
            key={chosen.id}
            row={chosen}
            view={view}
            people={people}
            act={view.mayDismiss ? acts : null}
            list={list}
          />
        </div>
      ) : (
        <None all={rows.length === 0} />
      )}
    </Frame>
  );
};

/** What is left out for good, or only until the store gives out more. */
const LeftOut = ({ view: { more, short }, look }: { view: Found; look: () => void }) => {
  const { say } = useSpeaker();
  if (more === 0) return null;
  if (!short) return <p className={styles.more}>{say('more', { n: more })}</p>;
  return (
    <Notice kind="info" title={say('short.title')} act={{ label: say('stale.retry'), run: look }}>
      {say('short.body', { n: more })}
    </Notice>
  );
};

const chosenIn = (filters: Query, row: Row | undefined): Query => (row ? { ...filters, at: row.id } : filters);

const None = ({ all }: { all: boolean }) => {
  const { say } = useSpeaker();
  return (
    <Notice kind={all ? 'good' : 'info'} title={say(all ? 'none.title' : 'no-match.title')}>
      {say(all ? 'none.body' : 'no-match.body')}
    </Notice>
  );
};

const Lead = ({ rows }: { rows: readonly Row[] }) => {
  const { say, number } = useSpeaker();
  const items = new Set(rows.map(({ item }) => item.issue)).size;
  return (
    <>
      <p role="status">{say('lead', { n: rows.length, items: number(items) })}</p>
      <p className={styles.aside}>{say('lead.keys')}</p>
    </>
  );
};

const Acts = ({ rows }: { rows: readonly Row[] }) => {
  const { say, checks } = useSpeaker();
  const keys = [...new Set(rows.map(({ item }) => item.key))];
  const jql = jqlFor(keys);
  const save = () =>
    download(
      'findings.csv',
      'text/csv',
      csv(
        [
          say('head.item'),
          say('csv.summary'),
          say('head.place'),
          say('head.finding'),
          say('csv.found'),
          say('csv.fix'),
        ],
        rows.map(({ item, finding }) => [
          item.key,
          item.summary,
          item.position === null ? null : item.position + 1,
          checks.name(finding.check),
          checks.found(finding),
          checks.fix(finding),
        ]),
      ),
    );
  if (jql === null) return null;
  return (
    <>
      <Button onClick={() => void go(searchPath(jql))}>
        {keys.length > MOST_KEYS ? say('jql.first', { n: MOST_KEYS }) : say('jql', { n: keys.length })}
      </Button>
      <Button appearance="subtle" onClick={save}>
        {say('csv')}
      </Button>
    </>
  );
};
