// Says what it was asked in the language of who asks, and guards the transitions.
import { asApp, i18n, route } from '@forge/api';
import Resolver from '@forge/resolver';

const resolver = new Resolver();
resolver.define('greet', async ({ context }) => {
  const say = await i18n.createTranslationFunction(context.locale);
  return [say('greeting'), say('rooms.attic'), say('onlyEnglish')].join(', ');
});

export const answer = resolver.getDefinitions();

export const askPassword = async ({ issue, configuration }) => {
  const answered = await asApp().requestJira(route`/rest/api/3/issue/${issue.key}?fields=summary`);
  const { fields } = await answered.json();
  return { result: fields.summary.includes(configuration.word) };
};

export const refuse = () => ({ result: false, errorMessage: 'The door is closed.' });

export const hear = () => undefined;

export const hearUpstairs = ({ issue, payloadIncludeProperties }) => {
  console.log(JSON.stringify([issue.key, payloadIncludeProperties]));
};

export const hearFailed = ({ validatorId, workflowName, expression, errorMessages }) => {
  console.log(JSON.stringify([validatorId, workflowName, expression, errorMessages.length]));
};

export const ring = ({ issue, transition, changelog, configuration, atlassianId, comment }) => {
  console.log(
    JSON.stringify([issue.key, typeof transition.executionId, changelog.items[0].field, configuration, atlassianId]),
  );
  console.log(`comment ${comment?.id} on ${transition.executionId}`);
};
