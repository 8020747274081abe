// What an app tells in a box or under a field.

import { ErrorMessage as AkError, HelperMessage as AkHelper, ValidMessage as AkValid } from '@atlaskit/form';
import Heading from '@atlaskit/heading';
import AkSectionMessage, { SectionMessageAction as AkAction } from '@atlaskit/section-message';
import { isValidElement, type ReactElement } from 'react';
import type { ForgeNode } from '../../rpc/forge-doc';
import { Draw, DrawAll } from '../draw';
import { type Drawings, readProps } from '../drawing';

const looks = ['information', 'warning', 'error', 'success', 'discovery'] as const;

const isNode = (value: unknown): value is ForgeNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'props' in value && !isValidElement(value);

const action = (node: ForgeNode, index: number): ReactElement => {
  const props = readProps(node.props);
  return (
    <AkAction
      key={node.key || index}
      href={props.text('href')}
      onClick={() => props.call('onClick')?.({ type: 'click' })}
    >
      <DrawAll nodes={node.children} />
    </AkAction>
  );
};

export const messages: Drawings = {
  SectionMessage: ({ props, node }) => {
    const given = [props.raw.actions].flat().filter(isNode);
    const own = node.children.filter((child) => child.type === 'SectionMessageAction');
    const actions = [...given, ...own].map(action);
    return (
      <AkSectionMessage
        appearance={props.one('appearance', looks)}
        title={props.text('title')}
        actions={actions.length > 0 ? actions : undefined}
      >
        <DrawAll nodes={node.children.filter((child) => child.type !== 'SectionMessageAction')} />
      </AkSectionMessage>
    );
  },
  SectionMessageAction: ({ props, children }) => (
    <button type="button" className="link-like" onClick={() => props.call('onClick')?.({ type: 'click' })}>
      {children}
    </button>
  ),
  HelperMessage: ({ children }) => <AkHelper>{children}</AkHelper>,
  ErrorMessage: ({ children }) => <AkError>{children}</AkError>,
  ValidMessage: ({ children }) => <AkValid>{children}</AkValid>,
  EmptyState: ({ props }) => (
    <div className="kit-empty">
      <Heading size="medium">{props.text('header') ?? ''}</Heading>
      {isNode(props.raw.description) ? <Draw node={props.raw.description} /> : <p>{props.text('description')}</p>}
      <div className="kit-empty-actions">
        {['primaryAction', 'secondaryAction', 'tertiaryAction'].map((name) => {
          const given = props.raw[name];
          return isNode(given) ? <Draw key={name} node={given} /> : null;
        })}
      </div>
    </div>
  ),
};
