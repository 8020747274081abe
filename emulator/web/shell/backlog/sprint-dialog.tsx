// Starting, completing and editing a sprint.

import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { statusOf } from '../data/fields';
import { useSession } from '../data/session';
import type { Sprint } from '../data/shapes';
import type { Backlog } from './use-backlog';

interface SprintDialogProps {
  kind: 'start' | 'complete' | 'edit';
  sprint: Sprint;
  backlog: Backlog;
  onClose(): void;
}

const dayOf = (iso: string | undefined, otherwise: number): string =>
  (iso ? new Date(iso) : new Date(otherwise)).toISOString().slice(0, 10);
const titles = { start: 'Start sprint', complete: 'Complete sprint', edit: 'Edit sprint' };
const fortnight = 14 * 86_400_000;

export function SprintDialog({ kind, sprint, backlog, onClose }: SprintDialogProps) {
  const { rest } = useSession();
  const [name, setName] = useState(sprint.name);
  const [goal, setGoal] = useState(sprint.goal ?? '');
  const [start, setStart] = useState(dayOf(sprint.startDate, Date.now()));
  const [end, setEnd] = useState(dayOf(sprint.endDate, Date.now() + fortnight));
  const [target, setTarget] = useState('backlog');
  const [error, setError] = useState<string | null>(null);
  const own = backlog.sections.find((section) => section.sprint?.id === sprint.id);
  const open = (own?.issues ?? []).filter((issue) => statusOf(issue)?.statusCategory.key !== 'done');
  const others = backlog.sections.filter((section) => section.sprint && section.sprint.id !== sprint.id);

  const complete = async () => {
    const keys = open.map((issue) => issue.key);
    backlog.touch(open.map((issue) => issue.id));
    // Jira takes at most fifty issues in one move.
    for (let at = 0; at < keys.length; at += 50) {
      const issues = keys.slice(at, at + 50);
      const path = target === 'backlog' ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${target}/issue`;
      await rest.post(path, { issues });
    }
    await rest.post(`/rest/agile/1.0/sprint/${sprint.id}`, { state: 'closed' });
  };
  const change = (state: Sprint['state']) =>
    rest.post(`/rest/agile/1.0/sprint/${sprint.id}`, {
      name,
      goal,
      state,
      startDate: `${start}T09:00:00.000Z`,
      endDate: `${end}T17:00:00.000Z`,
    });
  const act = async () => {
    try {
      if (kind === 'complete') await complete();
      else await change(kind === 'start' ? 'active' : sprint.state);
      onClose();
      await backlog.load();
    } catch (failure) {
      setError((failure as Error).message);
    }
  };
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle>{titles[kind]}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          {kind === 'complete' ? (
            <div className="form">
              <p>
                {sprint.name} has {(own?.issues.length ?? 0) - open.length} finished and {open.length} open issues.
              </p>
              {open.length > 0 ? (
                <label>
                  Move open issues to
                  <select value={target} onChange={(event) => setTarget(event.target.value)}>
                    {others.map(({ sprint: other }) => (
                      <option key={other?.id} value={other?.id}>
                        {other?.name}
                      </option>
                    ))}
                    <option value="backlog">Backlog</option>
                  </select>
                </label>
              ) : null}
            </div>
          ) : (
            <div className="form">
              <label>
                Sprint name
                <input value={name} maxLength={30} onChange={(event) => setName(event.target.value)} />
              </label>
              <label>
                Start date
                <input type="date" value={start} onChange={(event) => setStart(event.target.value)} />
              </label>
              <label>
                End date
                <input type="date" value={end} onChange={(event) => setEnd(event.target.value)} />
              </label>
              <label>
                Sprint goal
                <textarea value={goal} rows={3} onChange={(event) => setGoal(event.target.value)} />
              </label>
            </div>
          )}
          {error ? <p role="alert">{error}</p> : null}
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button appearance="primary" onClick={act}>
            {titles[kind].replace('Edit', 'Save')}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
}
