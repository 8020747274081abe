// The Definition of Ready: for which items, what they need, and what a change of it would do to the next ones.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { AddCriterion } from './add-criterion';
import { Criteria } from './criteria';
import styles from './definition.module.css';
import { askedOf, ownOf, pathOf, type Scope, startOf, withOwn } from './draft';
import { useEditing } from './editing';
import { Preview } from './preview';
import { Scopes } from './scopes';
import { useSpeaker } from './words/speaker';

export const Definition = () => {
  const [scope, setScope] = useState<Scope>({ of: 'kinds', id: 'feature' });
  return (
    <div className={styles.grid}>
      <Scopes scope={scope} choose={setScope} />
      <Asked key={pathOf(scope)} scope={scope} />
      <Preview />
    </div>
  );
};

const Asked = ({ scope }: { scope: Scope }) => {
  const { say } = useSpeaker();
  const { policy, edit, types, readOnly } = useEditing();
  const type = scope.of === 'types' ? types.find(({ id }) => id === scope.id) : undefined;
  const name = scope.of === 'kinds' ? say(`kind.${scope.id}`) : (type?.name ?? scope.id);
  const list = askedOf(policy, scope);
  const own = ownOf(policy, scope) !== null;
  return (
    <section className={styles.asked} aria-label={name}>
      <Heading size="small" as="h2">
        {say('criteria.title', { name })}
      </Heading>
      {list === null ? (
        <>
          <p className={styles.aside}>{say('scope.follows', { type: name })}</p>
          {type && !readOnly && (
            <div>
              <Button onClick={() => edit((before) => withOwn(scope, startOf(before, type))(before))}>
                {say('scope.own', { type: name })}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          {!own && <p className={styles.aside}>{say('scope.built-in')}</p>}
          {scope.of === 'types' && <p className={styles.aside}>{say('scope.of-type')}</p>}
          <Criteria scope={scope} list={list} />
          {!readOnly && <AddCriterion scope={scope} list={list} />}
          {own && !readOnly && (
            <div>
              <Button appearance="subtle" onClick={() => edit(withOwn(scope, null))}>
                {say(scope.of === 'kinds' ? 'scope.reset-kind' : 'scope.reset-type')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
};
