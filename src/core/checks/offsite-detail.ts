// The content is behind a link: the item itself says next to nothing.

import { itemCheck } from './check';

export const offsiteDetail = itemCheck({
  id: 'offsite-detail',
  vital: 'visible',
  where: 'backlog',
  weight: 3,
  effort: 5,
  options: {
    // A description of fewer characters beside a link or picture says only where to look.
    least: 60,
  },
  text: {
    name: 'Detail elsewhere',
    why: 'Links break, need other permissions and are not found by search: whoever plans sees an empty item.',
    found: 'The description is little more than {what}.',
    fix: 'Bring the two sentences that matter into the item, and keep the link as a source.',
  },
  judge: ({ wording }, _scene, { least }) => {
    if (wording.links === 0 && wording.media === 0) return { verdict: 'sound' };
    if (wording.acceptance || wording.listed > 1 || wording.length >= least) return { verdict: 'sound' };
    return { verdict: 'found', values: { what: wording.links > 0 ? 'a link' : 'a picture' } };
  },
});
