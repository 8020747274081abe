// The project page: the sub-page that Jira's address names. The overview comes with the page, each other one when it is
// first opened.

import { lazy, Suspense } from 'react';
import type { PageName } from '../shell/address';
import { useRoute } from '../shell/route';
import { Loading } from './loading';
import { Overview } from './overview';

const Findings = lazy(async () => ({ default: (await import('../findings/findings')).Findings }));
const Refinement = lazy(async () => ({ default: (await import('../refinement/refinement')).Refinement }));
const Trends = lazy(async () => ({ default: (await import('../trends/trends')).Trends }));
const Audit = lazy(async () => ({ default: (await import('../audit/audit')).Audit }));
const Planning = lazy(async () => ({ default: (await import('../planning/planning')).Planning }));

const SHOWN: Record<PageName, () => React.ReactNode> = {
  overview: () => <Overview />,
  refinement: () => <Refinement />,
  findings: () => <Findings />,
  planning: () => <Planning />,
  audit: () => <Audit />,
  trends: () => <Trends />,
};

export const ProjectPage = () => {
  const { page } = useRoute();
  return <Suspense fallback={<Loading />}>{SHOWN[page]()}</Suspense>;
};
