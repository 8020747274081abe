// Who sits at the desk, what is installed, and how the room is lit: known to every part of the shell.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type ColorMode, useColorMode } from './color-mode';
import type { Manifest } from './modules';
import { ask, type Rest, restAs } from './rest';
import type { FieldInfo, Person, Project } from './shapes';
import { openStream, type Stream } from './stream';

export interface Session {
  user: Person;
  users: Person[];
  switchUser(accountId: string): void;
  rest: Rest;
  manifest: Manifest;
  /** Resource reference → where its frame is served, and what it is. */
  frames: Record<string, { kind: 'custom' | 'native'; url: string }>;
  fields: FieldInfo[];
  projects: Project[];
  stream: Stream;
  colorMode: ColorMode;
  setColorMode(mode: ColorMode): void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The session is not open.');
  return session;
}

const remembered = 'desk.user';

type Given = Pick<Session, 'users' | 'frames'>;

/** What depends on who sits here; the manifest comes in that person's words. */
type Seen = Pick<Session, 'fields' | 'projects' | 'manifest'> & { of: string };

async function readDesk(): Promise<Given> {
  const [users, frames] = await Promise.all([ask('/emulator/users'), ask('/frames.json')]);
  const list = Array.isArray(users) ? users : ((users as { users?: Person[] }).users ?? []);
  const people = (list as Person[]).filter((person) => person.active !== false && person.accountType !== 'app');
  return { users: people, frames: frames as Session['frames'] };
}

async function readAll<T>(rest: Rest, path: string): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const page = await rest.get<{ values: T[]; isLast?: boolean }>(`${path}startAt=${all.length}&maxResults=50`);
    all.push(...page.values);
    if (page.isLast !== false || page.values.length === 0) return all;
  }
}

export function SessionProvider(props: {
  children: ReactNode;
  waiting: ReactNode;
  failed: (why: string) => ReactNode;
}) {
  const [given, setGiven] = useState<Given | null>(null);
  const [accountId, setAccountId] = useState<string | null>(() => localStorage.getItem(remembered));
  const [seen, setSeen] = useState<Seen | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [stream] = useState(() => openStream('/emulator/stream'));
  const [colorMode, setColorMode] = useColorMode();

  useEffect(() => {
    readDesk().then(setGiven, (error: Error) => setFailure(error.message));
  }, []);

  const user = given?.users.find((person) => person.accountId === accountId) ?? given?.users[0] ?? null;
  const rest = useMemo(() => (user ? restAs(user.emailAddress ?? user.accountId) : null), [user]);

  useEffect(() => {
    if (!rest || !user) return;
    Promise.all([
      rest.get<FieldInfo[]>('/rest/api/3/field'),
      readAll<Project>(rest, '/rest/api/3/project/search?'),
      ask(`/emulator/manifest?as=${encodeURIComponent(user.accountId)}`),
    ]).then(
      ([fields, projects, manifest]) =>
        setSeen({ of: user.accountId, fields, projects, manifest: manifest as Manifest }),
      (error: Error) => setFailure(error.message),
    );
  }, [rest, user]);

  if (failure) return props.failed(failure);
  if (!given || !user || !rest || !seen || seen.of !== user.accountId) return props.waiting;
  const switchUser = (id: string): void => {
    localStorage.setItem(remembered, id);
    setAccountId(id);
  };
  const value: Session = { ...given, ...seen, user, rest, stream, switchUser, colorMode, setColorMode };
  return <SessionContext.Provider value={value}>{props.children}</SessionContext.Provider>;
}
