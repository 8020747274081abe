// A person as a small circle with initials; nobody as an empty one.

import type { Person } from '../data/shapes';

const hues = [10, 40, 90, 150, 190, 220, 265, 310];

const hueOf = (text: string): number => {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + char.charCodeAt(0)) % 997;
  return hues[sum % hues.length] ?? 0;
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, 2)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');

export function Face({ person, size = 'medium' }: { person: Person | null; size?: 'small' | 'medium' }) {
  const name = person?.displayName ?? 'Unassigned';
  return (
    <span
      className={`face face-${size}${person ? '' : ' face-nobody'}`}
      style={person ? { backgroundColor: `hsl(${hueOf(person.accountId)} 45% 38%)` } : undefined}
      role="img"
      aria-label={name}
      title={name}
    >
      {person ? initials(name) : ''}
    </span>
  );
}
