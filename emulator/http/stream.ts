// News of the desk for open pages, as server-sent events: changed issues, calls of the app, a new beginning.

import type { ServerResponse } from 'node:http';
import type { Desk } from '../desk';

export interface Stream {
  /** Sends the news of this desk, too, from now on. */
  follow(desk: Desk): void;
  join(response: ServerResponse): void;
  tell(type: string, data: unknown): void;
  close(): void;
}

export const openStream = (): Stream => {
  const listeners = new Set<ServerResponse>();

  const tell = (type: string, data: unknown) => {
    const text = `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const listener of listeners) listener.write(text);
  };

  return {
    tell,
    follow(desk) {
      desk.jira.onEvent(({ eventType, actor, byApp, payload }) => tell('event', { eventType, actor, byApp, payload }));
      desk.forge.realtime.onNews((news) => tell('realtime', news));
      desk.forge.recorder.onCall((call) => tell('call', call));
      desk.forge.recorder.onRun((run) => tell('run', run));
    },
    join(response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      response.write(': welcome\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    close() {
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
};
