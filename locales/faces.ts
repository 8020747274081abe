// Every set of words the app has, by the name under which it stands in the files of translations. A face with words of its
// own adds its line; `npm run docs` then writes the files that the manifest names.

import { de as checks } from '../src/core/words/checks/de';
import { en as checksInEnglish } from '../src/core/words/checks/en';
import { de as values, en as valuesInEnglish } from '../src/core/words/checks/values';
import type { Message } from '../src/core/words/fill';
import { de as gate } from '../src/core/words/gate/de';
import { en as gateInEnglish } from '../src/core/words/gate/en';
import { de as panel } from '../src/panels/words/de';
import { en as panelInEnglish } from '../src/panels/words/en';
import { de as audit } from '../static/src/audit/words/de';
import { en as auditInEnglish } from '../static/src/audit/words/en';
import { de as findings } from '../static/src/findings/words/de';
import { en as findingsInEnglish } from '../static/src/findings/words/en';
import { de as planning } from '../static/src/planning/words/de';
import { en as planningInEnglish } from '../static/src/planning/words/en';
import { de as refinement } from '../static/src/refinement/words/de';
import { en as refinementInEnglish } from '../static/src/refinement/words/en';
import { de as settings } from '../static/src/settings/words/de';
import { en as settingsInEnglish } from '../static/src/settings/words/en';
import { de as trends } from '../static/src/trends/words/de';
import { en as trendsInEnglish } from '../static/src/trends/words/en';
import { de as validator } from '../static/src/validator/words/de';
import { en as validatorInEnglish } from '../static/src/validator/words/en';
import { de as page } from '../static/src/words/de';
import { en as pageInEnglish } from '../static/src/words/en';
import { de as titles, en as titlesInEnglish } from './titles';

type Words = Readonly<Record<string, Message>>;

export const FACES: Readonly<Record<string, { en: Words; de: Words }>> = {
  title: { en: titlesInEnglish, de: titles },
  value: { en: valuesInEnglish, de: values },
  check: { en: checksInEnglish, de: checks },
  gate: { en: gateInEnglish, de: gate },
  panel: { en: panelInEnglish, de: panel },
  findings: { en: findingsInEnglish, de: findings },
  refinement: { en: refinementInEnglish, de: refinement },
  trends: { en: trendsInEnglish, de: trends },
  page: { en: pageInEnglish, de: page },
  validator: { en: validatorInEnglish, de: validator },
  audit: { en: auditInEnglish, de: audit },
  settings: { en: settingsInEnglish, de: settings },
  planning: { en: planningInEnglish, de: planning },
};
