// What a frame's surroundings can do for it. The shell makes one for each frame; commands are written against this, so
// that they can be tested without a browser.

import type { ForgeNode } from '../rpc/forge-doc';
import type { Bus } from './bus';

export interface FlagOptions {
  id: string;
  title?: string;
  description?: string;
  type?: string;
  appearance?: string;
  actions?: { text: string; onClick?: () => unknown }[];
  isAutoDismiss?: boolean;
}

export interface ModalOptions {
  resource: string | null;
  size: string | { width: string; height?: string };
  context: Record<string, unknown>;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  title: string;
  onClose: (payload: unknown) => unknown;
}

export interface PageLocation {
  pathname: string;
  search: string;
  hash: string;
  key: string;
  state: unknown;
}

/** The part of the address that belongs to the app. Modules that are no pages have none. */
export interface PageHistory {
  location(): PageLocation;
  move(how: 'push' | 'replace', to: string, state: unknown): void;
  by(delta: number): void;
  listen(listener: (location: PageLocation, action: 'PUSH' | 'REPLACE' | 'POP') => void): () => void;
  href(path: string): string;
}

export interface Theme {
  colorMode: 'light' | 'dark';
  light: string;
  dark: string;
  spacing: string;
  typography: string;
  shape: string;
}

export interface Host {
  frame: string;
  /** Commands that need the platform, asked in the name of this module and this person. */
  platform(command: string, payload: unknown): Promise<unknown>;
  theme: { current(): Theme; follow(listener: (theme: Theme) => void): () => void };
  history: PageHistory | null;
  bus: Bus;
  view: {
    /** False where there is nothing to close. */
    close(payload: unknown): boolean;
    submit(payload: unknown): boolean | Promise<boolean>;
    refresh(payload: unknown): boolean;
    open(): boolean;
    ready(): void;
    title(text: string): void;
  };
  flags: { show(flag: FlagOptions): void; close(id: string): boolean };
  modals: { open(modal: ModalOptions): boolean };
  router: {
    navigate(url: string, type: 'same-tab' | 'new-tab'): void;
    reload(): void;
    urlOf(target: NavigationTarget): string | null;
  };
  issues: {
    view(key: string, onClose: () => void): boolean;
    create(context: Record<string, unknown>, onClose: (payload: unknown) => void): boolean;
    refresh(): boolean;
  };
  /** Keeps what tells the configuration of a workflow rule; false where none is being configured. */
  configures(callback: () => unknown): boolean;
  draw(doc: ForgeNode): void;
  resize(height: number): void;
  /** Something that a developer must see: an error, a policy violation, a command that is not modelled. */
  complain(what: { kind: 'error' | 'violation' | 'not-modelled'; text: string }): void;
  /** Called when the frame goes. */
  onGone(cleanup: () => void): void;
}

export interface NavigationTarget {
  target: string;
  [key: string]: unknown;
}
