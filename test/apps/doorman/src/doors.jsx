// The doors of a house, counted in the field itself.
import { view } from '@forge/bridge';
import ForgeReconciler, { Label, Textfield, useProductContext } from '@forge/react';
import { CustomFieldEdit } from '@forge/react/jira';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React, { useState } from 'react';

const Doors = () => {
  const context = useProductContext();
  const [count, setCount] = useState(null);
  const was = context?.extension.fieldValue ?? '';
  const submit = () => view.submit(count === '' ? null : Number(count ?? was));
  return context ? (
    <CustomFieldEdit onSubmit={submit} disableSubmitOnBlur>
      <Label labelFor="count">Count of doors</Label>
      <Textfield id="count" defaultValue={String(was)} onChange={({ target }) => setCount(target.value)} />
    </CustomFieldEdit>
  ) : null;
};

ForgeReconciler.render(<Doors />);
