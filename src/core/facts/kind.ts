// What sort of work an item is. The team's own mapping of issue types decides; where it is silent, the words of the
// item do, with the name of its type as one witness among them.

import type { Kind } from '../model/card';
import type { Policy } from '../model/policy';
import type { Reading } from '../model/reading';

const NAMES: [RegExp, Kind][] = [
  [/\b(?:bug|defect|fault|fehler|incident)\b/i, 'defect'],
  [/\b(?:spike|research|investigation|untersuchung)\b/i, 'research'],
  [/\b(?:technical|tech|chore|documentation|test|technisch\w*)\b/i, 'technical'],
];

export function kindOf(reading: Reading, policy: Policy): Kind {
  const mapped = policy.kinds[reading.type.id];
  if (mapped) return mapped;
  for (const [name, kind] of NAMES) if (name.test(reading.type.name)) return kind;
  if (/^(?:investigate|research|spike|evaluate|explore)\b/i.test(reading.summary)) return 'research';
  if (/^(?:refactor|upgrade|update|clean ?up|migrate|document|test)\b/i.test(reading.summary)) return 'technical';
  if (/\b(?:crash(?:es)?|fails?|error|broken|exception|does(?: not|n't) work)\b/i.test(reading.summary))
    return 'defect';
  return 'feature';
}
