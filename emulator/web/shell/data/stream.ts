// What happens on the desk while the page is open: changed issues, platform calls of the app, other news.

export interface News {
  type: string;
  data: Record<string, unknown>;
}

type Listener = (news: News) => void;

export interface Stream {
  listen(listener: Listener): () => void;
}

export function openStream(path: string): Stream {
  const listeners = new Set<Listener>();
  const tell = (type: string, text: string): void => {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return;
    }
    if (typeof data !== 'object' || data === null) return;
    for (const listener of listeners) listener({ type, data: data as News['data'] });
  };
  const source = new EventSource(path);
  for (const type of ['event', 'call', 'run', 'realtime', 'reset']) {
    source.addEventListener(type, (event) => tell(type, (event as MessageEvent<string>).data));
  }
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
