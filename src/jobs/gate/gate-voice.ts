// How the gate speaks: in the language that the settings name, because neither an event nor a rule on a transition tells
// who will read it in which. Where the words of that language cannot be read, in English.

import { CHECKS } from '../../core/checks';
import { type Criterion, criterionId } from '../../core/model/criterion';
import type { Policy } from '../../core/model/policy';
import type { ItemReport } from '../../core/model/report';
import { type Filling, fill, grammarOf, type Message } from '../../core/words/fill';
import { type En, en } from '../../core/words/gate/en';
import { ENGLISH, tongueOf } from '../../core/words/tongue';
import { messageIn, type Translations } from '../../core/words/translation';
import { readTranslations } from '../../jira/translations';
import { logTrouble } from '../log';

export interface Voice {
  say: <K extends keyof En>(key: K, ...values: Filling<En[K]>) => string;
  /** One line for a gap: its name, and how to mend it. */
  gap: (id: string, criteria: readonly Criterion[], answers: ItemReport['answers']) => string;
}

const translationsFor = async ({ file }: ReturnType<typeof tongueOf>): Promise<Translations | null> => {
  try {
    return file && (await readTranslations(file));
  } catch (error) {
    logTrouble(`The words of ${file}`, error);
    return null;
  }
};

export const voiceFor = async ({ language }: Pick<Policy, 'language'>): Promise<Voice> => {
  const tongue = tongueOf(language ?? 'en');
  const translations = await translationsFor(tongue);
  const grammar = grammarOf(translations ? tongue.locale : ENGLISH.locale);
  const filled = (face: string, key: string, english: Message, values: Record<string, string | number>): string =>
    fill((translations && messageIn(translations, face, key)) ?? english, values, grammar);
  const say: Voice['say'] = (key, ...[values]) => filled('gate', key, en[key], values ?? {});
  const gap: Voice['gap'] = (id, criteria, answers) => {
    const criterion = criteria.find((one) => criterionId(one) === id);
    if (criterion && criterion.by !== 'check') return say(`gap.${criterion.by}`, { name: criterion.name });
    const check = CHECKS.find((one) => one.id === id);
    if (!check) return id;
    const answer = answers[id];
    const values = answer?.verdict === 'found' ? answer.values : {};
    const { name, fix } = check.text;
    return say('gap.check', {
      name: filled('check', `${id}.name`, name, {}),
      fix: filled('check', `${id}.fix`, fix, values),
    });
  };
  return { say, gap };
};
