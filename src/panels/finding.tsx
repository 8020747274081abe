// One finding: what was seen, the sentence with its words in strong type, and one fix.

import { Box, Stack, Strong, Text } from '@forge/react';
import React from 'react';
import { piecesOf } from '../core/words/pieces';
import type { ShownFinding } from './shown-findings';
import { useSpeaker } from './words/speaker';

export const Finding = ({ finding }: { finding: ShownFinding }) => {
  const { say, checks } = useSpeaker();
  return (
    <Stack space="space.050">
      <Text weight="semibold">{checks.name(finding.check)}</Text>
      <Text color="color.text.subtle">{checks.found(finding)}</Text>
      {finding.words.map((words) => (
        <Box
          key={`${words.where} ${words.quote}`}
          xcss={{ backgroundColor: 'color.background.neutral', borderRadius: 'radius.small', padding: 'space.100' }}
        >
          <Text>
            {piecesOf(words).map((piece) => (piece.marked ? <Strong key={piece.at}>{piece.text}</Strong> : piece.text))}
          </Text>
        </Box>
      ))}
      <Text>
        <Strong>{say('findings.fix')}</Strong> {checks.fix(finding)}
      </Text>
    </Stack>
  );
};
