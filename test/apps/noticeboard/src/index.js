// What the pages ask.
import { privacy, webTrigger } from '@forge/api';
import Resolver from '@forge/resolver';
import { list, pin } from './board';

const resolver = new Resolver();

resolver.define('pin', ({ payload, context }) => pin(payload.text, context.extension?.issue?.key ?? null));
resolver.define('list', list);
resolver.define('address', ({ payload }) => webTrigger.getUrl(payload.trigger));
resolver.define('erased', ({ payload }) =>
  privacy.reportPersonalData(payload.accounts.map((accountId) => ({ accountId, updatedAt: new Date().toISOString() }))),
);

export const answer = resolver.getDefinitions();
