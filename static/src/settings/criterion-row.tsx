// One criterion: what must hold, whether it is required, and where it stands among the others.

import { IconButton } from '@atlaskit/button/new';
import ArrowDown from '@atlaskit/icon/core/arrow-down';
import ArrowUp from '@atlaskit/icon/core/arrow-up';
import Cross from '@atlaskit/icon/core/cross';
import Lozenge from '@atlaskit/lozenge';
import type { Criterion } from '../../../src/core/model/criterion';
import styles from './criteria.module.css';
import { useEditing, useRefused } from './editing';
import { Field, Refusals } from './field';
import { useHolds } from './holds';
import { useSpeaker } from './words/speaker';

interface Props {
  one: Criterion;
  path: string;
  first: boolean;
  last: boolean;
  change: (next: Criterion) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

export const CriterionRow = ({ one, path, first, last, change, move, remove }: Props) => {
  const { say } = useSpeaker();
  const { readOnly } = useEditing();
  const name = useHolds()(one);
  const refused = useRefused(path);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        {one.by !== 'check' && <Lozenge>{say(`criterion.${one.by}`)}</Lozenge>}
        <select
          className={styles.weight}
          aria-label={say('criterion.weight', { name })}
          value={one.required ? 'required' : 'advisory'}
          disabled={readOnly}
          onChange={({ target }) => change({ ...one, required: target.value === 'required' })}
        >
          <option value="required">{say('criterion.required')}</option>
          <option value="advisory">{say('criterion.advisory')}</option>
        </select>
        {!readOnly && (
          <span className={styles.tools}>
            <IconButton
              icon={ArrowUp}
              label={say('criterion.up', { name })}
              appearance="subtle"
              spacing="compact"
              isDisabled={first}
              onClick={() => move(-1)}
            />
            <IconButton
              icon={ArrowDown}
              label={say('criterion.down', { name })}
              appearance="subtle"
              spacing="compact"
              isDisabled={last}
              onClick={() => move(1)}
            />
            <IconButton
              icon={Cross}
              label={say('criterion.remove', { name })}
              appearance="subtle"
              spacing="compact"
              onClick={remove}
            />
          </span>
        )}
      </div>
      <Refusals refused={refused} />
      {(one.by === 'jql' || one.by === 'tick') && !readOnly && <Texts one={one} path={path} change={change} />}
      {one.by === 'jql' && readOnly && <code>{one.jql}</code>}
    </li>
  );
};

type Written = Extract<Criterion, { by: 'jql' | 'tick' }>;

const Texts = ({ one, path, change }: { one: Written; path: string; change: Props['change'] }) => {
  const { say } = useSpeaker();
  return (
    <div className={styles.texts}>
      <Field label={say('criterion.name')} at={`${path}.name`}>
        {(control) => (
          <input {...control} value={one.name} onChange={({ target }) => change({ ...one, name: target.value })} />
        )}
      </Field>
      {one.by === 'jql' && (
        <Field label={say('criterion.jql.query')} at={`${path}.jql`}>
          {(control) => (
            <input {...control} value={one.jql} onChange={({ target }) => change({ ...one, jql: target.value })} />
          )}
        </Field>
      )}
    </div>
  );
};
