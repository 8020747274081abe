// Every component that @forge/react exports, by name, so that a new one is noticed; those that need more than a text get it.
import ForgeReconciler, * as kit from '@forge/react';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React from 'react';

const data = [
  ['a', 1, 'x'],
  ['b', 3, 'x'],
  ['a', 2, 'y'],
];
const chart = { data, xAccessor: 0, yAccessor: 1, colorAccessor: 2, labelAccessor: 2, title: 'Chart' };
const document = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Rich text' }] }],
};
const options = [
  { label: 'One', value: '1' },
  { label: 'Two', value: '2' },
];

const props = {
  AdfRenderer: { document },
  BarChart: chart,
  StackBarChart: chart,
  HorizontalBarChart: chart,
  HorizontalStackBarChart: chart,
  LineChart: chart,
  PieChart: chart,
  DonutChart: chart,
  Badge: { children: '7' },
  Breadcrumbs: { children: <kit.BreadcrumbsItem href="/a" text="Crumb" /> },
  BreadcrumbsItem: { href: '/a', text: 'Crumb' },
  CheckboxGroup: { name: 'g', options },
  CodeBlock: { text: 'const a = 1;', language: 'javascript' },
  Comment: { avatar: null, content: <kit.Text>Said</kit.Text>, author: { text: 'Ann' } },
  DynamicTable: {
    head: { cells: [{ key: 'h', content: 'Head' }] },
    rows: [{ key: 'r', cells: [{ key: 'c', content: <kit.Lozenge>Cell</kit.Lozenge> }] }],
  },
  EmptyState: { header: 'Nothing', description: 'No thing', primaryAction: <kit.Button>Act</kit.Button> },
  FileCard: { fileName: 'a.txt', fileSize: 1200 },
  Frame: { resource: 'page' },
  Icon: { glyph: 'add', label: 'Add' },
  AtlassianIcon: { glyph: 'bug' },
  AtlassianTile: { glyph: 'bug' },
  Image: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'dot' },
  InlineEdit: {
    defaultValue: 'x',
    readView: () => <kit.Text>Read</kit.Text>,
    editView: (field) => <kit.Textfield {...field} />,
    onConfirm: () => undefined,
  },
  Label: { labelFor: 'x' },
  Link: { href: '/browse/A-1' },
  LinkButton: { href: '/browse/A-1' },
  List: { type: 'unordered', children: <kit.ListItem>Item</kit.ListItem> },
  Pagination: { pages: [1, 2, 3] },
  Popup: { isOpen: false, content: () => <kit.Text>Inside</kit.Text>, trigger: () => <kit.Button>Popup</kit.Button> },
  ProgressBar: { value: 0.4, ariaLabel: 'p' },
  ProgressTracker: { items: [{ id: '1', label: 'Step', percentageComplete: 50, status: 'current' }] },
  RadioGroup: { name: 'r', options },
  Radio: { label: 'Radio', name: 'q', value: '1' },
  SectionMessage: { title: 'Section', actions: [<kit.SectionMessageAction key="s">Act</kit.SectionMessageAction>] },
  Select: { options },
  Tag: { text: 'tag' },
  TagGroup: { children: <kit.Tag text="in a group" /> },
  Textfield: { name: 't' },
  Tile: { label: 'Tile' },
  Tooltip: { content: 'Tip', children: <kit.Text>Hover</kit.Text> },
  User: { accountId: 'nobody' },
  UserGroup: { children: <kit.User accountId="nobody" /> },
  UserPicker: { label: 'Person', name: 'p' },
};

const leaves = [
  'Calendar',
  'DatePicker',
  'TimePicker',
  'Range',
  'Spinner',
  'TextArea',
  'Toggle',
  'Checkbox',
  'FilePicker',
  'CommentEditor',
  'ChromelessEditor',
  'RequiredAsterisk',
];
// These make sense inside their parents only, which are drawn below.
const inside = [
  'Tab',
  'TabList',
  'TabPanel',
  'Tabs',
  'ModalBody',
  'ModalFooter',
  'ModalHeader',
  'ModalTitle',
  'Modal',
  'BreadcrumbsItem',
];
const names = Object.keys(kit).filter(
  (name) =>
    /^[A-Z]/.test(name) &&
    // It draws nothing of its own.
    name !== 'I18nProvider' &&
    !inside.includes(name),
);

const App = () => (
  <kit.Stack space="space.100">
    {names.map((name) => {
      const Component = kit[name];
      const { children = leaves.includes(name) ? undefined : name, ...rest } = props[name] ?? {};
      return (
        <kit.Box key={name}>
          <kit.Text>{name}</kit.Text>
          <Component {...rest}>{children}</Component>
        </kit.Box>
      );
    })}
    <kit.Tabs id="tabs">
      <kit.TabList>
        <kit.Tab>One</kit.Tab>
        <kit.Tab>Two</kit.Tab>
      </kit.TabList>
      <kit.TabPanel>First panel</kit.TabPanel>
      <kit.TabPanel>Second panel</kit.TabPanel>
    </kit.Tabs>
    <kit.Text>{`${names.length + inside.length} components`}</kit.Text>
  </kit.Stack>
);

ForgeReconciler.render(<App />);
