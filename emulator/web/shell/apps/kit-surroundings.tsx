// What UI Kit drawings need from the shell.

import { useMemo, useRef } from 'react';
import type { Surroundings } from '../../ui-kit/surroundings';
import { Adf } from '../adf/adf';
import { useSession } from '../data/session';
import type { Person } from '../data/shapes';
import { useFollow } from '../route/router';
import { AppFrame } from './app-frame';
import type { FramePlace } from './use-host';

export function useKitSurroundings(place: FramePlace, complain: (text: string) => void): Surroundings {
  const { rest, users } = useSession();
  const follow = useFollow();
  const { module, extension, close } = place;
  const latest = useRef(complain);
  latest.current = complain;
  return useMemo<Surroundings>(
    () => ({
      navigate: (event, href, newTab) => {
        if (newTab || href === '') return;
        const url = new URL(href, location.href);
        if (url.origin === location.origin) follow(event as Parameters<typeof follow>[0], url.pathname + url.search);
      },
      nameOf: async (accountId) =>
        users.find((user) => user.accountId === accountId)?.displayName ??
        (await rest.get<Person>(`/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`)).displayName,
      people: async (query) =>
        query === '' ? users : rest.get<Person[]>(`/rest/api/3/user/search?query=${encodeURIComponent(query)}`),
      adf: (document) => <Adf document={document} />,
      frame: (resource, props) => (
        <AppFrame module={module} resource={resource} extension={{ ...extension, frame: props }} />
      ),
      close: () => close?.(undefined),
      complain: (text) => latest.current(text),
    }),
    [rest, users, follow, module, extension, close],
  );
}
