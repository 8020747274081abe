// What administrators allow at most, in one context of a field.
import { view } from '@forge/bridge';
import ForgeReconciler, { Button, Label, Textfield, useProductContext } from '@forge/react';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React, { useState } from 'react';

const Settings = () => {
  const context = useProductContext();
  const [most, setMost] = useState('');
  if (!context) return null;
  const { configuration } = context.extension;
  return (
    <>
      <Label labelFor="most">At most</Label>
      <Textfield
        id="most"
        defaultValue={String(configuration?.most ?? '')}
        onChange={({ target }) => setMost(target.value)}
      />
      <Button onClick={() => view.submit({ configuration: { most: Number(most) } })}>Keep</Button>
    </>
  );
};

ForgeReconciler.render(<Settings />);
