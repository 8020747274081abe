// Shows where the page is: its context, and its part of the address.
const call = globalThis.__bridge.callBridge;
const say = (id, text) => {
  document.getElementById(id).textContent = text;
};
const press = (id, run) => document.getElementById(id).addEventListener('click', run);

call('getContext').then(({ extension, locale }) => {
  say('locale', locale);
  const { location: _, ...rest } = extension;
  say('extension', JSON.stringify(rest));
});
call('createHistory').then(
  (history) => {
    say('at', history.location.pathname + history.location.search);
    history.listen(({ pathname, search }) => say('at', pathname + search));
    press('attic', () => history.push('/attic?light=on'));
  },
  () => say('at', 'nowhere'),
);
press('list', () => call('navigate', { url: '/issues/?jql=key%20in%20(LEND-345%2C%20LEND-346)', type: 'same-tab' }));
press('flag', () => call('showFlag', { id: 'hello', title: 'Hello from the app', type: 'info', isAutoDismiss: true }));
press('close', () => call('close'));
