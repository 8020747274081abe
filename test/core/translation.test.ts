// A translation says what is said in English, with the same slots; what it does not say yet stands in English.

import { expect, test } from '@jest/globals';
import { translationOf } from '../../src/core/words/translation';

const english = { late: 'Late by {days}.', soon: 'Soon.' } as const;

test('what is not translated yet stands in English, in its order', () => {
  const german = translationOf(english)({ soon: 'Bald.' });
  expect(Object.entries(german)).toEqual([
    ['late', 'Late by {days}.'],
    ['soon', 'Bald.'],
  ]);
});

test('the compiler refuses other slots and messages that nobody says', () => {
  // @ts-expect-error: the slot is missing.
  translationOf(english)({ late: 'Zu spät.' });
  // @ts-expect-error: there is no such message.
  translationOf(english)({ never: 'Nie.' });
  expect(translationOf(english)({ late: 'Um {days} zu spät.' }).late).toContain('{days}');
});
