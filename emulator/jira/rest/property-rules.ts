// What may be an entity property: a key of 255 characters, a value of 32,768 characters of JSON.

import { refuse } from '../refusal';

const MOST_KEY = 255;
const MOST_VALUE = 32_768;

export function checkProperty(key: string, value: unknown): unknown {
  if (key === '' || key.length > MOST_KEY)
    throw refuse(400, `The property key cannot be longer than ${MOST_KEY} characters.`);
  if (value === undefined) throw refuse(400, 'The property value cannot be empty.');
  if (JSON.stringify(value).length > MOST_VALUE)
    throw refuse(400, `The property value cannot be longer than ${MOST_VALUE} characters.`);
  return value;
}
