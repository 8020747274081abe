import { describe, expect, test } from '@jest/globals';
import { createElement } from 'react';
import { copyForgeDoc } from '../../emulator/web/rpc/forge-doc';
import { readProps, textWithin, wrapped } from '../../emulator/web/ui-kit/drawing';
import { styleOf } from '../../emulator/web/ui-kit/style';

const node = (type: string, props: object = {}, children: unknown[] = []) => ({
  type,
  key: `${type}-key`,
  props,
  children,
});

describe('the tree of a UI Kit app', () => {
  test('is copied at once: later changes of the app are not seen', () => {
    const tree = node('Root', {}, [node('String', { text: 'before' })]);
    const copy = copyForgeDoc(tree);
    (tree.children[0] as { props: { text: string } }).props.text = 'after';
    expect(textWithin(copy)).toBe('before');
  });

  test('takes raw props of an update: their children are dropped, cyclic or not', () => {
    const props: Record<string, unknown> = { appearance: 'primary' };
    props.children = { props };
    expect(copyForgeDoc(node('Button', props)).props).toEqual({ appearance: 'primary' });
  });

  test('turns React elements in props into nodes, with their functions', () => {
    const press = () => undefined;
    const action = createElement('SectionMessageAction', { onClick: press } as object, 'Look ', 3);
    const copy = copyForgeDoc(node('SectionMessage', { actions: [action] }));
    const [drawn] = copy.props.actions as ReturnType<typeof copyForgeDoc>[];
    expect(drawn?.type).toBe('SectionMessageAction');
    expect(drawn?.props.onClick).toBe(press);
    expect(drawn && textWithin(drawn)).toBe('Look 3');
  });

  test.each([null, undefined, 'text', 7, []])('survives %p in place of a tree', (junk) => {
    expect(copyForgeDoc(junk)).toMatchObject({ children: [] });
  });

  test('finds the wrapped part of a composite component', () => {
    const table = copyForgeDoc(node('DynamicTable', {}, [node('ContentWrapper', { name: 'rows' }, [node('Row')])]));
    expect(wrapped(table, 'rows')?.children[0]?.type).toBe('Row');
    expect(wrapped(table, 'head')).toBeUndefined();
  });
});

describe('props from an app', () => {
  const props = readProps({ text: 'a', number: '12', wrong: {}, flag: 'true', look: 'loud', list: 'no' });

  test('count as absent where they are of another kind', () => {
    expect([props.text('wrong'), props.flag('flag'), props.number('wrong'), props.list('list')]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(props.one('look', ['quiet'])).toBeUndefined();
    expect(props.number('number')).toBe(12);
  });

  test('a function that fails does not break the page', async () => {
    const broken = readProps({ onClick: () => Promise.reject(new Error('no')) });
    expect(() => broken.call('onClick')?.()).not.toThrow();
    expect(props.call('onClick')).toBeUndefined();
  });
});

describe('styles of UI Kit', () => {
  test('tokens become custom properties, states are left out', () => {
    const xcss = {
      padding: 'space.100',
      backgroundColor: 'color.background.neutral',
      color: 'color.text',
      borderRadius: 'border.radius.small',
      ':hover': { color: 'red' },
    };
    expect(styleOf(xcss)).toEqual({
      padding: 'var(--ds-space-100)',
      backgroundColor: 'var(--ds-background-neutral)',
      color: 'var(--ds-text)',
      borderRadius: 'var(--ds-radius-small)',
    });
  });
});
