// Things to press.

import { ButtonGroup as AkButtonGroup } from '@atlaskit/button';
import AkButton, { LinkButton as AkLinkButton, IconButton } from '@atlaskit/button/new';
import { type Drawings, focused, type Props, textWithin } from '../drawing';
import { iconNamed } from '../icon-table';
import { styleOf } from '../style';
import { use } from '../surroundings';

const looks = ['default', 'danger', 'primary', 'subtle', 'warning', 'discovery'] as const;

const shared = (props: Props) => ({
  appearance: props.one('appearance', looks),
  isDisabled: props.flag('isDisabled'),
  isSelected: props.flag('isSelected'),
  autoFocus: props.flag('autoFocus'),
  shouldFitContainer: props.flag('shouldFitContainer'),
  spacing: props.text('spacing') === 'compact' || props.text('spacing') === 'none' ? ('compact' as const) : undefined,
  iconBefore: iconNamed(props.text('iconBefore')),
  iconAfter: iconNamed(props.text('iconAfter')),
});

const Button: Drawings[string] = ({ props, node, children }) => {
  const press = () => props.call('onClick')?.({ type: 'click' });
  const icon = iconNamed(props.text('icon') ?? props.text('iconBefore') ?? props.text('iconAfter'));
  if (icon && textWithin(node) === '') {
    const label = props.text('aria-label') ?? props.text('label') ?? props.text('iconBefore') ?? 'Button';
    return (
      <IconButton
        icon={icon}
        label={label}
        appearance={props.one('appearance', ['default', 'primary', 'subtle'] as const)}
        isDisabled={props.flag('isDisabled')}
        onClick={press}
        {...focused(props)}
      />
    );
  }
  return (
    <AkButton
      {...shared(props)}
      type={props.one('type', ['button', 'submit', 'reset'] as const)}
      isLoading={props.flag('isLoading')}
      onClick={press}
      {...focused(props)}
    >
      {children}
    </AkButton>
  );
};

export const buttons: Drawings = {
  Button,
  LoadingButton: Button,
  ButtonGroup: ({ props, children }) => <AkButtonGroup label={props.text('label')}>{children}</AkButtonGroup>,
  LinkButton: ({ props, children }) => {
    const { navigate } = use();
    const href = props.text('href') ?? '';
    const newTab = props.text('target') === '_blank';
    return (
      <AkLinkButton
        {...shared(props)}
        href={/^\s*(javascript|data|vbscript):/i.test(href) ? '#' : href}
        target={newTab ? '_blank' : undefined}
        {...focused(props)}
        onClick={(event) => {
          props.call('onClick')?.({ type: 'click' });
          navigate(event, href, newTab);
        }}
      >
        {children}
      </AkLinkButton>
    );
  },
  Pressable: ({ props, children }) => (
    <button
      type="button"
      className="kit-pressable"
      style={styleOf(props.raw.xcss)}
      disabled={props.flag('isDisabled')}
      onClick={() => props.call('onClick')?.({ type: 'click' })}
    >
      {children}
    </button>
  ),
};
