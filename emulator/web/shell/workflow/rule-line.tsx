// One rule of a transition: its name, what the app shows of its configuration, and the ways to change it.

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { AppFrame } from '../apps/app-frame';
import { type AppModule, titleOf, typeOfModule } from '../data/modules';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import type { Project } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { ruleExtension } from './rule-extension';
import type { Rule } from './use-rules';

interface RuleLineProps {
  project: Project;
  rule: Rule;
  /** null: the validator belongs to no installed app, and refuses every transition. */
  module: AppModule | null;
  onEdit: (() => void) | null;
  onRemove(): void;
}

/** What the rule does, by its configuration where the manifest has an expression that tells. */
function useDescription(module: AppModule | null, configuration: unknown): string | undefined {
  const { user } = useSession();
  const expression = module?.configurationDescription?.expression;
  const { data } = useLoad<{ value?: unknown }>(async () => {
    if (expression === undefined) return {};
    const body = JSON.stringify({ expression, as: user.accountId, config: configuration ?? {} });
    const headers = { 'content-type': 'application/json' };
    return (await ask('/emulator/expression', { method: 'POST', headers, body })) as { value?: unknown };
  }, [expression, user.accountId, JSON.stringify(configuration)]);
  return typeof data?.value === 'string' && data.value !== '' ? data.value : module?.description;
}

export function RuleLine({ project, rule, module, onEdit, onRemove }: RuleLineProps) {
  const type = typeOfModule(useSession().manifest, rule.validator) ?? '';
  const [extension] = useState(() => ruleExtension(type, 'view', project, rule));
  const description = useDescription(module, rule.configuration);
  const name = module ? titleOf(module) : rule.validator;
  return (
    <li className="rule" aria-label={name}>
      <div>
        <strong>{name}</strong>
        {module?.view?.resource ? (
          <AppFrame module={module} resource={module.view.resource} extension={extension} />
        ) : (
          <p>{description ?? 'It belongs to no installed app and refuses every transition.'}</p>
        )}
      </div>
      <span className="rule-tools">
        {onEdit && module?.edit?.resource ? (
          <Button spacing="compact" appearance="subtle" onClick={onEdit}>
            Edit
          </Button>
        ) : null}
        <Button spacing="compact" appearance="subtle" onClick={onRemove}>
          Remove
        </Button>
      </span>
    </li>
  );
}
