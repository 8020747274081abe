// Turns the light authoring dialect of the demo's texts into ADF, so that a description can be written and read as text:
// # heading · - item (two spaces deeper: nested) · 1. item · - [x] task · - <> decision · > quote · !info panel ·
// | cell | (|| header ||) · +++ Title … +++ expand · ``` code · --- rule · !image(name) · <<url>> card

import { inline, type Node, type Surroundings } from './adf-inline';

export type { Surroundings } from './adf-inline';

const BULLET = /^( *)- (?!\[|<>)(.*)$/;
const NUMBER = /^( *)\d+\. (.*)$/;
const TASK = /^- \[( |x)\] (.*)$/;
const DECISION = /^- <> (.*)$/;
const PANEL = /^!(info|note|success|warning|error) (.*)$/;

/** Reads blocks off the front of `lines`; each reader takes what is its own and says whether it took any. */
class Reader {
  private at = 0;
  private readonly lines: string[];
  private readonly around: Surroundings;

  constructor(lines: string[], around: Surroundings) {
    this.lines = lines;
    this.around = around;
  }

  blocks(): Node[] {
    const nodes: Node[] = [];
    while (this.at < this.lines.length) {
      if (this.line.trim() === '') this.at++;
      else nodes.push(this.block());
    }
    return nodes;
  }

  private get line(): string {
    return this.lines[this.at] ?? '';
  }

  private inline(value: string): Node[] {
    return inline(value, this.around);
  }

  private paragraph(value: string): Node {
    return { type: 'paragraph', content: this.inline(value) };
  }

  /** Consecutive lines that match, their matches in order. */
  private run(form: RegExp): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let m = form.exec(this.line); m; m = form.exec(this.line)) {
      found.push(m);
      this.at++;
    }
    return found;
  }

  private until(end: string): string[] {
    const from = ++this.at;
    while (this.at < this.lines.length && this.line.trim() !== end) this.at++;
    return this.lines.slice(from, this.at++);
  }

  private list(form: RegExp, type: 'bulletList' | 'orderedList', depth: number): Node {
    const content: Node[] = [];
    for (let m = form.exec(this.line); m && m[1]!.length >= depth; m = form.exec(this.line)) {
      if (m[1]!.length > depth) {
        content.at(-1)!.content!.push(this.list(form, type, m[1]!.length));
        continue;
      }
      this.at++;
      content.push({ type: 'listItem', content: [this.paragraph(m[2]!)] });
    }
    return { type, content };
  }

  private block(): Node {
    const line = this.line;
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading) {
      this.at++;
      return { type: 'heading', attrs: { level: heading[1]!.length }, content: this.inline(heading[2]!) };
    }
    if (TASK.test(line)) return this.tasks();
    if (DECISION.test(line)) {
      const { localId } = this.around;
      const items = this.run(DECISION).map((m) => ({
        type: 'decisionItem',
        attrs: { localId: localId(), state: 'DECIDED' },
        content: this.inline(m[1]!),
      }));
      return { type: 'decisionList', attrs: { localId: localId() }, content: items };
    }
    if (BULLET.test(line)) return this.list(BULLET, 'bulletList', 0);
    if (NUMBER.test(line)) return this.list(NUMBER, 'orderedList', 0);
    if (line.startsWith('|')) return this.table();
    if (line.startsWith('> ')) {
      return { type: 'blockquote', content: this.run(/^> (.*)$/).map((m) => this.paragraph(m[1]!)) };
    }
    if (line.startsWith('```')) {
      const content = [{ type: 'text', text: this.until('```').join('\n') }];
      return { type: 'codeBlock', attrs: { language: line.slice(3).trim() || 'text' }, content };
    }
    if (line.startsWith('+++ ')) {
      const content = new Reader(this.until('+++'), this.around).blocks();
      return { type: 'expand', attrs: { title: line.slice(4) }, content };
    }
    return this.small(line);
  }

  /** Blocks of one line, and the paragraph, which ends where something else begins. */
  private small(line: string): Node {
    this.at++;
    if (line === '---') return { type: 'rule' };
    const panel = PANEL.exec(line);
    if (panel) return { type: 'panel', attrs: { panelType: panel[1] }, content: [this.paragraph(panel[2]!)] };
    const card = /^<<(\S+)>>$/.exec(line);
    if (card) return { type: 'blockCard', attrs: { url: card[1] } };
    const image = /^!image\((.+)\)$/.exec(line);
    if (image) {
      const attrs = {
        type: 'file',
        id: this.around.localId(),
        collection: '',
        alt: image[1],
        width: 1200,
        height: 800,
      };
      return { type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs }] };
    }
    const parts = [line];
    while (this.line.trim() !== '' && !/^(#|- |\d+\. |\||> |```|\+\+\+ |!|---|<<)/.test(this.line)) {
      parts.push(this.line);
      this.at++;
    }
    return this.paragraph(parts.join(' ').replaceAll('\\ ', '\n'));
  }

  private tasks(): Node {
    const content = this.run(TASK).map((m) => ({
      type: 'taskItem',
      attrs: { localId: this.around.localId(), state: m[1] === 'x' ? 'DONE' : 'TODO' },
      content: this.inline(m[2]!),
    }));
    return { type: 'taskList', attrs: { localId: this.around.localId() }, content };
  }

  private table(): Node {
    const rows = this.run(/^\|(.*)\|$/).map((m) => {
      const type = m[1]!.startsWith('|') ? 'tableHeader' : 'tableCell';
      const cells = type === 'tableHeader' ? m[1]!.slice(1, -1).split('||') : m[1]!.split('|');
      return {
        type: 'tableRow',
        content: cells.map((cell) => ({ type, attrs: {}, content: [this.paragraph(cell.trim())] })),
      };
    });
    return { type: 'table', attrs: { isNumberColumnEnabled: false, layout: 'default' }, content: rows };
  }
}

/** An ADF document. Empty text is no document: null, as Jira stores an empty description. */
export const adf = (source: string | undefined, around: Surroundings): unknown => {
  const content = source ? new Reader(source.split('\n'), around).blocks() : [];
  return content.length ? { version: 1, type: 'doc', content } : null;
};
