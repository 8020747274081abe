// A judged issue: verdict and age, then at most three findings unless all are asked for, then its crossings.

import { Button, Inline, Lozenge, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { Entry } from '../contract';
import { Crossings } from './crossings';
import { Finding } from './finding';
import type { Judgement } from './judge-issue';
import { useSpeaker } from './words/speaker';

const FIRST = 3;

export const Judged = ({ judgement, entries, now }: { judgement: Judgement; entries: Entry[]; now: number }) => {
  const { say } = useSpeaker();
  const { about } = judgement;
  if (about !== 'item') return <Text color="color.text.subtle">{say(`verdict.${about}`)}</Text>;
  return (
    <Stack space="space.200">
      <Verdict judgement={judgement} now={now} />
      <Findings judgement={judgement} />
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

const Findings = ({ judgement: { findings } }: { judgement: Judgement }) => {
  const { say } = useSpeaker();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  return (
    <Stack space="space.200">
      {(all ? findings : findings.slice(0, FIRST)).map((finding) => (
        <Finding key={finding.check} finding={finding} />
      ))}
      {findings.length > FIRST && (
        <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? say('findings.fewer') : say('findings.all', { n: findings.length })}
        </Button>
      )}
    </Stack>
  );
};
