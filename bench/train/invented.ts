// Items made up for this project, labelled like the real ones: they show the words of trades that no real item comes from.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Labelled, readLabels } from '../truth/labels';

const FOLDER = join(__dirname, '../labels');

export const inventedItems = (): Labelled[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readLabels(join(FOLDER, name)).map((item) => ({ ...item, source: `invented/${name.replace('.jsonl', '')}` })),
    );
