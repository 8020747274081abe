// Who may let an item through although it is not ready: by their rights, or by name.

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Policy } from '../../../src/core/model/policy';
import { useNames } from '../parts/people';
import { Section } from '../parts/section';
import { toggled } from './draft';
import { useEditing, useRefused } from './editing';
import { Field, Refusals } from './field';
import styles from './gate.module.css';
import { Radios } from './radios';
import { usePeople } from './use-people';
import { useSpeaker } from './words/speaker';

const WHO = ['administrators', 'editors', 'named'] as const;
type Override = NonNullable<Policy['override']>;

export const WhoMay = () => {
  const { say } = useSpeaker();
  const { policy, edit } = useEditing();
  const override: Override = policy.override ?? { who: 'administrators', people: [] };
  const put = (next: Partial<Override>) => edit((before) => ({ ...before, override: { ...override, ...next } }));
  return (
    <Section title={say('override.title')}>
      <Radios
        quiet
        legend={say('override.title')}
        at="override.who"
        value={override.who}
        options={WHO.map((value) => ({ value, label: say(`override.${value}`) }))}
        choose={(who) => put({ who: who as Override['who'], people: who === 'named' ? override.people : [] })}
      />
      {override.who === 'named' && <Named people={override.people} put={(people) => put({ people })} />}
    </Section>
  );
};

const Named = ({ people, put }: { people: string[]; put: (people: string[]) => void }) => {
  const { say } = useSpeaker();
  const { readOnly } = useEditing();
  const refused = useRefused('override.people', true);
  const [query, setQuery] = useState('');
  const found = usePeople(query).filter(({ id }) => !people.includes(id));
  const names = useNames(people);
  const nameOf = (id: string) => names[id] ?? say('override.unnamed');
  return (
    <div className={styles.people}>
      {people.length === 0 && <p className={styles.aside}>{say('override.nobody')}</p>}
      <ul>
        {people.map((id) => (
          <li key={id}>
            {nameOf(id)}
            {!readOnly && (
              <Button appearance="subtle" spacing="compact" onClick={() => put(toggled(people, id, false))}>
                {say('override.remove', { name: nameOf(id) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refusals refused={refused} />
      {!readOnly && (
        <Field label={say('override.search')} hint={say('override.search.hint')}>
          {(control) => (
            <input {...control} type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
          )}
        </Field>
      )}
      <ul aria-live="polite">
        {found.map(({ id, name }) => (
          <li key={id}>
            <Button
              spacing="compact"
              onClick={() => {
                put(toggled(people, id, true));
                setQuery('');
              }}
            >
              {say('override.add', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
