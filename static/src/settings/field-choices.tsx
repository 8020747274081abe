// Which fields tell the estimate and the acceptance criteria, where the board and the description do not.

import Button from '@atlaskit/button/new';
import { toggled } from './draft';
import { useEditing } from './editing';
import { Field } from './field';
import styles from './gate.module.css';
import { useSpeaker } from './words/speaker';

export const FieldChoices = () => (
  <>
    <Estimate />
    <Acceptance />
  </>
);

const Estimate = () => {
  const { say } = useSpeaker();
  const { fields, policy, edit, readOnly } = useEditing();
  return (
    <Field label={say('estimate.label')} at="estimateField">
      {(control) => (
        <select
          {...control}
          disabled={readOnly}
          value={policy.estimateField ?? ''}
          onChange={({ target }) => edit((before) => ({ ...before, estimateField: target.value || null }))}
        >
          <option value="">{say('estimate.board')}</option>
          {fields.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

const Acceptance = () => {
  const { say } = useSpeaker();
  const { fields, policy, edit, readOnly } = useEditing();
  const chosen = policy.acceptanceFields;
  const nameOf = (id: string) => fields.find((one) => one.id === id)?.name ?? id;
  const put = (id: string, on: boolean) =>
    edit((before) => ({ ...before, acceptanceFields: toggled(before.acceptanceFields, id, on) }));
  return (
    <div className={styles.people}>
      <Field
        label={say('acceptance.label')}
        at="acceptanceFields"
        hint={chosen.length === 0 ? say('acceptance.none') : ''}
      >
        {(control) => (
          <select {...control} disabled={readOnly} value="" onChange={({ target }) => put(target.value, true)}>
            <option value="">{say('acceptance.add')}</option>
            {fields
              .filter(({ id }) => !chosen.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <ul>
        {chosen.map((id) => (
          <li key={id}>
            {nameOf(id)}
            {!readOnly && (
              <Button appearance="subtle" spacing="compact" onClick={() => put(id, false)}>
                {say('acceptance.remove', { name: nameOf(id) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
