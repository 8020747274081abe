// What is told through the queue, in groups that each fit a message.

/** Characters of JSON, which is quoted once more on its way; a message must stay well below the 100 KB that the queue takes. */
const MOST_CHARACTERS = 30_000;

export const inMessages = <T>(all: readonly T[], most = Number.POSITIVE_INFINITY): T[][] => {
  const groups: T[][] = [];
  let characters = 0;
  for (const one of all) {
    const size = JSON.stringify(one).length;
    const last = groups.at(-1);
    if (last && last.length < most && characters + size <= MOST_CHARACTERS) {
      last.push(one);
      characters += size;
    } else {
      groups.push([one]);
      characters = size;
    }
  }
  return groups;
};
