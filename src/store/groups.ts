// What goes to the platform in pieces: groups that each hold so many things and weigh so much. One thing alone may weigh more.

export const groupsOf = <T>(
  all: readonly T[],
  sizeOf: (one: T) => number,
  { size: mostSize, count: mostCount }: { size: number; count: number },
): T[][] => {
  const groups: T[][] = [];
  let total = 0;
  for (const one of all) {
    const size = sizeOf(one);
    const last = groups.at(-1);
    if (last && last.length < mostCount && total + size <= mostSize) {
      last.push(one);
      total += size;
    } else {
      groups.push([one]);
      total = size;
    }
  }
  return groups;
};
