// The agenda of the next refinement, as a list to prepare with or as a session that walks it item by item.

import { useEffect, useMemo, useRef } from 'react';
import { Notice } from '../parts/notice';
import { useNames } from '../parts/people';
import { focusPage } from '../parts/use-focus-kept';
import { useRoute } from '../shell/route';
import { Instead } from '../shell/sub-page';
import { useTold } from '../shell/use-told';
import { type Agenda, askedOf, needsTalk } from './agenda';
import { AgendaList } from './agenda-list';
import { Session } from './session';
import { useAgenda } from './use-agenda';
import { useSpeaker } from './words/speaker';

export const Refinement = () => {
  const { say } = useSpeaker();
  const { view, failure, look } = useTold('open-refinement');
  if (view?.state !== 'refinement') {
    return <Instead page="refinement" title={say('title')} state={view?.state ?? null} failure={failure} look={look} />;
  }
  return <Prepared told={view} failure={failure} look={look} />;
};

const Prepared = ({ told, failure, look }: { told: Agenda; failure: string | null; look: () => void }) => {
  const { say } = useSpeaker();
  const { query, go, amend } = useRoute();
  const { items, latest, acts } = useAgenda(told);
  const people = useNames(useMemo(() => told.items.flatMap(askedOf), [told.items]));
  const talk = useMemo(() => items.filter(needsTalk), [items]);
  // The item of the session stays in it even when it has become ready meanwhile.
  const walked = useMemo(
    () => items.filter((item) => needsTalk(item) || latest.has(item.issue) || item.issue === query.session),
    [items, latest, query.session],
  );
  const at = query.session === undefined ? -1 : walked.findIndex(({ issue }) => issue === query.session);
  const shown = { told, latest, people };
  const within = useRef(at >= 0);
  // The session that ended took the focus with it.
  useEffect(() => {
    if (within.current && at < 0) focusPage();
    within.current = at >= 0;
  }, [at]);
  if (at >= 0) {
    return (
      <Session
        shown={shown}
        items={walked}
        at={at}
        acts={told.mayRecord ? acts : null}
        walk={(to) => amend({ session: walked[to]?.issue ?? '' })}
        end={() => go('refinement')}
      />
    );
  }
  return (
    <AgendaList
      shown={shown}
      items={items}
      talk={talk}
      begin={talk[0] ? () => go('refinement', { session: talk[0]?.issue ?? '' }) : null}
      notice={
        failure === null ? null : (
          <Notice kind="warning" title={say('stale.title')} act={{ label: say('stale.retry'), run: look }}>
            {say('stale.body', { reason: failure })}
          </Notice>
        )
      }
    />
  );
};
