// Flags, modals and complaints: what apps put over the page, and what went wrong with them. One place for all frames.

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { type Bus, createBus } from '../../bridge/bus';
import type { FlagOptions, ModalOptions } from '../../bridge/host';
import type { AppModule } from '../data/modules';

export interface Complaint {
  at: number;
  module: string;
  kind: string;
  text: string;
}

export interface OpenModal {
  id: number;
  options: ModalOptions;
  module: AppModule;
  extension: Record<string, unknown>;
  /** Runs without being seen, until it closes itself. */
  unseen?: boolean;
}

export interface OpenIssue {
  id: number;
  key: string;
  onClose(): void;
}

export interface Overlays {
  bus: Bus;
  flags: FlagOptions[];
  showFlag(flag: FlagOptions): void;
  closeFlag(id: string): boolean;
  modals: OpenModal[];
  openModal(modal: Omit<OpenModal, 'id'>): void;
  closeModal(id: number, payload?: unknown): void;
  issues: OpenIssue[];
  openIssue(key: string, onClose: () => void): void;
  closeIssue(id: number): void;
  creating: Creating | null;
  create(creating: Creating | null): void;
  complaints: Complaint[];
  complain(complaint: Complaint): void;
}

export interface Creating {
  project?: string;
  summary?: string;
  sprint?: number;
  onClose?(told: unknown): void;
}

const OverlaysContext = createContext<Overlays | null>(null);

export function useOverlays(): Overlays {
  const overlays = useContext(OverlaysContext);
  if (!overlays) throw new Error('No overlays.');
  return overlays;
}

export function OverlaysProvider({ children }: { children: ReactNode }) {
  const [bus] = useState(createBus);
  const [flags, setFlags] = useState<FlagOptions[]>([]);
  const [modals, setModals] = useState<OpenModal[]>([]);
  const [issues, setIssues] = useState<OpenIssue[]>([]);
  const [creating, create] = useState<Creating | null>(null);
  const [complaints, setComplaints] = useState<Complaint[]>([]);
  const last = useRef(0);
  /** Modals that were closed in this moment and are still in the list that frames see. */
  const closed = useRef(new Set<number>());
  const value = useMemo<Overlays>(() => {
    const next = () => {
      last.current += 1;
      return last.current;
    };
    return {
      bus,
      flags,
      showFlag: (flag) => setFlags((was) => [flag, ...was.filter((other) => other.id !== flag.id)]),
      closeFlag: (id) => {
        setFlags((was) => was.filter((flag) => flag.id !== id));
        return flags.some((flag) => flag.id === id);
      },
      modals,
      openModal: (modal) => setModals((was) => [...was, { ...modal, id: next() }]),
      closeModal: (id, payload) => {
        const modal = closed.current.has(id) ? undefined : modals.find((open) => open.id === id);
        closed.current.add(id);
        setModals((was) => was.filter((open) => open.id !== id));
        if (modal) void Promise.resolve(modal.options.onClose(payload)).catch(() => undefined);
      },
      issues,
      openIssue: (key, onClose) => setIssues((was) => [...was, { id: next(), key, onClose }]),
      closeIssue: (id) => {
        issues.find((open) => open.id === id)?.onClose();
        setIssues((was) => was.filter((open) => open.id !== id));
      },
      creating,
      create,
      complaints,
      complain: (complaint) => setComplaints((was) => [...was.slice(-199), complaint]),
    };
  }, [bus, flags, modals, issues, creating, complaints]);
  return <OverlaysContext.Provider value={value}>{children}</OverlaysContext.Provider>;
}
