// The notices of an issue, as UI Kit.
import { invoke } from '@forge/bridge';
import ForgeReconciler, { Button, Text } from '@forge/react';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React, { useEffect, useState } from 'react';

const Panel = () => {
  const [notices, setNotices] = useState(null);
  useEffect(() => {
    invoke('list').then(setNotices);
  }, []);
  if (!notices) return <Text>Reading the noticeboard…</Text>;
  return (
    <>
      {notices.map(({ key, text }) => (
        <Text key={key}>{text}</Text>
      ))}
      <Button onClick={() => invoke('pin', { text: 'Seen' }).then(() => invoke('list').then(setNotices))}>Pin</Button>
    </>
  );
};

ForgeReconciler.render(<Panel />);
