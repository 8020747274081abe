// Prose for generated worlds: never the same twice, English enough for the language rules, long and short as real
// descriptions are (half below 570 characters, one in ten above 1,900, one in twenty empty).

export type Random = () => number;

/** mulberry32: small, fast and the same everywhere. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const below = (random: Random, n: number): number => Math.floor(random() * n);
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

const SYLLABLES = 'ba den cor lim tra vel nor pes hul ger mi fan rop sta kel dun wi lor tam bri sec pol'.split(' ');
const WHO = 'a member|a volunteer|the driver|a visitor|the desk|an editor|a parent|the auditor'.split('|');
const DOES = 'loses|cannot find|overlooks|has to repeat|forgets|waits for|types twice|misreads|prints|compares'.split(
  '|',
);
const WHEN = 'every morning|after a restart|on a slow line|in the evening|on Mondays|during the count'.split('|');
const ORDERS = 'Add a button for|Move|Rename|Replace|Show a tooltip for|Put a column for|Use a cache for|Hide'.split(
  '|',
);
const PLACE =
  'in the top right corner|on the start page|below the table|in the sidebar|in the header|next to the name'.split('|');

/** A word out of some ten thousand, the early ones far more often than the rest, as in any language. */
const word = (random: Random): string => {
  const rank = Math.floor(10_648 ** random());
  const at = (power: number) => SYLLABLES[Math.floor(rank / power) % SYLLABLES.length]!;
  return rank < 22 ? `${at(1)}ing` : rank < 484 ? at(22) + at(1) : at(484) + at(22) + at(1);
};

const sentence = (random: Random): string => {
  const [a, b, c] = [word(random), word(random), word(random)];
  switch (below(random, 8)) {
    case 0:
      return `${pick(random, ORDERS)} the ${a} ${b} ${pick(random, PLACE)}.`;
    case 1:
      return `Today ${pick(random, WHO)} ${pick(random, DOES)} the ${a} because the ${b} of the ${c} is not shown.`;
    case 2:
      return `The ${a} should be the same as the ${b} when the ${c} is opened ${pick(random, WHEN)}.`;
    case 3:
      return `Is the ${a} part of this, or only the ${b}?`;
    case 4:
      return `${pick(random, WHEN)} the ${a} ${b} takes ${2 + below(random, 90)} seconds and ${pick(random, WHO)} gives up.`;
    case 5:
      return `We have seen this with the ${a} and with the ${b}, but not with the ${c}.`;
    case 6:
      return `So that ${pick(random, WHO)} no longer ${pick(random, DOES)} the ${a}, the ${b} has to keep its ${c}.`;
    default:
      return `There are ${2 + below(random, 400)} of them in the ${a}, and most belong to the ${b} ${c}.`;
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const summaryOf = (random: Random): string => {
  const [a, b, c] = [word(random), word(random), word(random)];
  const forms = [
    `${capital(a)} ${b} is lost when the ${c} is closed`,
    `${pick(random, ORDERS)} the ${a} ${b} ${pick(random, PLACE)}`,
    `${capital(pick(random, WHO))} ${pick(random, DOES)} the ${a} of the ${b} ${c}`,
    `${capital(a)} ${b}`,
  ];
  return pick(random, forms);
};

type Node = { type: string; [key: string]: unknown };
const leaf = (text: string): Node => ({ type: 'text', text });
const paragraph = (text: string): Node => ({ type: 'paragraph', content: [leaf(text)] });

/** Characters of a description: a bell curve over the logarithm, as measured on a real backlog of thousands. */
const lengthOf = (random: Random): number => {
  const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(12_000, Math.exp(Math.log(570) + 0.92 * bell));
};

/** An ADF document, or null for none. */
export const descriptionOf = (random: Random): Node | null => {
  if (random() < 0.05) return null;
  const wanted = lengthOf(random);
  const content: Node[] = [];
  let length = 0;
  const say = (sentences: number): string => {
    const text = Array.from({ length: sentences }, () => capital(sentence(random))).join(' ');
    length += text.length;
    return text;
  };
  while (length < wanted) {
    const kind = random();
    if (kind < 0.12 && length > 0) {
      const items = Array.from({ length: 2 + below(random, 4) }, () => ({
        type: 'listItem',
        content: [paragraph(say(1))],
      }));
      content.push({ type: 'bulletList', content: items });
    } else if (kind < 0.16 && length > 0) {
      content.push({ type: 'codeBlock', attrs: { language: 'text' }, content: [leaf(say(2))] });
    } else if (kind < 0.2) {
      content.push({ type: 'heading', attrs: { level: 2 }, content: [leaf(capital(word(random)))] });
      length += 10;
    } else content.push(paragraph(say(1 + below(random, 4))));
  }
  return { type: 'doc', version: 1, content };
};

/** A comment: one short paragraph. */
export const commentOf = (random: Random): Node => ({
  type: 'doc',
  version: 1,
  content: [paragraph(capital(sentence(random)))],
});
