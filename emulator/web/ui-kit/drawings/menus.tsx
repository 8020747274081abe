// The side and top of an app's own pages: links, groups that open, a menu for making things, one's own settings, and lists
// that are searched or put in order. What they tell the app is what @forge/react/global types, and no more.

import { type ReactNode, useState } from 'react';
import type { Drawings } from '../drawing';
import { use } from '../surroundings';

interface Entry {
  id: string;
  label: string;
  href: string;
}

const objects = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : []).filter((each) => typeof each === 'object' && each !== null);

function Leads({ href, label }: { href: string; label: string }) {
  const { navigate } = use();
  return (
    <a href={href} onClick={(event) => navigate(event, href, false)}>
      {label}
    </a>
  );
}

/** A button that shows and hides what is below it. */
function Opens({ label, children, open = false }: { label: string; children: ReactNode; open?: boolean }) {
  const [shown, show] = useState(open);
  return (
    <>
      <button type="button" className="link-like" aria-expanded={shown} onClick={() => show(!shown)}>
        {label}
      </button>
      {shown ? children : null}
    </>
  );
}

const Pressed: Drawings[string] = ({ props }) => (
  <li>
    <button type="button" className="link-like" onClick={() => props.call('onClick')?.()}>
      {props.text('label')}
    </button>
    {props.text('description') ? <div>{props.text('description')}</div> : null}
  </li>
);

const Searched: Drawings[string] = ({ props }) => {
  const placeholder = props.text('searchPlaceholder') ?? 'Search';
  return (
    <li>
      <Opens label={props.text('label') ?? ''}>
        <input
          type="search"
          aria-label={placeholder}
          placeholder={placeholder}
          onChange={({ target }) => props.call('onSearchTextChanged')?.({ searchText: target.value })}
        />
        {objects(props.raw.items).map(({ header, items }, at) => (
          <section key={String(header ?? at)}>
            {header ? <h4>{String(header)}</h4> : null}
            <ul>
              {objects(items).map(({ primaryLabel, href }) => (
                <li key={String(href)}>
                  <Leads href={String(href)} label={String(primaryLabel)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Opens>
    </li>
  );
};

const moved = (items: Entry[], from: string, to: string): Entry[] => {
  const one = items.find(({ id }) => id === from);
  const rest = items.filter(({ id }) => id !== from);
  const at = items.findIndex(({ id }) => id === to);
  return one ? [...rest.slice(0, at), one, ...rest.slice(at)] : items;
};

/** Dragged by a person; an order that the app cannot keep goes back to what it was. */
const Ordered: Drawings[string] = ({ props }) => {
  const given = objects(props.raw.items) as unknown as Entry[];
  const [own, setOwn] = useState<Entry[] | null>(null);
  const [dragged, drag] = useState<string | null>(null);
  const items = own ?? given;
  const drop = async (on: string) => {
    if (dragged === null || dragged === on) return;
    const next = moved(items, dragged, on);
    setOwn(next);
    try {
      await (props.raw.onReorder as ((items: Entry[]) => unknown) | undefined)?.(next);
    } catch (error) {
      setOwn(items);
      props.call('onError')?.(error, items, next);
    }
  };
  return items.map(({ id, label, href }) => (
    <li
      key={id}
      draggable
      onDragStart={() => drag(id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={() => void drop(id)}
    >
      <Leads href={href} label={label} />
    </li>
  ));
};

const Group: Drawings[string] = ({ props, children }) => (
  <li>
    <Opens label={props.text('label') ?? ''}>
      <ul>{children}</ul>
    </Opens>
  </li>
);

const Part: Drawings[string] = ({ children }) => <div>{children}</div>;

export const menus: Drawings = {
  Global: Part,
  Main: Part,
  Sidebar: ({ children }) => (
    <nav>
      <ul>{children}</ul>
    </nav>
  ),
  LinkMenuItem: ({ props }) => (
    <li>
      <Leads href={props.text('href') ?? '#'} label={props.text('label') ?? ''} />
    </li>
  ),
  ExpandableMenuItem: Group,
  FlyOutMenuItem: Group,
  SearchableFlyoutMenuItems: Searched,
  ReorderableMenuItems: Ordered,
  MenuSection: ({ props, children }) => (
    <li>
      {props.text('label') ? <h4>{props.text('label')}</h4> : null}
      <ul>{children}</ul>
    </li>
  ),
  MenuSpacer: () => (
    <li>
      <hr />
    </li>
  ),
  SidebarFooter: Part,
  CreateButton: ({ children }) => (
    <Opens label="Create">
      <ul>{children}</ul>
    </Opens>
  ),
  CreateMenuItem: Pressed,
  HelpLink: ({ props }) => (
    <a href={props.text('href') ?? '#'} target="_blank" rel="noreferrer">
      Help
    </a>
  ),
  PersonalSettings: ({ children }) => (
    <Opens label="Personal settings">
      <ul>{children}</ul>
    </Opens>
  ),
  PersonalSettingsItem: Pressed,
};
