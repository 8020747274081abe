// Creating an issue from anywhere.

import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { fromText } from '../adf/from-text';
import { type Creating, useOverlays } from '../apps/overlays';
import { useSession } from '../data/session';
import type { IssueType, Project } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { to } from '../route/places';
import { useRouter } from '../route/router';

export function CreateIssue({ project }: { project: Project | null }) {
  const { creating } = useOverlays();
  return <ModalTransition>{creating ? <Dialog creating={creating} project={project} /> : null}</ModalTransition>;
}

function Dialog({ creating, project }: { creating: Creating; project: Project | null }) {
  const { rest, projects } = useSession();
  const { create, showFlag } = useOverlays();
  const { go } = useRouter();
  const wanted = projects.find(({ id, key }) => id === creating.project || key === creating.project) ?? project;
  const [key, setKey] = useState(wanted?.key ?? '');
  const [type, setType] = useState('');
  const [summary, setSummary] = useState(creating.summary ?? '');
  const [description, setDescription] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { data: types } = useLoad<IssueType[]>(async () => {
    if (key === '') return [];
    const whole = await rest.get<{ issueTypes?: IssueType[] }>(`/rest/api/3/project/${encodeURIComponent(key)}`);
    return (whole.issueTypes ?? []).filter(({ subtask }) => !subtask);
  }, [rest, key]);
  const usual = types?.find(({ hierarchyLevel }) => (hierarchyLevel ?? 0) === 0) ?? types?.[0];
  const close = (told: unknown) => {
    create(null);
    creating.onClose?.(told);
  };
  const save = async () => {
    if (summary.trim() === '') return setError('A summary is needed.');
    try {
      const made = await rest.post<{ id: string; key: string }>('/rest/api/3/issue', {
        fields: {
          project: { key },
          issuetype: { id: type || usual?.id },
          summary: summary.trim(),
          ...(description.trim() === '' ? {} : { description: fromText(description, null) }),
        },
      });
      if (creating.sprint) await rest.post(`/rest/agile/1.0/sprint/${creating.sprint}/issue`, { issues: [made.key] });
      close([{ issueId: made.id }]);
      showFlag({
        id: `created-${made.key}`,
        title: `${made.key} was created`,
        type: 'success',
        isAutoDismiss: true,
        actions: [{ text: 'Open', onClick: () => go(to.issue(made.key)) }],
      });
    } catch (failure) {
      setError((failure as Error).message);
    }
  };
  return (
    <ModalDialog onClose={() => close([])} width="medium">
      <ModalHeader hasCloseButton>
        <ModalTitle>Create issue</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="form">
          <label>
            Project
            <select value={key} onChange={(event) => setKey(event.target.value)}>
              {projects.map((candidate) => (
                <option key={candidate.key} value={candidate.key}>
                  {candidate.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Type
            <select value={type || (usual?.id ?? '')} onChange={(event) => setType(event.target.value)}>
              {types?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Summary
            <input value={summary} onChange={(event) => setSummary(event.target.value)} />
          </label>
          <label>
            Description
            <textarea rows={6} value={description} onChange={(event) => setDescription(event.target.value)} />
          </label>
          {error ? <p role="alert">{error}</p> : null}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={() => close([])}>
          Cancel
        </Button>
        <Button appearance="primary" onClick={save}>
          Create
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
