// Each issue type: what sort of work it is, and whether its items are judged at all.

import type { Kind } from '../../../src/core/model/card';
import { Table } from '../parts/table';
import { KINDS, toggled } from './draft';
import { useEditing } from './editing';
import field from './field.module.css';
import { useSpeaker } from './words/speaker';

export const Types = () => {
  const { say } = useSpeaker();
  const { types, policy, edit, readOnly } = useEditing();
  const setKind = (id: string, kind: string) =>
    edit((before) => {
      const { [id]: _, ...kinds } = before.kinds;
      return { ...before, kinds: kind === '' ? kinds : { ...kinds, [id]: kind as Kind } };
    });
  const setJudged = (id: string, on: boolean) =>
    edit((before) => ({ ...before, excludedTypes: toggled(before.excludedTypes, id, !on) }));
  return (
    <Table
      quiet
      caption={say('types.title')}
      heads={[say('types.type'), say('types.kind'), say('types.judged')]}
      rows={types.map(({ id, name }) => ({
        id,
        cells: [
          name,
          <select
            key="kind"
            className={field.control}
            aria-label={say('types.kind.of', { type: name })}
            disabled={readOnly}
            value={policy.kinds[id] ?? ''}
            onChange={({ target }) => setKind(id, target.value)}
          >
            <option value="">{say('types.by-words')}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.${kind}`)}
              </option>
            ))}
          </select>,
          <input
            key="judged"
            type="checkbox"
            aria-label={say('types.judged.of', { type: name })}
            disabled={readOnly}
            checked={!policy.excludedTypes.includes(id)}
            onChange={({ target }) => setJudged(id, target.checked)}
          />,
        ],
      }))}
    />
  );
};
