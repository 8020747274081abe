// The project page: the sub-page that Jira's address names. The overview comes with the page, each other one when it is
// first opened.

import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { focusPage } from '../parts/use-focus-kept';
import type { PageName } from '../shell/address';
import { useRoute } from '../shell/route';
import { Overview } from './overview';

const FETCH = {
  findings: async () => ({ default: (await import('../findings/findings')).Findings }),
  refinement: async () => ({ default: (await import('../refinement/refinement')).Refinement }),
  planning: async () => ({ default: (await import('../planning/planning')).Planning }),
  audit: async () => ({ default: (await import('../audit/audit')).Audit }),
  trends: async () => ({ default: (await import('../trends/trends')).Trends }),
} as const;

const Findings = lazy(FETCH.findings);
const Refinement = lazy(FETCH.refinement);
const Planning = lazy(FETCH.planning);
const Audit = lazy(FETCH.audit);
const Trends = lazy(FETCH.trends);

const SHOWN: Record<PageName, () => ReactNode> = {
  overview: () => <Overview />,
  refinement: () => <Refinement />,
  findings: () => <Findings />,
  planning: () => <Planning />,
  audit: () => <Audit />,
  trends: () => <Trends />,
};

/** Sets its code on its way. One that does not arrive is missed where it is drawn. */
export const fetchPage = (page: PageName): void => {
  if (page !== 'overview') FETCH[page]().catch(() => undefined);
};

/** As before the page's own code was here. */
const Outline = () => (
  <div className="outline" aria-hidden="true">
    <div />
    <div />
    <div />
    <div />
  </div>
);

export const ProjectPage = () => {
  const { page } = useRoute();
  const stood = useRef(page);
  // The link that led here has gone with its page, and the focus with it.
  useEffect(() => {
    if (stood.current !== page) focusPage();
    stood.current = page;
  }, [page]);
  return <Suspense fallback={<Outline />}>{SHOWN[page]()}</Suspense>;
};
