// Texts for pickers: as HTML, with what was looked for in bold.

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The first place where `query` stands, whatever the case. */
export function highlighted(text: string, query: string, tag: 'b' | 'strong' = 'b'): string {
  const at = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return escaped(text);
  const end = at + query.length;
  return `${escaped(text.slice(0, at))}<${tag}>${escaped(text.slice(at, end))}</${tag}>${escaped(text.slice(end))}`;
}
