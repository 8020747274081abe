// A judged issue: verdict and age, then at most three findings unless all are asked for, then its crossings.

import { Button, Inline, Lozenge, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { Crossings } from './crossings';
import { Dismiss, Dismissed } from './dismissal';
import { Finding } from './finding';
import type { Enrolled, Judgement } from './judge-issue';
import { useDismissals } from './use-dismissals';
import { useSpeaker } from './words/speaker';

const FIRST = 3;

interface JudgedProps {
  judgement: Judgement;
  context: Enrolled;
  issueId: string;
}

export const Judged = ({ judgement, context, issueId }: JudgedProps) => {
  const { say } = useSpeaker();
  const { about } = judgement;
  const { now, entries } = context;
  if (about !== 'item') return <Text color="color.text.subtle">{say(`verdict.${about}`)}</Text>;
  return (
    <Stack space="space.200">
      <Verdict judgement={judgement} now={now} />
      <Findings judgement={judgement} context={context} issueId={issueId} />
      <Crossings entries={entries} now={now} />
    </Stack>
  );
};

const LOOK = { ready: 'success', 'not-ready': 'moved', unknown: 'default' } as const;

const Verdict = ({ judgement, now }: { judgement: Judgement; now: number }) => {
  const { say, ago } = useSpeaker();
  const { readiness, asked, gaps, touched } = judgement;
  const age = say(touched.certain ? 'age.certain' : 'age.uncertain', { ago: ago(touched.at, now) });
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={asked ? LOOK[readiness] : LOOK.unknown}>{say(`verdict.${readiness}`)}</Lozenge>
        <Text size="small" color="color.text.subtle">
          {age}
        </Text>
      </Inline>
      <Text>
        {readiness === 'not-ready' ? say('verdict.not-ready.means', { n: gaps }) : say(`verdict.${readiness}.means`)}
      </Text>
      {!asked && <Text color="color.text.subtle">{say('verdict.later')}</Text>}
    </Stack>
  );
};

const Findings = ({ judgement: { findings: found }, context, issueId }: JudgedProps) => {
  const { say, checks } = useSpeaker();
  const [all, setAll] = useState(false);
  const { acts, heldFor } = useDismissals(context.dismissals, issueId);
  const act = context.mayDismiss ? acts : null;
  if (found.length === 0) return null;
  const findings = found.filter((finding) => !heldFor(finding));
  const held = found.filter(heldFor);
  return (
    <Stack space="space.200">
      {(all ? findings : findings.slice(0, FIRST)).map((finding) => (
        <Stack key={finding.check} space="space.050">
          <Finding finding={finding} />
          {act && <Dismiss check={finding.check} act={act} />}
        </Stack>
      ))}
      {findings.length > FIRST && (
        <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? say('findings.fewer') : say('findings.all', { n: findings.length })}
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
