// Old Jiras let people paste HTML between {html} marks. Cloud does not render it, so the words are kept as wiki markup
// and the tags go: paragraphs, lists and links survive, the rest was decoration.

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const MARK = /^\{html(?::[^}\n]{0,60})?\}/i;

function entity(name: string): string | null {
  if (name.startsWith('#')) {
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  return ENTITIES[name] ?? null;
}

function tagName(tag: string): string {
  const match = /^\/?([a-z0-9]{1,12})/i.exec(tag);
  return match?.[1]?.toLowerCase() ?? '';
}

const BREAKING = new Set(['p', 'div', 'br', 'ul', 'ol', 'tr', 'table', 'pre', 'blockquote']);

/** One tag as the markup that stands for it. */
function markupOf(tag: string): string {
  const name = tagName(tag);
  if (tag.startsWith('/')) return BREAKING.has(name) || /^h[1-6]$/.test(name) ? '\n' : '';
  if (name === 'li') return '\n* ';
  if (/^h[1-6]$/.test(name)) return `\n${name}. `;
  const href = name === 'a' ? /href\s{0,3}=\s{0,3}["']([^"'\s]{1,500})/i.exec(tag.slice(0, 1000))?.[1] : undefined;
  if (href) return `[${href}] `;
  return BREAKING.has(name) ? '\n' : '';
}

function markupOfHtml(html: string): string {
  const out: string[] = [];
  for (let at = 0; at < html.length; ) {
    const char = html[at] as string;
    if (char === '<' && /[a-z/!]/i.test(html[at + 1] ?? '')) {
      const end = html.indexOf('>', at);
      if (end < 0) {
        out.push(html.slice(at));
        break;
      }
      out.push(markupOf(html.slice(at + 1, end)));
      at = end + 1;
    } else if (char === '&') {
      const name = /^&(#?\w{1,8});/.exec(html.slice(at, at + 12))?.[1];
      const value = name === undefined ? null : entity(name);
      out.push(value ?? '&');
      at += value === null ? 1 : (name as string).length + 2;
    } else {
      out.push(char);
      at++;
    }
  }
  return out.join('');
}

/** The same wiki text with every {html} passage turned into markup. */
export function withoutHtml(wiki: string): string {
  const out: string[] = [];
  let inside = false;
  let from = 0;
  for (let at = wiki.indexOf('{'); at >= 0; at = wiki.indexOf('{', at + 1)) {
    const mark = MARK.exec(wiki.slice(at, at + 70));
    if (!mark) continue;
    const before = wiki.slice(from, at);
    out.push(inside ? `${markupOfHtml(before)}\n` : before);
    if (!inside) out.push('\n');
    inside = !inside;
    from = at + mark[0].length;
    at = from - 1;
  }
  const rest = wiki.slice(from);
  out.push(inside ? markupOfHtml(rest) : rest);
  return out.join('');
}
