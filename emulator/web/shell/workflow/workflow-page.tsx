// Project settings, workflow: the app's validators and post functions on each transition. Here every status can be reached from every other,
// so a transition is known by where it leads.

import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { useOverlays } from '../apps/overlays';
import { type AppModule, titleOf } from '../data/modules';
import type { Project, Status } from '../data/shapes';
import { lookOf } from '../issue/marks';
import EmptyState from '../layout/empty';
import { RuleDialog } from './rule-dialog';
import { RuleLine } from './rule-line';
import { type Rule, useRules } from './use-rules';

interface Editing {
  to: string;
  module: AppModule;
  rule: Rule | null;
}

export function WorkflowPage({ project }: { project: Project }) {
  const { workflow, error, save, all, offered } = useRules(project);
  const { showFlag } = useOverlays();
  const [editing, setEditing] = useState<Editing | null>(null);
  if (error) return <EmptyState title="The workflow cannot be shown" text={error.message} />;
  if (!workflow) return null;
  const { rules, statuses, kind } = workflow;

  const remove = (rule: Rule) =>
    save(rules.filter((other) => other !== rule)).catch((failure: Error) =>
      showFlag({ id: 'rule', title: 'The rule was not removed', description: failure.message, type: 'error' }),
    );
  const put = async ({ to, module, rule }: Editing, configuration: unknown) => {
    const wanted: Rule = { to, validator: module.key, ...(configuration === undefined ? {} : { configuration }) };
    await save(rule ? rules.map((other) => (other === rule ? wanted : other)) : [...rules, wanted]);
    setEditing(null);
  };
  const transition = (status: Status) => (
    <section key={status.id} className="transition" aria-label={`Transition to ${status.name}`}>
      <header>
        <span>
          Any status → <Lozenge appearance={lookOf(status.statusCategory?.key)}>{status.name}</Lozenge>
        </span>
        {offered.length > 0 ? (
          <DropdownMenu<HTMLButtonElement>
            shouldRenderToParent
            trigger={({ triggerRef, ...trigger }) => (
              <Button {...trigger} ref={triggerRef} spacing="compact">
                Add rule
              </Button>
            )}
          >
            <DropdownItemGroup title="Apps">
              {offered.map((module) => (
                <DropdownItem
                  key={module.key}
                  description={module.description}
                  onClick={() => setEditing({ to: status.id, module, rule: null })}
                >
                  {titleOf(module)}
                </DropdownItem>
              ))}
            </DropdownItemGroup>
          </DropdownMenu>
        ) : null}
      </header>
      <ul>
        {rules
          .filter(({ to }) => to === status.id)
          .map((rule) => {
            const module = all.find(({ key }) => key === rule.validator);
            return (
              <RuleLine
                key={`${rule.validator} ${JSON.stringify(rule.configuration)}`}
                project={project}
                rule={rule}
                module={module ?? null}
                onEdit={module ? () => setEditing({ to: status.id, module, rule }) : null}
                onRemove={() => void remove(rule)}
              />
            );
          })}
      </ul>
    </section>
  );
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <div className="crumbs">Projects / {project.name} / Project settings</div>
          <Heading size="large">Workflow</Heading>
          <p className="quiet-text">
            {kind}
            {offered.length < all.length ? `; ${all.length - offered.length} rules of the app are not for it` : ''}
          </p>
        </div>
      </div>
      {statuses.map(transition)}
      <ModalTransition>
        {editing ? (
          <RuleDialog
            project={project}
            module={editing.module}
            rule={editing.rule}
            onSave={(configuration) => put(editing, configuration)}
            onClose={() => setEditing(null)}
          />
        ) : null}
      </ModalTransition>
    </div>
  );
}
