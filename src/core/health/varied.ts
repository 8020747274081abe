/** Each sort of flaw once before any of them twice: five times the same advice is one advice. */
export function varied<F extends { check: string }>(top: readonly F[]): F[] {
  const seen = new Set<string>();
  const first = top.filter(({ check }) => !seen.has(check) && seen.add(check));
  const shown = new Set(first);
  return [...first, ...top.filter((finding) => !shown.has(finding))];
}
