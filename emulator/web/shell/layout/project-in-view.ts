// The project that the navigation belongs to: the one of the address, or of the issue shown, or the last one seen.

import { useRef } from 'react';
import { useSession } from '../data/session';
import type { Project } from '../data/shapes';
import type { Place } from '../route/places';

const keyOf = (place: Place): string | null => {
  if ('project' in place) return place.project;
  return place.at === 'issue' ? place.issue.replace(/-\d+$/, '') : null;
};

export function useProjectInView(place: Place): Project | null {
  const { projects } = useSession();
  const last = useRef<string | null>(null);
  const wanted = keyOf(place) ?? last.current;
  const project = projects.find((candidate) => candidate.key === wanted) ?? projects[0] ?? null;
  if (project) last.current = project.key;
  return project;
}
