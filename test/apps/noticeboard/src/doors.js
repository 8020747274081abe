// What else comes in: web triggers, events, actions, and the end.
import { kvs } from '@forge/kvs';
import { list, pin } from './board';

export const receive = async ({ method, body, queryParameters, userPath }) => {
  if (method !== 'POST') return { statusCode: 405, headers: { allow: ['POST'] }, body: 'POST only' };
  await pin(body);
  return { statusCode: 201, headers: { 'x-path': [userPath] }, body: JSON.stringify(queryParameters) };
};

export const reportHealth = () => ({ outputKey: 'well' });

export const hearPinned = async (event) => {
  await kvs.set('last-event', event);
};

export const hearLife = async ({ eventType, app }) => {
  await kvs.set(`life:${eventType.split(':')[2]}`, app.version);
};

export const actPin = async ({ text, times = 1, context }) => {
  for (let time = 0; time < times; time++) await pin(text, context?.jira?.issueKey ?? null);
  return { pinned: (await list()).length };
};

export const sayFarewell = async () => {
  await kvs.set('farewell', true);
};
