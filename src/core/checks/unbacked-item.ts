// A wish near the top that nobody seems to have asked for. Off until a team says that votes, watchers and links are how
// it hears of demand: many hear of it elsewhere.

import { itemCheck } from './check';

export const unbackedItem = itemCheck({
  id: 'unbacked-item',
  vital: 'ordered',
  where: 'horizon',
  weight: 2,
  effort: 20,
  options: {
    // Many teams hear of demand elsewhere, and would hear of nothing but that.
    on: false,
    // The author watches what they wrote: one vote or watcher is no evidence.
    votes: 2,
  },
  text: {
    name: 'Unbacked item',
    why: 'What is built next should be what somebody waits for.',
    found: 'Near the top with {votes} votes and watchers and no linked request.',
    fix: 'Link the requests it answers, or ask whether it belongs this high.',
  },
  judge: ({ kind, votes, links }, _scene, options) => {
    if (!options.on || kind !== 'feature') return { verdict: 'not-applicable' };
    const asked = links.some((link) => link.kind === 'duplicate' || link.kind === 'related' || link.kind === 'cause');
    return asked || votes >= options.votes ? { verdict: 'sound' } : { verdict: 'found', values: { votes } };
  },
});
