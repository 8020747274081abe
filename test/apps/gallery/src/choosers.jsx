// Days, times, people, files and places: what a person chooses, told back as text; and the sub-paths of @forge/react.
import ForgeReconciler, {
  Breadcrumbs,
  BreadcrumbsItem,
  Calendar,
  DatePicker,
  FilePicker,
  Label,
  Pagination,
  RadioGroup,
  Stack,
  Text,
  TimePicker,
  UserPicker,
} from '@forge/react';
import {
  CreateButton,
  CreateMenuItem,
  ExpandableMenuItem,
  LinkMenuItem,
  Main,
  MenuSection,
  PersonalSettings,
  PersonalSettingsItem,
  ReorderableMenuItems,
  SearchableFlyoutMenuItems,
  Sidebar,
} from '@forge/react/global';
import { Route, Router, useNavigate, useParams } from '@forge/react/router';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React, { useState } from 'react';

const options = [
  { name: 'size', label: 'Small', value: 's' },
  { name: 'size', label: 'Large', value: 'l' },
];

const Place = () => {
  const { place } = useParams();
  return <Text>Place {place}</Text>;
};

const cities = [
  { id: 'oslo', label: 'Oslo', href: '#oslo' },
  { id: 'lima', label: 'Lima', href: '#lima' },
];

const Menu = ({ hear }) => {
  const navigate = useNavigate();
  const [found, setFound] = useState([]);
  const search = ({ searchText }) => {
    hear('search')(searchText);
    setFound([{ header: 'Cities', items: [{ primaryLabel: `${searchText}ville`, href: '#ville' }] }]);
  };
  const refuse = (items) => {
    hear('order')(items.map(({ id }) => id));
    if (items[0].id === 'lima') throw new Error('full');
  };
  return (
    <Sidebar>
      <CreateButton>
        <CreateMenuItem label="Go to Rome" onClick={() => navigate('/rome')} />
        <CreateMenuItem label="Make a note" onClick={() => hear('created')('note')} />
      </CreateButton>
      <PersonalSettings>
        <PersonalSettingsItem
          label="My colours"
          description="How it looks"
          onClick={() => hear('settings')('colours')}
        />
      </PersonalSettings>
      <MenuSection label="Places">
        <ExpandableMenuItem label="More places">
          <LinkMenuItem label="Home" href="/jira/dashboards" />
        </ExpandableMenuItem>
      </MenuSection>
      <SearchableFlyoutMenuItems label="Find a city" items={found} onSearchTextChanged={search} />
      <ReorderableMenuItems
        items={cities}
        onReorder={refuse}
        onError={(error, before) => hear('kept')([error.message, before[0].id])}
      />
    </Sidebar>
  );
};

const App = () => {
  const [heard, setHeard] = useState('nothing');
  const hear = (what, of) => (value) => setHeard(`${what} ${JSON.stringify(of ? of(value) : value)}`);
  return (
    <Router>
      <Stack space="space.100">
        <Text>Heard {heard}</Text>
        <Breadcrumbs>
          <BreadcrumbsItem href="/jira/dashboards" text="Dashboards" />
          <BreadcrumbsItem href="/browse/LEND-345" text="The issue" />
        </Breadcrumbs>
        <Label labelFor="day">Day</Label>
        <DatePicker id="day" label="Day" defaultValue="2026-03-10" locale="en-GB" onChange={hear('day')} />
        <Label labelFor="time">Time</Label>
        <TimePicker id="time" label="Time" times={['09:00', '10:30']} onChange={hear('time')} />
        <Calendar
          defaultDay={2}
          defaultMonth={3}
          defaultYear={2026}
          locale="en-GB"
          onSelect={hear('calendar', ({ iso }) => iso)}
        />
        <UserPicker label="Person" name="person" onChange={hear('person', ({ name, type }) => [name, type])} />
        <FilePicker
          label="Choose files"
          onChange={hear('files', (files) => files.map(({ name, size, type }) => [name, size, type]))}
        />
        <RadioGroup name="size" options={options} onChange={hear('size', ({ target }) => target.value)} />
        <Pagination pages={[1, 2, 3]} onChange={(_, page) => setHeard(`page ${page}`)} />
        <Menu hear={hear} />
        <Main>
          <Route path="/:place">
            <Place />
          </Route>
        </Main>
      </Stack>
    </Router>
  );
};

ForgeReconciler.render(<App />);
