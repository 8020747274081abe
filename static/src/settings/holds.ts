// How a criterion reads as a condition: what is true of an item that meets it.

import { type Criterion, criterionId } from '../../../src/core/model/criterion';
import { useSpeaker } from './words/speaker';

export const keyOf = criterionId;

export const useHolds = (): ((one: Criterion) => string) => {
  const { say, checks } = useSpeaker();
  return (one) => {
    if (one.by === 'check') return say('criterion.check.holds', { name: checks.name(one.check) });
    return one.by === 'field' ? say('criterion.field.holds', { name: one.name }) : one.name;
  };
};
