// The form of the validator and its summary, in one page; an empty word is not saved.
const call = globalThis.__bridge.callBridge;
const input = document.getElementById('word');

call('getContext').then(({ extension }) => {
  const { word = '' } = JSON.parse(extension.validatorConfig ?? '{}');
  document.getElementById('extension').textContent = JSON.stringify(extension);
  if (extension.entryPoint === 'view') {
    input.closest('label').remove();
    document.getElementById('summary').textContent = `The summary holds “${word}”`;
    return;
  }
  input.value = word;
  call('setWorkflowRuleConfigurationCallback', {
    data: { onConfigure: async () => (input.value === '' ? undefined : JSON.stringify({ word: input.value })) },
  });
});
