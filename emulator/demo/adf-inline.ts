// The inline half of the authoring dialect: **strong**, _emphasis_, ~~struck~~, `code`, [text](url), <url> as a smart
// link, @person, {date:+5} in days from now, {status:In review|blue}, :warning: and the like.

export type Node = { type: string; text?: string; attrs?: object; marks?: object[]; content?: Node[] };

/** What a text may refer to beside itself. */
export interface Surroundings {
  /** Epoch milliseconds; dates in texts count from its day. */
  now: number;
  /** @name → account and name; undefined: the @ stands for itself. */
  person: (slug: string) => { accountId: string; displayName: string } | undefined;
  /** A fresh local id, the same on every run. */
  localId: () => string;
}

const DAY = 86_400_000;
const EMOJI: Record<string, [id: string, text: string]> = {
  warning: ['26a0', '⚠️'],
  bulb: ['1f4a1', '💡'],
  bike: ['1f6b2', '🚲'],
  tent: ['26fa', '⛺'],
  tada: ['1f389', '🎉'],
};

const TOKEN =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w])_([^_]+)_(?![\w])|~~([^~]+)~~|\[([^\]]+)\]\(([^)\s]+)\)|<(https?:[^>\s]+)>|(?<!\w)@([a-z]+)|\{date:([+-]?\d+)\}|\{status:([^|}]+)\|(\w+)\}|:([a-z]+):/g;

const text = (value: string, ...marks: object[]): Node =>
  marks.length ? { type: 'text', text: value, marks } : { type: 'text', text: value };

const nodeOf = (m: RegExpExecArray, { now, person, localId }: Surroundings): Node => {
  const [whole, code, strong, em, strike, label, href, card, slug, days, lozenge, color, emoji] = m;
  if (code !== undefined) return text(code, { type: 'code' });
  if (strong !== undefined) return text(strong, { type: 'strong' });
  if (em !== undefined) return text(em, { type: 'em' });
  if (strike !== undefined) return text(strike, { type: 'strike' });
  if (label !== undefined) return text(label, { type: 'link', attrs: { href } });
  if (card !== undefined) return { type: 'inlineCard', attrs: { url: card } };
  if (days !== undefined) {
    const timestamp = String((Math.floor(now / DAY) + Number(days)) * DAY);
    return { type: 'date', attrs: { timestamp } };
  }
  if (lozenge !== undefined) return { type: 'status', attrs: { text: lozenge, color, localId: localId() } };
  const someone = slug === undefined ? undefined : person(slug);
  if (someone) {
    return { type: 'mention', attrs: { id: someone.accountId, text: `@${someone.displayName}`, accessLevel: '' } };
  }
  const picture = emoji === undefined ? undefined : EMOJI[emoji];
  if (picture) return { type: 'emoji', attrs: { shortName: `:${emoji}:`, id: picture[0], text: picture[1] } };
  return text(whole);
};

/** A line of the dialect as inline nodes. A trailing backslash was turned into a newline: a hard break. */
export const inline = (line: string, around: Surroundings): Node[] => {
  const nodes: Node[] = [];
  const plain = (value: string) => {
    value.split('\n').forEach((part, i) => {
      if (i > 0) nodes.push({ type: 'hardBreak' });
      if (part) nodes.push(text(part));
    });
  };
  let from = 0;
  for (const m of line.matchAll(TOKEN)) {
    plain(line.slice(from, m.index));
    nodes.push(nodeOf(m, around));
    from = m.index + m[0].length;
  }
  plain(line.slice(from));
  return nodes;
};
