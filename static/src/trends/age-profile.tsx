// How long ago somebody last cared for the open items.

import type { TrendsView } from '../../../src/contract';
import { BarChart } from '../pictures/bar-chart';
import { Picture } from '../pictures/picture';
import { useSpeaker } from './words/speaker';

type Ages = Extract<TrendsView, { state: 'trends' }>['ages'];

const YEAR = 365;

export const AgeProfile = ({ ages }: { ages: Ages }) => {
  const { say, number, percent } = useSpeaker();
  const all = ages.reduce((sum, { items }) => sum + items, 0);
  const from = (at: number) => ages[at - 1]?.below ?? 0;
  const nameOf = ({ below }: Ages[number], at: number): string => {
    if (below === null) return say('age.more', { from: number(from(at)) });
    return at === 0 ? say('age.less', { n: below }) : say('age.days', { from: number(from(at)), to: number(below) });
  };
  const old = ages.reduce((sum, { items }, at) => (from(at) >= YEAR ? sum + items : sum), 0);
  return (
    <Picture
      name="age"
      title={say('age.title')}
      says={old === 0 ? say('age.fresh') : say('age.says', { n: old, share: percent(all === 0 ? 0 : old / all) })}
      draw={(width) => (
        <BarChart
          width={width}
          rows={ages.map((age, at) => ({
            name: nameOf(age, at),
            bars: [{ value: age.items, says: number(age.items), look: from(at) >= YEAR ? 'old' : 'calm' }],
          }))}
        />
      )}
      heads={[say('age.head'), say('head.items')]}
      rows={ages.map((age, at) => [nameOf(age, at), age.items])}
    />
  );
};
