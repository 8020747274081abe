// What a person does in a panel, and what the app hears of it, told back as text.
import { events, invoke, showFlag, view } from '@forge/bridge';
import ForgeReconciler, {
  Button,
  ButtonGroup,
  Checkbox,
  CheckboxGroup,
  DynamicTable,
  ErrorMessage,
  Form,
  FormFooter,
  Heading,
  InlineEdit,
  Label,
  Lozenge,
  Modal,
  ModalBody,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Popup,
  Radio,
  Range,
  SectionMessage,
  SectionMessageAction,
  Select,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textfield,
  Toggle,
  useForm,
  useProductContext,
} from '@forge/react';
import React, { useEffect, useState } from 'react';

const options = [
  { label: 'One', value: '1' },
  { label: 'Two', value: '2' },
];

const Ordered = () => {
  const { handleSubmit, register, getFieldId, formState } = useForm();
  const [sent, setSent] = useState('nothing');
  return (
    <Form onSubmit={handleSubmit((data) => setSent(JSON.stringify(data)))}>
      <Label labelFor={getFieldId('who')}>Who</Label>
      <Textfield {...register('who', { required: true })} />
      {formState.errors.who && <ErrorMessage>Say who</ErrorMessage>}
      <FormFooter>
        <Button type="submit">Send</Button>
      </FormFooter>
      <Text>Sent {sent}</Text>
    </Form>
  );
};

const App = () => {
  const context = useProductContext();
  const [heard, setHeard] = useState('nothing');
  const [modal, setModal] = useState(false);
  const [popup, setPopup] = useState(false);
  const [changes, setChanges] = useState(0);
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('broken as pressed');
  const hear = (what) => (value) =>
    setHeard(
      `${what} ${JSON.stringify(value?.target ? (value.target.type === 'checkbox' ? value.target.checked : value.target.value) : value)}`,
    );
  useEffect(() => {
    const sub = events.on('JIRA_ISSUE_CHANGED', () => setChanges((n) => n + 1));
    return () => void sub.then(({ unsubscribe }) => unsubscribe());
  }, []);
  return (
    <>
      <Heading as="h3">Panel of {context?.extension?.issue?.key}</Heading>
      <Lozenge appearance="inprogress">{context?.extension?.type}</Lozenge>
      <Text>Heard {heard}</Text>
      <Text>Changes {changes}</Text>
      <ButtonGroup label="Buttons">
        <Button onClick={() => setHeard('button')}>Press</Button>
        <Button onClick={() => invoke('echo', { a: 1 }).then((told) => setHeard(JSON.stringify(told.payload)))}>
          Ask
        </Button>
        <Button
          onClick={() => {
            throw new Error('tripped as pressed');
          }}
        >
          Trip
        </Button>
        <Button onClick={() => setBroken(true)}>Break</Button>
        <Button onClick={() => invoke('fail').catch((error) => setHeard(error.message))}>Fail</Button>
        <Button
          onClick={() =>
            showFlag({
              id: 'f',
              title: 'A flag',
              type: 'success',
              actions: [{ text: 'Wave', onClick: () => setHeard('waved') }],
            })
          }
        >
          Flag
        </Button>
        <Button onClick={() => setModal(true)}>Modal</Button>
        <Button onClick={() => view.refresh()}>Refresh</Button>
      </ButtonGroup>
      <Checkbox label="Check" onChange={hear('checkbox')} />
      <CheckboxGroup name="many" options={options} onChange={hear('group')} />
      <Radio label="Radio" value="r" onChange={hear('radio')} />
      <Toggle id="toggle" label="Toggle" onChange={hear('toggle')} />
      <Range onChange={hear('range')} min={0} max={10} />
      <Label labelFor="field">Field</Label>
      <Textfield id="field" onChange={hear('field')} />
      <TextArea aria-label="Area" placeholder="Area" onChange={hear('area')} />
      <Select aria-label="Choose" options={options} onChange={hear('select')} />
      <InlineEdit
        defaultValue="old"
        label="Inline"
        readView={() => <Text>Edit me</Text>}
        editView={(field) => <Textfield {...field} />}
        onConfirm={hear('inline')}
      />
      <SectionMessage
        title="Note"
        actions={[
          <SectionMessageAction key="a" onClick={() => setHeard('section')}>
            Section act
          </SectionMessageAction>,
        ]}
      >
        <Text>Look</Text>
      </SectionMessage>
      <Tag text="gone" removeButtonLabel="Remove tag" onAfterRemoveAction={hear('tag')} />
      <Tabs id="t" onChange={hear('tabs')}>
        <TabList>
          <Tab>First tab</Tab>
          <Tab>Second tab</Tab>
        </TabList>
        <TabPanel>
          <Text>One</Text>
        </TabPanel>
        <TabPanel>
          <Text>Second panel</Text>
        </TabPanel>
      </Tabs>
      <Popup
        isOpen={popup}
        onClose={() => setPopup(false)}
        content={() => <Text>Popup content</Text>}
        trigger={() => <Button onClick={() => setPopup(!popup)}>Popup</Button>}
      />
      <DynamicTable
        head={{ cells: [{ key: 'h', content: 'Head', isSortable: true }] }}
        rows={[{ key: 'r', cells: [{ key: 'b', content: <Button onClick={() => setHeard('cell')}>Cell</Button> }] }]}
      />
      <Ordered />
      <ModalTransition>
        {modal && (
          <Modal onClose={() => setModal(false)}>
            <ModalHeader>
              <ModalTitle>In a modal</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <Button onClick={() => setModal(false)}>Leave</Button>
            </ModalBody>
          </Modal>
        )}
      </ModalTransition>
    </>
  );
};

ForgeReconciler.render(
  <React.StrictMode>
    <App />
  </React.StrictMode>,
);
