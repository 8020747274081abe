// Words that a finding carries among its values, where they are the app's own and not the reader's data.

import { translation } from '../translation';

export const en = {
  'a link': 'a link',
  'a picture': 'a picture',
} as const;

export const de = translation<typeof en>()({
  'a link': 'ein Link',
  'a picture': 'ein Bild',
});
