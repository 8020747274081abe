// Issues opened over another page: from the backlog, or by an app through the bridge.

import { IconButton, LinkIconButton } from '@atlaskit/button/new';
import Close from '@atlaskit/icon/core/close';
import Open from '@atlaskit/icon/core/maximize';
import ModalDialog, { ModalBody, ModalHeader, ModalTransition } from '@atlaskit/modal-dialog';
import { useEffect, useRef } from 'react';
import { useOverlays } from '../apps/overlays';
import { to } from '../route/places';
import { useRouter } from '../route/router';
import { IssueView } from './issue-view';

export function IssueModals() {
  const { issues, closeIssue } = useOverlays();
  const { path, go } = useRouter();
  const latest = useRef({ issues, closeIssue });
  latest.current = { issues, closeIssue };
  // Following a link out of the modal leaves it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page closes it
  useEffect(() => {
    for (const { id } of latest.current.issues) latest.current.closeIssue(id);
  }, [path]);
  return (
    <ModalTransition>
      {issues.map(({ id, key }) => (
        <ModalDialog
          key={id}
          width="1080px"
          onClose={() => closeIssue(id)}
          label={`Issue ${key}`}
          shouldScrollInViewport={false}
        >
          <ModalHeader>
            <span />
            <span>
              <LinkIconButton
                icon={Open}
                label={`Open ${key} on its own page`}
                appearance="subtle"
                href={to.issue(key)}
                onClick={(event) => {
                  event.preventDefault();
                  go(to.issue(key));
                }}
              />
              <IconButton icon={Close} label="Close" appearance="subtle" onClick={() => closeIssue(id)} />
            </span>
          </ModalHeader>
          <ModalBody>
            <IssueView key={key} issueKey={key} />
          </ModalBody>
        </ModalDialog>
      ))}
    </ModalTransition>
  );
}
