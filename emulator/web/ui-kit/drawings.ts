// The table of all that can be drawn.

import type { Drawings } from './drawing';
import { buttons } from './drawings/buttons';
import { layout } from './drawings/layout';
import { messages } from './drawings/messages';
import { signs } from './drawings/signs';
import { text } from './drawings/text';

export const drawings: Drawings = {
  ...text,
  ...layout,
  ...signs,
  ...buttons,
  ...messages,
};
