// The filters above the list, each with how much it would show. A filter with nothing to choose from is not offered.

import Button from '@atlaskit/button/new';
import { Choice } from '../parts/choice';
import { useFocusKept } from '../parts/use-focus-kept';
import { useSpeaker as usePageWords } from '../words/speaker';
import styles from './findings.module.css';
import { FILTERS, type Filter, type Found, NOBODY, SAID, type Sifted, type Wanted, WHERE } from './listed';
import { useSpeaker } from './words/speaker';

interface BarProps {
  view: Found;
  counts: Sifted['counts'];
  wanted: Wanted;
  people: Readonly<Record<string, string>>;
  want: (filter: Filter, value: string) => void;
  clear: (() => void) | null;
}

const VITALS = ['ordered', 'sized', 'ready', 'fresh', 'problem-led', 'visible'] as const;
type Vital = (typeof VITALS)[number];
const isVital = (name: string): name is Vital => (VITALS as readonly string[]).includes(name);

export const FilterBar = ({ view, counts, wanted, people, want, clear }: BarProps) => {
  const { say } = useSpeaker();
  return (
    <section className={styles.bar} aria-label={say('filters')}>
      {FILTERS.map((filter) => (
        <OneFilter
          key={filter}
          filter={filter}
          view={view}
          counts={counts[filter]}
          wanted={wanted}
          people={people}
          want={(value) => want(filter, value)}
        />
      ))}
      {clear && <Clear clear={clear} />}
    </section>
  );
};

const Clear = ({ clear }: { clear: () => void }) => {
  const { say } = useSpeaker();
  const box = useFocusKept<HTMLDivElement>();
  return (
    <div ref={box} className={styles.clear}>
      <Button appearance="subtle" onClick={clear}>
        {say('filters.clear')}
      </Button>
    </div>
  );
};

/** Open before dismissed. */
const byValue = (a: { value: string }, b: { value: string }): number => (a.value < b.value ? 1 : -1);

interface OneProps extends Pick<BarProps, 'view' | 'wanted' | 'people'> {
  filter: Filter;
  counts: Sifted['counts'][Filter];
  want: (value: string) => void;
}

const OneFilter = ({ filter, view, counts, wanted, people, want }: OneProps) => {
  const { say, number, checks } = useSpeaker();
  const page = usePageWords();
  const nameOf: Record<Filter, (value: string) => string> = {
    vital: (vital) => (isVital(vital) ? page.say(`vital.${vital}`) : vital),
    check: checks.name,
    type: (type) => view.typeNames[type] ?? type,
    owner: (owner) => (owner === NOBODY ? say('owner.nobody') : (people[owner] ?? say('owner.unnamed'))),
    parent: (parent) =>
      parent === NOBODY ? say('parent.none') : (view.parents[parent]?.summary ?? say('parent.hidden')),
    where: (where) => say(where === WHERE[0] ? 'where.next' : 'where.later'),
    said: (said) => say(said === SAID[0] ? 'said.open' : 'said.dismissed'),
  };
  const value = wanted[filter] ?? 'all';
  const known = counts.map(([one]) => one);
  // What the address asks for is offered even where nothing matches it.
  const values = value === 'all' || known.includes(value) ? counts : [...counts, [value, 0] as [string, number]];
  if (values.length < 2 && (value === 'all' || filter === 'said')) return null;
  const all = { value: 'all', label: say(`all.${filter}`) };
  const options = values.map(([one, n]) => ({
    value: one,
    label: say('filter.option', { name: nameOf[filter](one), count: number(n) }),
  }));
  // What a reader sees who chose nothing stands first.
  const offered = filter === 'said' ? [...options.sort(byValue), all] : [all, ...options];
  return <Choice label={say(`filter.${filter}`)} value={value} options={offered} choose={want} />;
};
