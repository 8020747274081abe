// A new criterion: which kind it is of, and what that kind needs to be told.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { type FormEvent, useState } from 'react';
import type { Criterion } from '../../../src/core/model/criterion';
import { CATALOGUE } from '../../../src/core/words/checks/catalogue';
import styles from './criteria.module.css';
import { holds, type Scope, withOwn } from './draft';
import { useEditing } from './editing';
import { type Control, Field } from './field';
import { useSpeaker } from './words/speaker';

const WAYS = ['check', 'field', 'jql', 'tick'] as const;
type Way = (typeof WAYS)[number];

const ITEM_CHECKS = Object.entries(CATALOGUE).flatMap(([id, { about }]) => (about === 'item' ? [id] : []));

/** A tick that was removed must not come back with another's id, so ids are never used twice. */
const newId = (): string => crypto.randomUUID().slice(0, 8);

export const AddCriterion = ({ scope, list }: { scope: Scope; list: readonly Criterion[] }) => {
  const { say, checks } = useSpeaker();
  const { edit, fields } = useEditing();
  const [by, setBy] = useState<Way>('check');
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [jql, setJql] = useState('');
  const [failure, setFailure] = useState<string | null>(null);

  const offered: { id: string; name: string }[] =
    by === 'check'
      ? ITEM_CHECKS.filter((id) => !holds(list, id)).map((id) => ({ id, name: checks.name(id) }))
      : fields.filter(({ id }) => !holds(list, `field:${id}`));
  const picked = offered.find(({ id }) => id === chosen) ?? offered[0];

  const made = (): Criterion | string => {
    if (by === 'check') return picked ? { by, check: picked.id, required: true } : say('add.all');
    if (by === 'field') return picked ? { by, field: picked.id, name: picked.name, required: true } : say('add.all');
    if (name.trim() === '') return say('add.name.missing');
    if (by === 'tick') return { by, id: newId(), name: name.trim(), required: true };
    return jql.trim() === ''
      ? say('add.jql.missing')
      : { by, id: newId(), name: name.trim(), jql: jql.trim(), required: true };
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const one = made();
    if (typeof one === 'string') return setFailure(one);
    edit(withOwn(scope, [...list, one]));
    setFailure(null);
    setName('');
    setJql('');
  };
  const choice = (control: Control) => (
    <select {...control} value={picked?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
      {offered.map(({ id, name: label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <form className={styles.add} aria-label={say('add.title')} onSubmit={add}>
      <Heading size="xsmall" as="h3">
        {say('add.title')}
      </Heading>
      <Field label={say('add.by')}>
        {(control) => (
          <select {...control} value={by} onChange={({ target }) => setBy(target.value as Way)}>
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {say(`add.by.${way}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(by === 'check' || by === 'field') && <Field label={say(`add.${by}`)}>{choice}</Field>}
      {(by === 'jql' || by === 'tick') && (
        <Field label={say('add.name')}>
          {(control) => <input {...control} value={name} onChange={({ target }) => setName(target.value)} />}
        </Field>
      )}
      {by === 'jql' && (
        <Field label={say('add.jql')} hint={say('add.jql.hint')}>
          {(control) => <input {...control} value={jql} onChange={({ target }) => setJql(target.value)} />}
        </Field>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
      <div>
        <Button type="submit">{say('add.send')}</Button>
      </div>
    </form>
  );
};
