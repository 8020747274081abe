// A page that speaks to the bridge itself, as @forge/bridge does under its own names.
const call = globalThis.__bridge.callBridge;
const say = (id, text) => {
  document.getElementById(id).textContent = text;
};
const press = (id, run) =>
  document.getElementById(id).addEventListener('click', () => {
    Promise.resolve(run()).catch((error) => say('heard', error.message));
  });

call('enableTheming');
call('getContext').then((context) => {
  const { type, modal, sprint, project, board } = context.extension;
  say(
    'context',
    JSON.stringify({ type, modal, sprint, project: project?.key, board: board?.type, theme: context.theme.colorMode }),
  );
});
call('createHistory').then(
  (history) => {
    const told = ({ pathname, search, hash }) => pathname + search + hash;
    say('place', told(history.location));
    history.listen((location, action) => say('place', `${told(location)} ${action}`));
    press('second', () => history.push('/second', { from: 'first' }));
  },
  (error) => say('place', error.message),
);
let closed = 0;
press('modal', () =>
  call('openModal', {
    resource: null,
    size: 'small',
    context: { asked: 1 },
    onClose: (payload) => say('heard', `closed ${++closed} ${JSON.stringify(payload)}`),
  }),
);
press('close', () =>
  call('close', { done: true }).then((closed) => closed === false && say('heard', 'nothing to close')),
);
press('product', () =>
  call('fetchProduct', {
    product: 'jira',
    restPath: '/rest/api/3/issue/LEND-345?fields=summary',
    fetchRequestInit: { method: 'GET', headers: [] },
  }).then((answer) => say('heard', `${answer.status} ${answer.body.slice(0, 200)}`)),
);
press('unknown', () => call('openRovo', {}));
