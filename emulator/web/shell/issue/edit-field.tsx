// Editing one value in place: a choice, or a line of text, number or date. Saved on leaving; Escape leaves it as it was.

import { useEffect, useState } from 'react';

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  /** What to show for a value that is not among the options. */
  other?: string;
  onChange(value: string): void;
}

export function Choice({ label, value, options, other, onChange }: ChoiceProps) {
  const known = options.some((option) => option.value === value);
  return (
    <select
      className="own-field quiet"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {known ? null : <option value={value}>{other ?? value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

interface LineProps {
  label: string;
  value: string;
  type?: 'text' | 'number' | 'date';
  hint?: string;
  onSave(value: string): void;
}

export function Line({ label, value, type = 'text', hint, onSave }: LineProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const save = () => {
    if (draft.trim() !== value) onSave(draft.trim());
  };
  return (
    <input
      className="own-field quiet"
      aria-label={label}
      type={type}
      step={type === 'number' ? 'any' : undefined}
      placeholder={hint ?? 'None'}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setDraft(value);
        }
      }}
    />
  );
}
