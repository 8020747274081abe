// Tests that take minutes: LONG=1 runs them too.

import { it } from '@jest/globals';

export const long = process.env.LONG ? it : it.skip;
