// The panel beside every issue: is it ready, what is missing, which words order a solution, when did a person last
// care. Read and judged as the person who looks.

import ForgeReconciler, { Button, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import React, { useEffect, useState } from 'react';
import { type Standing, standing } from './ask';
import { Judged } from './judged';
import { useIssue } from './use-issue';
import { ReaderProvider, useSpeaker } from './words/speaker';

const Panel = ({ here }: { here: Standing }) => {
  const { say } = useSpeaker();
  const { known, look, say: note } = useIssue(here);
  switch (known.state) {
    case 'loading':
      return <Spinner size="medium" label={say('loading')} />;
    case 'no-permission':
      return <Text>{say('no-permission')}</Text>;
    case 'not-enrolled':
    case 'first-scan':
      return (
        <Stack space="space.100">
          <Text weight="semibold">{say(`unread.${known.state}.title`)}</Text>
          <Text color="color.text.subtle">{say(`unread.${known.state}.body`)}</Text>
        </Stack>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error" title={say('failed.title')}>
          <Text>{say('failed.body', { reason: known.reason })}</Text>
          <Button onClick={look}>{say('failed.retry')}</Button>
        </SectionMessage>
      );
    case 'judged':
      return <Judged judgement={known.judgement} context={known.context} issueId={here.issueId} note={note} />;
  }
};

const IssuePanel = () => {
  const [here, setHere] = useState<Standing | null>(null);
  useEffect(() => void standing().then(setHere), []);
  if (!here) return <Spinner size="medium" />;
  return (
    <ReaderProvider value={here.reader}>
      <Panel here={here} />
    </ReaderProvider>
  );
};

ForgeReconciler.render(
  <React.StrictMode>
    <IssuePanel />
  </React.StrictMode>,
);
