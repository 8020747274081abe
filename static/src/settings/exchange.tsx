// Settings that come from elsewhere or go there: a file, another project. What comes is put into the page and not saved.

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { ask, flag } from '../ask';
import { download } from '../parts/download';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { useEditing } from './editing';
import { Field, Refusals } from './field';
import styles from './gate.module.css';
import { fileOf, policyIn, type Taken } from './policy-file';
import { reasonOf, type Settings } from './use-settings';
import { useSpeaker } from './words/speaker';

export const Exchange = ({ others }: Pick<Settings, 'others'>) => {
  const { say } = useSpeaker();
  const { policy, readOnly } = useEditing();
  return (
    <div className={styles.parts}>
      <Section title={say('export.title')} lead={say('export.body')}>
        <Button onClick={() => download('backlog-vitals-settings.json', 'application/json', fileOf(policy))}>
          {say('export.act')}
        </Button>
      </Section>
      {!readOnly && <Import />}
      {!readOnly && <Copy others={others} />}
    </div>
  );
};

const Import = () => {
  const { say } = useSpeaker();
  const { edit } = useEditing();
  const [wrong, setWrong] = useState<Extract<Taken, { policy: null }> | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const [{ refusalsOf }, text] = await Promise.all([import('../../../src/core/readiness/refusals'), file.text()]);
    const taken = policyIn(text, refusalsOf);
    if (taken.policy === null) return setWrong(taken);
    setWrong(null);
    edit(() => taken.policy);
    flag('success', say('import.done'));
  };
  return (
    <Section title={say('import.title')} lead={say('import.body')}>
      <Field label={say('import.label')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void take(target.files?.[0]);
              // The same file, mended, must be chosen anew.
              target.value = '';
            }}
          />
        )}
      </Field>
      {wrong && (
        <Notice kind="error" title={say('import.wrong')}>
          {wrong.refusals.length === 0 ? say('import.no-file') : <Refusals refused={wrong.refusals} />}
        </Notice>
      )}
    </Section>
  );
};

const Copy = ({ others }: Pick<Settings, 'others'>) => {
  const { say } = useSpeaker();
  const { edit } = useEditing();
  const [project, setProject] = useState(others[0]?.id ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const copy = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { policy } = await ask('copy-policy', { project });
      edit(() => policy);
      flag('success', say('copy.done', { name: others.find(({ id }) => id === project)?.name ?? '' }));
    } catch (error) {
      setFailure(say('copy.failed', { reason: reasonOf(error) }));
    }
    setBusy(false);
  };
  return (
    <Section title={say('copy.title')} lead={say(others.length === 0 ? 'copy.none' : 'copy.body')}>
      {others.length > 0 && (
        <div className={styles.people}>
          <Field label={say('copy.from')}>
            {(control) => (
              <select {...control} value={project} onChange={({ target }) => setProject(target.value)}>
                {others.map(({ id, key, name }) => (
                  <option key={id} value={id}>
                    {name} ({key})
                  </option>
                ))}
              </select>
            )}
          </Field>
          {failure !== null && <p role="alert">{failure}</p>}
          <div>
            <Button isLoading={busy} onClick={() => void copy()}>
              {say('copy.act')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
};
