// The table of all that can be drawn.

import type { Drawings } from './drawing';
import { buttons } from './drawings/buttons';
import { charts } from './drawings/charts';
import { choices } from './drawings/choices';
import { dates } from './drawings/dates';
import { editors } from './drawings/editors';
import { fields } from './drawings/fields';
import { files } from './drawings/files';
import { forms } from './drawings/forms';
import { frameworks } from './drawings/frameworks';
import { icons } from './drawings/icons';
import { layout } from './drawings/layout';
import { menus } from './drawings/menus';
import { messages } from './drawings/messages';
import { navigation } from './drawings/navigation';
import { overlays } from './drawings/overlays';
import { people } from './drawings/people';
import { signs } from './drawings/signs';
import { tables } from './drawings/tables';
import { text } from './drawings/text';

export const drawings: Drawings = {
  ...text,
  ...layout,
  ...signs,
  ...buttons,
  ...messages,
  ...fields,
  ...choices,
  ...dates,
  ...forms,
  ...tables,
  ...overlays,
  ...navigation,
  ...people,
  ...icons,
  ...files,
  ...editors,
  ...charts,
  ...frameworks,
  ...menus,
};
