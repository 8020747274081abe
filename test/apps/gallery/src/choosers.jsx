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
import { LinkMenuItem, Main, MenuSection, Sidebar } from '@forge/react/global';
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

const Menu = () => {
  const navigate = useNavigate();
  return (
    <Sidebar>
      <MenuSection>
        <LinkMenuItem label="Go to Rome" onClick={() => navigate('/rome')} />
      </MenuSection>
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
        <Menu />
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
