// The findings: at most three unless all are asked for, what is merely advised apart, what somebody dismissed at the end.

import { Button, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { Dismiss, Dismissed } from './dismissal';
import { Finding } from './finding';
import type { JudgedProps } from './judged';
import { Rewrite } from './rewrite';
import type { ShownFinding } from './shown-findings';
import { type DismissalActs, useDismissals } from './use-dismissals';
import { useSpeaker } from './words/speaker';

const FIRST = 3;

interface ListProps {
  findings: ShownFinding[];
  act: DismissalActs | null;
  draft: JudgedProps['judgement']['draft'];
}

const List = ({ findings, act, draft }: ListProps) => (
  <>
    {findings.map((finding) => (
      <Stack key={finding.check} space="space.050">
        <Finding finding={finding} />
        {finding.check === 'prescriptive-item' && draft && <Rewrite draft={draft} />}
        {act && <Dismiss check={finding.check} act={act} />}
      </Stack>
    ))}
  </>
);

export const Findings = ({ judgement: { findings: found, draft }, context, issueId }: JudgedProps) => {
  const { say, checks } = useSpeaker();
  const [all, setAll] = useState(false);
  const { acts, heldFor } = useDismissals(context.dismissals, issueId);
  const act = context.mayDismiss ? acts : null;
  if (found.length === 0) return null;
  const open = found.filter((finding) => !heldFor(finding));
  const held = found.filter(heldFor);
  const shown = [...open.filter(({ advised }) => !advised), ...open.filter(({ advised }) => advised)];
  const now = all ? shown : shown.slice(0, FIRST);
  const advised = now.filter((finding) => finding.advised);
  return (
    <Stack space="space.200">
      <List findings={now.filter((finding) => !finding.advised)} act={act} draft={draft} />
      {advised.length > 0 && (
        <Text size="small" color="color.text.subtle">
          {say('findings.advised')}
        </Text>
      )}
      <List findings={advised} act={act} draft={draft} />
      {shown.length > FIRST && (
        <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? say('findings.fewer') : say('findings.all', { n: shown.length })}
        </Button>
      )}
      {held.map((finding) => (
        <Dismissed
          key={finding.check}
          name={checks.name(finding.check)}
          dismissal={heldFor(finding)}
          now={context.now}
          act={act}
        />
      ))}
    </Stack>
  );
};
