// A state in a word. Atlaskit's lozenge is heavier than all that stands around it on the overview, so it comes on demand;
// until then its word stands plain.

import { lazy, Suspense } from 'react';

const Lozenge = lazy(() => import('@atlaskit/lozenge'));

export const Sign = ({ look, says }: { look: 'information' | 'neutral'; says: string }) => (
  <Suspense fallback={<span>{says}</span>}>
    <Lozenge appearance={look}>{says}</Lozenge>
  </Suspense>
);
