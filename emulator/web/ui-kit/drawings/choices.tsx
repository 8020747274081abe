// Fields to choose in.

import AkCheckbox from '@atlaskit/checkbox';
import { Radio as AkRadio, RadioGroup as AkRadioGroup } from '@atlaskit/radio';
import AkSelect, { CreatableSelect } from '@atlaskit/select';
import AkToggle from '@atlaskit/toggle';
import { type Drawings, type Props, plainEvent } from '../drawing';
import { useDraft } from '../use-draft';

interface Option {
  label: string;
  value: string;
  isDisabled?: boolean;
}

const options = (props: Props): Option[] => props.list('options') as Option[];

const boxed = (props: Props) => ({
  id: props.text('id'),
  name: props.text('name'),
  isDisabled: props.flag('isDisabled'),
  isInvalid: props.flag('isInvalid'),
  isRequired: props.flag('isRequired'),
  'aria-labelledby': props.text('aria-labelledby'),
  onFocus: (event: React.FocusEvent) => props.call('onFocus')?.(plainEvent(event)),
  onBlur: (event: React.FocusEvent) => props.call('onBlur')?.(plainEvent(event)),
});

export const choices: Drawings = {
  Checkbox: ({ props }) => {
    const [checked, setChecked] = useDraft(props.flag('isChecked'), props.flag('defaultChecked') ?? false);
    return (
      <AkCheckbox
        {...boxed(props)}
        label={props.text('label')}
        value={props.text('value')}
        isIndeterminate={props.flag('isIndeterminate')}
        isChecked={checked}
        onChange={(event) => {
          setChecked(event.target.checked);
          props.call('onChange')?.(plainEvent(event));
        }}
      />
    );
  },
  CheckboxGroup: ({ props }) => {
    const given = Array.isArray(props.raw.value) ? props.list('value').map(String) : undefined;
    const [chosen, setChosen] = useDraft(given, props.list('defaultValue').map(String));
    return (
      <fieldset className="kit-group" disabled={props.flag('isDisabled')}>
        {options(props).map((option) => (
          <AkCheckbox
            key={option.value}
            name={props.text('name')}
            label={option.label}
            value={option.value}
            isDisabled={option.isDisabled ?? props.flag('isDisabled')}
            isChecked={chosen.includes(option.value)}
            onChange={(event) => {
              const next = event.target.checked
                ? [...chosen, option.value]
                : chosen.filter((value) => value !== option.value);
              setChosen(next);
              props.call('onChange')?.(next);
            }}
          />
        ))}
      </fieldset>
    );
  },
  Radio: ({ props }) => {
    const [checked, setChecked] = useDraft(props.flag('isChecked'), false);
    return (
      <AkRadio
        {...boxed(props)}
        label={props.text('label')}
        ariaLabel={props.text('ariaLabel')}
        value={props.text('value')}
        isChecked={checked}
        onInvalid={(event) => props.call('onInvalid')?.(plainEvent(event))}
        onChange={(event) => {
          setChecked(true);
          props.call('onChange')?.(plainEvent(event));
        }}
      />
    );
  },
  RadioGroup: ({ props }) => {
    const [chosen, setChosen] = useDraft(props.text('value'), props.text('defaultValue') ?? '');
    return (
      <AkRadioGroup
        {...boxed(props)}
        options={options(props).map((option) => ({ ...option, name: props.text('name') }))}
        value={chosen === '' ? null : chosen}
        onInvalid={(event) => props.call('onInvalid')?.(plainEvent(event))}
        onChange={(event) => {
          setChosen(event.target.value);
          props.call('onChange')?.(plainEvent(event));
        }}
      />
    );
  },
  Toggle: ({ props }) => {
    const [checked, setChecked] = useDraft(props.flag('isChecked'), props.flag('defaultChecked') ?? false);
    return (
      <AkToggle
        {...boxed(props)}
        label={props.text('label')}
        size={props.one('size', ['regular', 'large'] as const)}
        value={props.text('value')}
        isChecked={checked}
        onChange={(event) => {
          setChecked(event.target.checked);
          props.call('onChange')?.(plainEvent(event));
        }}
      />
    );
  },
  Select: ({ props }) => {
    const given = props.raw.value === undefined ? undefined : ((props.raw.value ?? null) as Option | Option[] | null);
    const [chosen, setChosen] = useDraft<Option | Option[] | null>(
      given,
      (props.raw.defaultValue ?? null) as Option | null,
    );
    const Shown = props.flag('isCreatable') ? CreatableSelect : AkSelect;
    return (
      <Shown<Option, boolean>
        inputId={props.text('inputId') ?? props.text('id')}
        name={props.text('name')}
        aria-label={props.text('aria-label')}
        aria-labelledby={props.text('aria-labelledby')}
        options={options(props)}
        value={chosen}
        isMulti={props.flag('isMulti')}
        isClearable={props.flag('isClearable')}
        isDisabled={props.flag('isDisabled')}
        isInvalid={props.flag('isInvalid')}
        isLoading={props.flag('isLoading')}
        isSearchable={props.flag('isSearchable') ?? true}
        closeMenuOnSelect={props.flag('closeMenuOnSelect')}
        placeholder={props.text('placeholder')}
        spacing={props.one('spacing', ['compact', 'default'] as const)}
        appearance={props.one('appearance', ['default', 'subtle', 'none'] as const)}
        menuPortalTarget={document.body}
        styles={{ menuPortal: (base) => ({ ...base, zIndex: 9999 }) }}
        onChange={(value) => {
          const next = (Array.isArray(value) ? [...value] : value) as Option | Option[] | null;
          setChosen(next);
          props.call('onChange')?.(next);
        }}
        onInputChange={(text) => props.call('onInputChange')?.(text)}
        onFocus={() => props.call('onFocus')?.({ type: 'focus' })}
        onBlur={() => props.call('onBlur')?.({ type: 'blur' })}
      />
    );
  },
};
