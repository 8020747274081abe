// Draws what a UI Kit app told: each node by its own drawing; one that is not in the table is visible as such.

import { Component, type ReactNode } from 'react';
import type { ForgeNode } from '../rpc/forge-doc';
import { readProps } from './drawing';
import { drawings } from './drawings';
import { use } from './surroundings';

export const NotDrawn = ({ type, why }: { type: string; why: string }) => (
  <span className="not-drawn" data-not-drawn={type} title={why}>
    {type} {why}
  </span>
);

class Fence extends Component<{ type: string; children: ReactNode }, { why: string | null }> {
  override state = { why: null as string | null };
  static getDerivedStateFromError(error: Error) {
    return { why: `failed: ${error.message}` };
  }
  override render() {
    return this.state.why === null ? this.props.children : <NotDrawn type={this.props.type} why={this.state.why} />;
  }
}

export function Draw({ node }: { node: ForgeNode }): ReactNode {
  const { complain } = use();
  if (node.type === 'String') return String(node.props.text ?? '');
  const Drawing = Object.hasOwn(drawings, node.type) ? drawings[node.type] : undefined;
  if (!Drawing) return <NotDrawn type={node.type} why="is not drawn on this desk" />;
  return (
    <Fence type={node.type}>
      <Drawing node={node} props={readProps(node.props, complain)}>
        <DrawAll nodes={node.children} />
      </Drawing>
    </Fence>
  );
}

export const DrawAll = ({ nodes }: { nodes: ForgeNode[] }): ReactNode =>
  nodes.map((node) => <Draw key={node.key} node={node} />);
