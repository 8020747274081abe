// Days and times.

import AkCalendar from '@atlaskit/calendar';
import { DatePicker as AkDatePicker, TimePicker as AkTimePicker } from '@atlaskit/datetime-picker';
import { type Drawings, focused, type Props } from '../drawing';
import { useDraft } from '../use-draft';

const texts = (props: Props, name: string): string[] | undefined =>
  Array.isArray(props.raw[name]) ? props.list(name).map(String) : undefined;

const shared = (props: Props) => ({
  id: props.text('id'),
  name: props.text('name'),
  placeholder: props.text('placeholder'),
  locale: props.text('locale') ?? 'en-GB',
  isDisabled: props.flag('isDisabled'),
  isInvalid: props.flag('isInvalid'),
  isRequired: props.flag('isRequired'),
  label: props.text('label') ?? props.text('aria-label'),
  ...focused(props),
});

export const dates: Drawings = {
  Calendar: ({ props }) => (
    <AkCalendar
      day={props.number('day')}
      defaultDay={props.number('defaultDay')}
      defaultMonth={props.number('defaultMonth')}
      defaultYear={props.number('defaultYear')}
      defaultSelected={texts(props, 'defaultSelected')}
      selected={texts(props, 'selected')}
      previouslySelected={texts(props, 'previouslySelected')}
      disabled={texts(props, 'disabled')}
      minDate={props.text('minDate')}
      maxDate={props.text('maxDate')}
      today={props.text('today')}
      year={props.number('year')}
      locale={props.text('locale') ?? 'en-GB'}
      {...focused(props)}
      onSelect={({ iso, day, month, year }) => props.call('onSelect')?.({ iso, day, month, year })}
      onChange={({ iso, type, day, month, year }) => props.call('onChange')?.({ iso, type, day, month, year })}
    />
  ),
  DatePicker: ({ props }) => {
    const [value, setValue] = useDraft(props.text('value'), props.text('defaultValue') ?? '');
    return (
      <AkDatePicker
        {...shared(props)}
        value={value}
        minDate={props.text('minDate')}
        maxDate={props.text('maxDate')}
        disabled={texts(props, 'disabled')}
        dateFormat={props.text('dateFormat')}
        shouldShowCalendarButton={props.flag('shouldShowCalendarButton')}
        onChange={(next) => {
          setValue(next);
          props.call('onChange')?.(next);
        }}
      />
    );
  },
  TimePicker: ({ props }) => {
    const [value, setValue] = useDraft(props.text('value'), props.text('defaultValue') ?? '');
    return (
      <AkTimePicker
        {...shared(props)}
        value={value}
        times={texts(props, 'times')}
        timeIsEditable={props.flag('timeIsEditable')}
        timeFormat={props.text('timeFormat')}
        onChange={(next) => {
          setValue(next);
          props.call('onChange')?.(next);
        }}
      />
    );
  },
};
