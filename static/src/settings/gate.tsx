// The gate: what happens to an item that comes into a sprint without being ready, who may let one through, and whether
// readiness can be searched for.

import { type GateMode, LANGUAGES } from '../../../src/core/model/policy';
import { Section } from '../parts/section';
import { useEditing } from './editing';
import { Field } from './field';
import styles from './gate.module.css';
import { Radios } from './radios';
import { WhoMay } from './who-may';
import { useSpeaker } from './words/speaker';

const MODES = ['off', 'advise', 'warn', 'return'] as const satisfies readonly GateMode[];
const ACTS: readonly GateMode[] = ['warn', 'return'];

export const Gate = () => {
  const { say } = useSpeaker();
  const { policy, edit, readOnly } = useEditing();
  const { mode, future, grace } = policy.gate;
  const modes = MODES.map((one) => ({ value: one, label: say(`gate.${one}`), means: say(`gate.${one}.means`) }));
  const acts = ACTS.includes(mode) || (future !== undefined && ACTS.includes(future));
  const setFuture = (value: string) =>
    edit((before) => {
      const { future: _, ...gate } = before.gate;
      return { ...before, gate: value === 'same' ? gate : { ...gate, future: value as GateMode } };
    });
  return (
    <div className={styles.parts}>
      <Section title={say('gate.title')} lead={say('gate.lead')}>
        <div className={styles.abreast}>
          <Radios
            legend={say('gate.active')}
            at="gate.mode"
            value={mode}
            options={modes}
            choose={(value) => edit((before) => ({ ...before, gate: { ...before.gate, mode: value as GateMode } }))}
          />
          <Radios
            legend={say('gate.future')}
            at="gate.future"
            value={future ?? 'same'}
            options={[{ value: 'same', label: say('gate.same') }, ...modes]}
            choose={setFuture}
          />
        </div>
        {acts && (
          <Field label={say('gate.grace')} hint={say('gate.grace.hint')} at="gate.grace">
            {(control) => (
              <input
                {...control}
                type="number"
                min={0}
                max={1440}
                disabled={readOnly}
                value={grace ?? 0}
                onChange={({ target }) =>
                  edit((before) => ({ ...before, gate: { ...before.gate, grace: target.valueAsNumber || 0 } }))
                }
              />
            )}
          </Field>
        )}
      </Section>
      <WhoMay />
      <Section title={say('language.title')} lead={say('language.means')}>
        <Radios
          quiet
          legend={say('language.title')}
          at="language"
          value={policy.language ?? 'en'}
          options={LANGUAGES.map((value) => ({ value, label: say(`language.${value}`) }))}
          choose={(value) => edit((before) => ({ ...before, language: value as (typeof LANGUAGES)[number] }))}
        />
      </Section>
      <Section title={say('publish.title')}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            disabled={readOnly}
            checked={policy.publish ?? false}
            aria-describedby="publish-hint"
            onChange={({ target }) => edit((before) => ({ ...before, publish: target.checked }))}
          />
          {say('publish.label')}
        </label>
        <p id="publish-hint" className={styles.aside}>
          {say('publish.hint')}
        </p>
      </Section>
    </div>
  );
};
