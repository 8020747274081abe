// Draws Jira's rich text. Unknown blocks show their content, so that no words are lost.

import type { ReactNode } from 'react';
import { blocks } from './blocks';
import { inlines } from './inlines';
import { type AdfNode, adfNode } from './node';

export function Adf({ document }: { document: unknown }) {
  if (typeof document === 'string') return <p className="adf">{document}</p>;
  return <div className="adf">{drawAdf(adfNode(document).content)}</div>;
}

export const drawAdf = (nodes: AdfNode[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no identity but their place
  nodes.map((node, index) => <AdfPart key={index} node={node} />);

function AdfPart({ node }: { node: AdfNode }): ReactNode {
  const draw = inlines[node.type] ?? blocks[node.type];
  return draw ? draw(node, drawAdf) : drawAdf(node.content);
}
