// What the team asks beside the checks and is not there: fields that are empty, JQL that does not hold.

import { Stack, Text } from '@forge/react';
import React from 'react';
import { type Criterion, criterionId } from '../core/model/criterion';
import type { Judgement } from './judge-issue';
import { useSpeaker } from './words/speaker';

type Asked = Extract<Criterion, { by: 'field' | 'jql' }>;

const isOutside = (one: Criterion): one is Asked => one.by === 'field' || one.by === 'jql';

export const Outside = ({ judgement: { criteria, lacking } }: { judgement: Judgement }) => {
  const { say } = useSpeaker();
  const missing = criteria.filter(isOutside).filter((one) => lacking.has(criterionId(one)));
  if (missing.length === 0) return null;
  return (
    <Stack space="space.050">
      <Text weight="semibold">{say('outside.title')}</Text>
      {missing.map((one) => {
        const what = say(`outside.${one.by}`, { name: one.name });
        return <Text key={criterionId(one)}>{one.required ? what : say('outside.advised', { what })}</Text>;
      })}
    </Stack>
  );
};
