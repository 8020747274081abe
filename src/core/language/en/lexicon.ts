// All English word classes.

import type { Lexicon } from '../lexicon';
import { INTENT } from './intent';
import { SOLUTION } from './solution';

export const LEXICON: Lexicon = { ...SOLUTION, ...INTENT };
