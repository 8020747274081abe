// The block parts of rich text.

import type { DrawAdf } from './inlines';

const picture: DrawAdf = (node) => <div className="adf-media">{String(node.attrs.alt ?? 'Attachment')}</div>;

export const blocks: Record<string, DrawAdf> = {
  paragraph: (node, draw) => <p>{draw(node.content)}</p>,
  heading: (node, draw) => {
    const level = Math.min(6, Math.max(1, Number(node.attrs.level) || 3));
    const Tag = `h${level}` as 'h3';
    return <Tag>{draw(node.content)}</Tag>;
  },
  bulletList: (node, draw) => <ul>{draw(node.content)}</ul>,
  orderedList: (node, draw) => <ol start={Number(node.attrs.order) || 1}>{draw(node.content)}</ol>,
  listItem: (node, draw) => <li>{draw(node.content)}</li>,
  taskList: (node, draw) => <ul className="adf-tasks">{draw(node.content)}</ul>,
  taskItem: (node, draw) => (
    <li>
      <input type="checkbox" checked={node.attrs.state === 'DONE'} readOnly tabIndex={-1} aria-label="Task" />{' '}
      {draw(node.content)}
    </li>
  ),
  decisionList: (node, draw) => <ul>{draw(node.content)}</ul>,
  decisionItem: (node, draw) => <li>{draw(node.content)}</li>,
  blockquote: (node, draw) => <blockquote>{draw(node.content)}</blockquote>,
  codeBlock: (node, draw) => (
    <pre>
      <code>{draw(node.content)}</code>
    </pre>
  ),
  rule: () => <hr />,
  panel: (node, draw) => (
    <div className={`adf-panel adf-panel-${String(node.attrs.panelType ?? 'info')}`}>{draw(node.content)}</div>
  ),
  expand: (node, draw) => (
    <details>
      <summary>{String(node.attrs.title ?? 'More')}</summary>
      {draw(node.content)}
    </details>
  ),
  nestedExpand: (node, draw) => (
    <details>
      <summary>{String(node.attrs.title ?? 'More')}</summary>
      {draw(node.content)}
    </details>
  ),
  table: (node, draw) => (
    <table>
      <tbody>{draw(node.content)}</tbody>
    </table>
  ),
  tableRow: (node, draw) => <tr>{draw(node.content)}</tr>,
  tableHeader: (node, draw) => <th>{draw(node.content)}</th>,
  tableCell: (node, draw) => <td>{draw(node.content)}</td>,
  mediaSingle: (node, draw) => <>{draw(node.content)}</>,
  mediaGroup: (node, draw) => <>{draw(node.content)}</>,
  media: picture,
  mediaInline: picture,
  blockCard: (node) => <p>{String(node.attrs.url ?? '')}</p>,
  embedCard: (node) => <p>{String(node.attrs.url ?? '')}</p>,
};
