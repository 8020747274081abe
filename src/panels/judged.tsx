// A judged issue: verdict and age, what its team ticks by hand and asks beside the checks, its findings, its crossings.

import { Inline, Lozenge, Stack, Text } from '@forge/react';
import React from 'react';
import { Crossings } from './crossings';
import { Findings } from './findings';
import type { Enrolled, Judgement } from './judge-issue';
import { Outside } from './outside';
import { Override } from './override';
import { Ticks } from './ticks';
import type { Say } from './use-issue';
import { useSpeaker } from './words/speaker';

export interface JudgedProps {
  judgement: Judgement;
  context: Enrolled;
  issueId: string;
  note: Say;
}

export const Judged = (props: JudgedProps) => {
  const { say } = useSpeaker();
  const { judgement, context } = props;
  const { about } = judgement;
  const { now, entries } = context;
  if (about !== 'item') return <Text color="color.text.subtle">{say(`verdict.${about}`)}</Text>;
  return (
    <Stack space="space.200">
      <Verdict judgement={judgement} now={now} />
      <Override {...props} />
      <Ticks {...props} />
      <Outside judgement={judgement} />
      <Findings {...props} />
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
