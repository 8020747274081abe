// Counts words, knows four sides, and tells what it hears.
import { asApp, route } from '@forge/api';

export const countWords = async ({ field, issues }) => {
  console.log(JSON.stringify(field));
  const summaries = await Promise.all(
    issues.map(async ({ id }) => {
      const answered = await asApp().requestJira(route`/rest/api/3/issue/${id}?fields=summary`);
      return (await answered.json()).fields.summary;
    }),
  );
  if (summaries.some((summary) => summary.includes('nothing'))) return 'no list';
  return summaries.map((summary) => summary.split(' ').length);
};

export const suggestSides = ({ fieldName, query, user, context }) =>
  ['north', 'east', 'south', 'west']
    .filter((side) => side.startsWith(query))
    .map((side) => ({
      value: side,
      label: `${fieldName} ${side} for ${user.accountId.length > 0 && context.cloudId.length > 0}`,
    }));

export const hear = ({ eventType, user, configuration }) => {
  console.log(JSON.stringify([eventType, user?.accountId ?? configuration]));
};

export const receive = () => ({ statusCode: 200, body: 'heard' });
