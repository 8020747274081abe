// A level beside what administrators allow at most.
import ForgeReconciler, { Text, useProductContext } from '@forge/react';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React from 'react';

const Level = () => {
  const { fieldValue, configuration, experience } = useProductContext()?.extension ?? {};
  return (
    <Text>
      Level {fieldValue ?? 'unknown'} of {configuration?.most ?? 100} in {experience}
    </Text>
  );
};

ForgeReconciler.render(<Level />);
