// What sort of work an item is. The team's own mapping of issue types decides; then type names that mean the same in
// every team; else the words of the item, with the type's name as one witness among them.

import type { Kind } from '../model/card';
import type { Policy } from '../model/policy';
import type { Reading } from '../model/reading';
import { type Study, studyOf } from './study';

/** Whole words of type names in the languages that teams use most; a name that says less is left to the wording. */
const WORDS = {
  defect: `bug bugs defect fault incident fehler störung defekt bogue anomalie error fallo incidencia defeito difetto
    błąd chyba hiba fout fel feil fejl virhe hata баг ошибка дефект помилка バグ 不具合 障害 缺陷 故障 错误 버그 결함`,
  technical: 'technische technischer technisches',
  research: 'spike research investigation untersuchung erkundung',
};

const NAMED: ReadonlyMap<string, Kind> = new Map(
  (['defect', 'technical', 'research'] as const).flatMap((kind) =>
    WORDS[kind].split(/\s+/).map((word): [string, Kind] => [word, kind]),
  ),
);

const KINDS: readonly Kind[] = ['feature', 'defect', 'technical', 'research'];

/** What the name of an issue type says by itself; null: nothing that holds for every team. */
export function kindNamed(name: string): Kind | null {
  for (const word of name
    .toLowerCase()
    .slice(0, 80)
    .split(/[^\p{L}]+/u)) {
    const named = NAMED.get(word);
    if (named) return named;
  }
  return null;
}

export function kindOf(reading: Reading, policy: Policy, study: Study = studyOf(reading)): Kind {
  const mapped = policy.kinds[reading.type.id];
  if (mapped) return mapped;
  const named = kindNamed(reading.type.name);
  if (named) return named;
  if (!study.read) return 'feature';
  const { sure: by, pack } = study.read;
  let best: Kind = 'feature';
  let most = 0;
  for (const kind of KINDS) {
    const sure = kind === 'feature' ? by[kind] * pack.doubt : by[kind];
    if (sure > most) {
      most = sure;
      best = kind;
    }
  }
  return best;
}
