// Events between the frames of one app, the host's own, and what comes in from realtime channels.

type Listener = (payload: unknown) => unknown;

export interface Bus {
  emit(event: string, payload: unknown): void;
  on(event: string, listener: Listener): () => void;
}

export function createBus(): Bus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    emit(event, payload) {
      for (const listener of [...(listeners.get(event) ?? [])])
        void Promise.resolve(listener(payload)).catch(() => undefined);
    },
    on(event, listener) {
      const known = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0) listeners.delete(event);
      };
    },
  };
}
