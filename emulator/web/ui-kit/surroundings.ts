// What drawings need from the page around them: how a link is followed, who people are, other frames of the same app.

import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

export interface Surroundings {
  navigate(event: MouseEvent, href: string, newTab: boolean): void;
  nameOf(accountId: string): Promise<string>;
  people(query: string): Promise<{ accountId: string; displayName: string }[]>;
  adf(document: unknown): ReactNode;
  /** A Custom UI resource of the app inside a UI Kit page. */
  frame(resource: string, props: Record<string, unknown>): ReactNode;
  /** Ends what the page was opened for, where it can be ended. */
  close(): void;
  /** Hears what the app's handlers throw, for which nobody waits. */
  complain(text: string): void;
}

export const SurroundingsContext = createContext<Surroundings>({
  navigate: () => undefined,
  nameOf: async (accountId) => accountId,
  people: async () => [],
  adf: () => null,
  frame: () => null,
  close: () => undefined,
  complain: () => undefined,
});

export const use = (): Surroundings => useContext(SurroundingsContext);
