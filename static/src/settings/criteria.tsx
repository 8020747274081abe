// The criteria of a definition in their order. Each can be moved, weighed and removed by keyboard as by mouse, and a move
// is said aloud.

import { useState } from 'react';
import type { Criterion } from '../../../src/core/model/criterion';
import { Spoken } from '../parts/spoken';
import styles from './criteria.module.css';
import { CriterionRow } from './criterion-row';
import { moved, pathOf, replaced, type Scope, withOwn, without } from './draft';
import { useEditing } from './editing';
import { keyOf, useHolds } from './holds';
import { useSpeaker } from './words/speaker';

export const Criteria = ({ scope, list }: { scope: Scope; list: readonly Criterion[] }) => {
  const { say } = useSpeaker();
  const { edit } = useEditing();
  const holds = useHolds();
  const [told, setTold] = useState('');
  const put = (next: readonly Criterion[]) => edit(withOwn(scope, next));
  const move = (from: number, to: number) => {
    const one = list[from];
    if (!one || to < 0 || to >= list.length) return;
    put(moved(list, from, to));
    setTold(say('criterion.moved', { name: holds(one), n: to + 1, of: list.length }));
  };
  return (
    <>
      {list.length === 0 && <p>{say('criteria.none')}</p>}
      <ol className={styles.list}>
        {list.map((one, at) => (
          <CriterionRow
            key={keyOf(one)}
            one={one}
            path={`${pathOf(scope)}.${at}`}
            first={at === 0}
            last={at === list.length - 1}
            change={(next) => put(replaced(list, at, next))}
            move={(by) => move(at, at + by)}
            remove={() => put(without(list, at))}
          />
        ))}
      </ol>
      <Spoken>
        <span role="status">{told}</span>
      </Spoken>
    </>
  );
};
