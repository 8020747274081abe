// Fields to type in.

import { Label as AkLabel } from '@atlaskit/form';
import AkTextArea from '@atlaskit/textarea';
import AkTextfield from '@atlaskit/textfield';
import { isValidElement } from 'react';
import type { ForgeNode } from '../../rpc/forge-doc';
import { Draw } from '../draw';
import { type Drawings, focused, type Props, plainEvent } from '../drawing';
import { useDraft } from '../use-draft';

const shared = (props: Props) => ({
  id: props.text('id'),
  name: props.text('name'),
  placeholder: props.text('placeholder'),
  isDisabled: props.flag('isDisabled'),
  isReadOnly: props.flag('isReadOnly'),
  isRequired: props.flag('isRequired'),
  isInvalid: props.flag('isInvalid'),
  isMonospaced: props.flag('isMonospaced'),
  isCompact: props.flag('isCompact'),
  autoFocus: props.flag('autoFocus'),
  maxLength: props.number('maxLength'),
  minLength: props.number('minLength'),
  appearance: props.one('appearance', ['standard', 'subtle', 'none'] as const),
  'aria-labelledby': props.text('aria-labelledby'),
  onFocus: (event: React.FocusEvent) => props.call('onFocus')?.(plainEvent(event)),
  onBlur: (event: React.FocusEvent) => props.call('onBlur')?.(plainEvent(event)),
});

const element = (value: unknown) =>
  typeof value === 'object' && value !== null && 'props' in value && !isValidElement(value) ? (
    <Draw node={value as ForgeNode} />
  ) : undefined;

export const fields: Drawings = {
  Textfield: ({ props }) => {
    const [draft, setDraft] = useDraft(props.text('value'), props.text('defaultValue') ?? '');
    return (
      <AkTextfield
        {...shared(props)}
        type={props.text('type') ?? 'text'}
        min={props.text('min')}
        max={props.text('max')}
        pattern={props.text('pattern')}
        width={props.text('width')}
        elemBeforeInput={element(props.raw.elemBeforeInput)}
        elemAfterInput={element(props.raw.elemAfterInput)}
        value={draft}
        onChange={(event) => {
          setDraft((event.target as HTMLInputElement).value);
          props.call('onChange')?.(plainEvent(event));
        }}
      />
    );
  },
  TextArea: ({ props }) => {
    const [draft, setDraft] = useDraft(props.text('value'), props.text('defaultValue') ?? '');
    return (
      <AkTextArea
        {...shared(props)}
        minimumRows={props.number('minimumRows')}
        maxHeight={props.text('maxHeight')}
        resize={props.one('resize', ['auto', 'vertical', 'horizontal', 'smart', 'none'] as const)}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          props.call('onChange')?.(plainEvent(event));
        }}
      />
    );
  },
  Range: ({ props }) => {
    const [draft, setDraft] = useDraft(props.number('value'), props.number('defaultValue') ?? 50);
    return (
      <input
        type="range"
        className="kit-range"
        id={props.text('id')}
        name={props.text('name')}
        min={props.number('min')}
        max={props.number('max')}
        step={props.number('step')}
        disabled={props.flag('isDisabled')}
        value={draft}
        {...focused(props)}
        onChange={(event) => {
          const value = Number(event.target.value);
          setDraft(value);
          props.call('onChange')?.(value);
        }}
      />
    );
  },
  Label: ({ props, children }) => (
    <AkLabel htmlFor={props.text('labelFor') ?? ''} id={props.text('id')}>
      {children}
    </AkLabel>
  ),
  RequiredAsterisk: () => (
    <span className="kit-required" title="required">
      *
    </span>
  ),
};
