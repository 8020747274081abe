// Words: running text, headings, links, code, lists.

import { Code as AkCode, CodeBlock as AkCodeBlock } from '@atlaskit/code';
import AkHeading from '@atlaskit/heading';
import type { Drawings } from '../drawing';
import { textWithin } from '../drawing';
import { tokenValue } from '../style';
import { use } from '../surroundings';

const headingSizes = ['xxlarge', 'xlarge', 'large', 'medium', 'small', 'xsmall', 'xxsmall'] as const;
const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span'] as const;
const sizeOfTag = { h1: 'xlarge', h2: 'large', h3: 'medium', h4: 'small', h5: 'xsmall', h6: 'xxsmall' } as const;
const textTags = ['span', 'p', 'strong', 'em', 's'] as const;
const weights = { regular: 400, medium: 500, semibold: 600, bold: 653 } as const;
const textSizes = { small: 'body-small', medium: 'body', large: 'body-large', UNSAFE_small: 'body-small' } as const;

export const text: Drawings = {
  Text: ({ props, children }) => {
    const Tag = props.text('as') === 'strike' ? 's' : (props.one('as', textTags) ?? 'p');
    const size = props.one('size', ['small', 'medium', 'large', 'UNSAFE_small'] as const) ?? 'medium';
    const weight = props.one('weight', ['regular', 'medium', 'semibold', 'bold'] as const);
    const lines = props.number('maxLines');
    return (
      <Tag
        className={lines ? 'kit-text kit-lines' : 'kit-text'}
        style={{
          font: `var(--ds-font-${textSizes[size]})`,
          ...(weight ? { fontWeight: weights[weight] } : {}),
          ...(props.text('color') ? { color: String(tokenValue(props.text('color'))) } : {}),
          ...(props.text('align') ? { textAlign: props.one('align', ['start', 'center', 'end'] as const) } : {}),
          ...(lines ? { WebkitLineClamp: lines } : {}),
        }}
      >
        {children}
      </Tag>
    );
  },
  Heading: ({ props, children }) => {
    const tag = props.one('as', headingTags);
    const size = props.one('size', headingSizes) ?? (tag && tag in sizeOfTag ? sizeOfTag[tag as 'h1'] : 'medium');
    return (
      <AkHeading size={size} as={tag} id={props.text('id')}>
        {children}
      </AkHeading>
    );
  },
  Strong: ({ children }) => <strong>{children}</strong>,
  Em: ({ children }) => <em>{children}</em>,
  Strike: ({ children }) => <s>{children}</s>,
  Code: ({ children }) => <AkCode>{children}</AkCode>,
  CodeBlock: ({ props, node }) => (
    <AkCodeBlock
      text={props.text('text') ?? textWithin(node)}
      language={(props.text('language') ?? 'text') as 'text'}
      shouldShowLineNumbers={props.flag('shouldShowLineNumbers') ?? false}
    />
  ),
  Link: ({ props, children }) => {
    const { navigate } = use();
    const href = props.text('href') ?? '';
    return (
      <a
        href={/^\s*(javascript|data|vbscript):/i.test(href) ? undefined : href}
        target={props.flag('openNewTab') ? '_blank' : undefined}
        rel="noreferrer"
        onClick={(event) => {
          props.call('onClick')?.();
          navigate(event, href, props.flag('openNewTab') ?? false);
        }}
      >
        {children}
      </a>
    );
  },
  List: ({ props, children }) =>
    props.text('type') === 'ordered' ? (
      <ol className="kit-list">{children}</ol>
    ) : (
      <ul className="kit-list">{children}</ul>
    ),
  ListItem: ({ children }) => <li>{children}</li>,
};
