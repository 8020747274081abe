// The order of the things to do: as they come, best first, but each sort of flaw once before any of them twice. Five
// times the same advice is one advice.

export const varied = <F extends { check: string }>(top: readonly F[]): F[] => {
  const seen = new Set<string>();
  const first = top.filter(({ check }) => !seen.has(check) && seen.add(check));
  return [...first, ...top.filter((finding) => !first.includes(finding))];
};
