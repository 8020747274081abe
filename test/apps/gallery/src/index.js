// Answers what the pages ask: what they sent, and from where.
import Resolver from '@forge/resolver';

const resolver = new Resolver();
resolver.define('echo', ({ payload, context }) => ({
  payload,
  type: context.extension.type,
  accountId: context.accountId,
}));
resolver.define('fail', () => {
  throw new Error('The resolver failed on purpose.');
});

export const answer = resolver.getDefinitions();

export const status = ({ extension }) => ({
  status: { type: 'lozenge', value: { label: `Seen ${extension.issue.key}`, type: 'success' } },
});
