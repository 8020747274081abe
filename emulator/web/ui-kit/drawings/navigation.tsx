// Moving about inside the app: tabs, breadcrumbs, pages.

import AkBreadcrumbs, { BreadcrumbsItem as AkItem } from '@atlaskit/breadcrumbs';
import AkPagination from '@atlaskit/pagination';
import AkTabs, { Tab as AkTab, TabList as AkTabList, TabPanel as AkTabPanel } from '@atlaskit/tabs';
import { Children } from 'react';
import { DrawAll } from '../draw';
import type { Drawings } from '../drawing';
import { use } from '../surroundings';
import { useDraft } from '../use-draft';

const Item: Drawings[string] = ({ props }) => {
  const { navigate } = use();
  const href = props.text('href') ?? '';
  return (
    <AkItem
      href={href}
      text={props.text('text') ?? ''}
      onClick={(event) => navigate(event as React.MouseEvent, href, false)}
    />
  );
};

export const navigation: Drawings = {
  Tabs: ({ node, props }) => {
    const [selected, setSelected] = useDraft(props.number('selected'), props.number('defaultSelected') ?? 0);
    return (
      <AkTabs
        id={props.text('id') ?? `kit-tabs-${node.key}`}
        selected={selected}
        shouldUnmountTabPanelOnChange={props.flag('shouldUnmountTabPanelOnChange')}
        onChange={(index) => {
          setSelected(index);
          props.call('onChange')?.(index);
        }}
      >
        {Children.toArray(node.children.map((child) => <DrawAll key={child.key} nodes={[child]} />))}
      </AkTabs>
    );
  },
  TabList: ({ node }) => (
    <AkTabList>
      {node.children.map((child) => (
        <DrawAll key={child.key} nodes={[child]} />
      ))}
    </AkTabList>
  ),
  Tab: ({ children }) => <AkTab>{children}</AkTab>,
  TabPanel: ({ children }) => (
    <AkTabPanel>
      <div className="kit-tab-panel">{children}</div>
    </AkTabPanel>
  ),
  Breadcrumbs: ({ props, node }) => (
    <AkBreadcrumbs
      label={props.text('label')}
      maxItems={props.number('maxItems')}
      onExpand={() => props.call('onExpand')?.({ type: 'click' })}
    >
      {node.children.map((child) => (
        <DrawAll key={child.key} nodes={[child]} />
      ))}
    </AkBreadcrumbs>
  ),
  BreadcrumbsItem: Item,
  Pagination: ({ props }) => {
    const [selected, setSelected] = useDraft(props.number('selectedIndex'), props.number('defaultSelectedIndex') ?? 0);
    return (
      <AkPagination
        label={props.text('label')}
        nextLabel={props.text('nextLabel')}
        previousLabel={props.text('previousLabel')}
        max={props.number('max')}
        pages={props.list('pages') as (string | number)[]}
        selectedIndex={selected}
        onChange={(_, page) => {
          const index = props.list('pages').indexOf(page);
          setSelected(index);
          props.call('onChange')?.({ type: 'click' }, page);
        }}
      />
    );
  },
};
