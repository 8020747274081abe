// A draft of an item that orders a solution, turned round: the problem first, the order as one idea. Nothing is made up;
// what the item does not say stands as a question.

import { Box, Button, Inline, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { Draft } from '../core/language/rewrite';
import { useSpeaker } from './words/speaker';

const useLines = ({ problem, outcome, done, idea, open }: Draft): string[] => {
  const { say } = useSpeaker();
  return [
    say('rewrite.problem', { text: problem ?? say('rewrite.problem.ask') }),
    say('rewrite.outcome', { text: outcome ?? say('rewrite.outcome.ask') }),
    say('rewrite.done', { text: done ?? say('rewrite.done.ask') }),
    ...(idea === null ? [] : [say('rewrite.idea', { text: idea })]),
    ...open.map((text) => say('rewrite.decide', { text })),
  ];
};

export const Rewrite = ({ draft }: { draft: Draft }) => {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  const lines = useLines(draft);
  return (
    <Stack space="space.050">
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpen(!open)}>
          {say(open ? 'rewrite.close' : 'rewrite.open')}
        </Button>
      </Inline>
      {open && (
        <>
          <Text size="small" color="color.text.subtle">
            {say('rewrite.lead')}
          </Text>
          <Box
            xcss={{ backgroundColor: 'color.background.neutral', borderRadius: 'radius.small', padding: 'space.100' }}
          >
            <Stack space="space.075">
              {lines.map((line) => (
                <Text key={line}>{line}</Text>
              ))}
            </Stack>
          </Box>
        </>
      )}
    </Stack>
  );
};
