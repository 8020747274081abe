// The built project page.

import { openBuilt } from '../support/built';
import type { Host } from '../support/host';

export const openHost = (): Promise<Host> => openBuilt('project-page');
