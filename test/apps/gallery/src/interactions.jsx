// Every interactive property of every component, each telling that it was called, and with what.
import ForgeReconciler, {
  Box,
  Breadcrumbs,
  BreadcrumbsItem,
  Button,
  Calendar,
  Checkbox,
  CheckboxGroup,
  ChromelessEditor,
  CommentEditor,
  DatePicker,
  DynamicTable,
  FileCard,
  FilePicker,
  Form,
  InlineEdit,
  Label,
  LinkButton,
  LoadingButton,
  Modal,
  ModalBody,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Pagination,
  Popup,
  Pressable,
  Radio,
  RadioGroup,
  Range,
  SectionMessage,
  SectionMessageAction,
  Select,
  Stack,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textfield,
  TimePicker,
  Toggle,
  UserPicker,
} from '@forge/react';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React, { useState } from 'react';

const options = [
  { name: 'choice', label: 'One', value: '1' },
  { name: 'choice', label: 'Two', value: '2' },
];
const rows = ['a', 'b'].map((key) => ({ key, cells: [{ key: 'k', content: <Text>{`Row ${key}`}</Text> }] }));

const brief = (value) => {
  const told = value?.target ? (value.target.checked ?? value.target.value) : value;
  return (JSON.stringify(told) ?? 'nothing').slice(0, 60);
};

const App = () => {
  const [heard, setHeard] = useState([]);
  const [open, setOpen] = useState(null);
  const hear = (name) => (value) => setHeard((was) => [...was.slice(-30), `${name} ${brief(value)};`]);
  const on = (component, ...handlers) =>
    Object.fromEntries(handlers.map((handler) => [handler, hear(`${component}.${handler}`)]));
  const focus = ['onFocus', 'onBlur'];
  return (
    <Stack space="space.150">
      <Button {...on('Button', 'onClick', ...focus)}>Plain</Button>
      <LoadingButton {...on('LoadingButton', 'onClick', ...focus)}>Waiting</LoadingButton>
      <LinkButton href="#here" {...on('LinkButton', 'onClick', ...focus)}>
        Leading
      </LinkButton>
      <Pressable {...on('Pressable', 'onClick')}>
        <Text>Pressable</Text>
      </Pressable>
      <Checkbox label="Box" {...on('Checkbox', 'onChange', ...focus)} />
      <CheckboxGroup name="boxes" options={options} {...on('CheckboxGroup', 'onChange')} />
      <Form {...on('Form', 'onSubmit')}>
        <Radio label="Alone" name="alone" value="x" isRequired {...on('Radio', 'onChange', 'onInvalid', ...focus)} />
        <RadioGroup name="several" options={options} isRequired {...on('RadioGroup', 'onChange', 'onInvalid')} />
        <Button type="submit">Send all</Button>
      </Form>
      <Toggle id="switch" label="Switch" {...on('Toggle', 'onChange', ...focus)} />
      <Range id="range" {...on('Range', 'onChange', ...focus)} />
      <Label labelFor="line">Line</Label>
      <Textfield id="line" {...on('Textfield', 'onChange', ...focus)} />
      <Label labelFor="area">Area</Label>
      <TextArea id="area" {...on('TextArea', 'onChange', ...focus)} />
      <Select aria-label="Selection" options={options} {...on('Select', 'onChange', 'onInputChange', ...focus)} />
      <UserPicker label="Somebody" name="somebody" {...on('UserPicker', 'onChange')} />
      <Calendar
        defaultDay={2}
        defaultMonth={3}
        defaultYear={2026}
        {...on('Calendar', 'onChange', 'onSelect', ...focus)}
      />
      <DatePicker id="day" label="Date" {...on('DatePicker', 'onChange', ...focus)} />
      <TimePicker id="hour" label="Time" times={['09:00', '10:30']} {...on('TimePicker', 'onChange', ...focus)} />
      <FileCard fileName="a.txt" fileSize={10} {...on('FileCard', 'onDelete', 'onDownload')} />
      <FilePicker label="Files" {...on('FilePicker', 'onChange')} />
      <InlineEdit
        defaultValue="old"
        label="Inline"
        readView={() => <Text>Read</Text>}
        editView={(field) => <Textfield {...field} />}
        {...on('InlineEdit', 'onConfirm')}
      />
      <SectionMessage
        title="Section"
        actions={[
          <SectionMessageAction key="act" {...on('SectionMessageAction', 'onClick')}>
            Act
          </SectionMessageAction>,
        ]}
      >
        <Text>Said</Text>
      </SectionMessage>
      <Tabs id="tabs" {...on('Tabs', 'onChange')}>
        <TabList>
          <Tab>First</Tab>
          <Tab>Second</Tab>
        </TabList>
        <TabPanel>
          <Text>First panel</Text>
        </TabPanel>
        <TabPanel>
          <Text>Second panel</Text>
        </TabPanel>
      </Tabs>
      <Tag
        text="removable"
        removeButtonLabel="Remove it"
        {...on('Tag', 'onBeforeRemoveAction', 'onAfterRemoveAction')}
      />
      <Breadcrumbs maxItems={2} {...on('Breadcrumbs', 'onExpand')}>
        {['Here', 'There', 'Yonder', 'Everywhere'].map((text) => (
          <BreadcrumbsItem key={text} href="/jira/dashboards" text={text} />
        ))}
      </Breadcrumbs>
      <Pagination pages={[1, 2, 3]} {...on('Pagination', 'onChange')} />
      <Box>
        <DynamicTable
          caption="Rows to rank"
          head={{ cells: [{ key: 'k', content: 'Name', isSortable: true }] }}
          rows={rows}
          isRankable
          {...on('DynamicTable', 'onRankStart', 'onRankEnd')}
        />
        <DynamicTable
          caption="Rows to leaf through"
          head={{ cells: [{ key: 'k', content: 'Name' }] }}
          rows={rows}
          rowsPerPage={1}
          {...on('DynamicTable', 'onSetPage')}
        />
      </Box>
      <CommentEditor {...on('CommentEditor', 'onChange', 'onSave', 'onCancel')} />
      <ChromelessEditor {...on('ChromelessEditor', 'onChange')} />
      <Popup
        isOpen={open === 'popup'}
        onClose={(value) => {
          setOpen(null);
          hear('Popup.onClose')(value);
        }}
        content={() => <Text>Popped up</Text>}
        trigger={() => <Button onClick={() => setOpen('popup')}>Pop up</Button>}
      />
      <Button onClick={() => setOpen('modal')}>Open the modal</Button>
      <ModalTransition>
        {open === 'modal' && (
          <Modal
            onClose={(value) => {
              setOpen(null);
              hear('Modal.onClose')(value);
            }}
          >
            <ModalHeader>
              <ModalTitle>A modal</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <Text>Inside</Text>
            </ModalBody>
          </Modal>
        )}
      </ModalTransition>
      {/* Last, because it grows: above them it would push the controls away from under the pointer. */}
      <Text>{heard.join(' ')}</Text>
    </Stack>
  );
};

ForgeReconciler.render(<App />);
