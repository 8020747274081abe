// A Jira that says what a test tells it to: for tests of the Forge side alone.

import type { Jira, JiraAnswer, JiraRequest, ProductEvent } from '../../emulator/wall';

export interface QuietJira extends Jira {
  requests: JiraRequest[];
  tell(event: ProductEvent): void;
}

export const quietJira = (answer?: (request: JiraRequest) => Partial<JiraAnswer>): QuietJira => {
  const listeners: ((event: ProductEvent) => void)[] = [];
  const requests: JiraRequest[] = [];
  return {
    requests,
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    async handle(request) {
      requests.push(request);
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{}',
        points: 1,
        ...answer?.(request),
      };
    },
    onEvent: (listener) => void listeners.push(listener),
    searchable: () => undefined,
  };
};
