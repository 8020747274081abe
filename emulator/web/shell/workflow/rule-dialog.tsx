// Adding or changing a rule: the app's own form where it has one. The form tells its configuration when it is saved, or
// nothing, and then stays open.

import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useRef, useState } from 'react';
import { AppFrame } from '../apps/app-frame';
import { type AppModule, titleOf, typeOfModule } from '../data/modules';
import { useSession } from '../data/session';
import type { Project } from '../data/shapes';
import { ruleExtension } from './rule-extension';
import type { Rule } from './use-rules';

interface RuleDialogProps {
  project: Project;
  module: AppModule;
  /** The rule to change; null: a new one. */
  rule: Rule | null;
  onSave(configuration: unknown): Promise<void>;
  onClose(): void;
}

/** What the app's callback answers: JSON as text. */
const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') throw new Error('The form answered with something else than a text.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The form answered with a text that is not JSON: ${text.slice(0, 80)}`);
  }
};

export function RuleDialog({ project, module, rule, onSave, onClose }: RuleDialogProps) {
  const entryPoint = rule ? 'edit' : 'create';
  const resource = module[entryPoint]?.resource;
  const callback = useRef<(() => unknown) | null>(null);
  const [error, setError] = useState<string | null>(null);
  const type = typeOfModule(useSession().manifest, module.key) ?? '';
  const [extension] = useState(() => ruleExtension(type, entryPoint, project, rule));
  const save = async () => {
    try {
      const told = callback.current ? await callback.current() : null;
      if (told === undefined) return;
      await onSave(told === null ? rule?.configuration : parsed(told));
    } catch (failure) {
      setError((failure as Error).message);
    }
  };
  return (
    <ModalDialog onClose={onClose} width="medium" label={titleOf(module)}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{titleOf(module)}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>{module.description}</p>
        {resource ? (
          <AppFrame
            module={module}
            resource={resource}
            extension={extension}
            configures={(told) => {
              callback.current = told;
            }}
          />
        ) : null}
        {error ? <p role="alert">{error}</p> : null}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button appearance="primary" onClick={() => void save()}>
          {rule ? 'Update' : 'Add'}
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
