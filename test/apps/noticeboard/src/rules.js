// What Jira asks: a JQL function, a workflow validator and a post function.
import { list, pin } from './board';

export const jqlNoticed = async ({ clause }) => {
  const [word] = clause.arguments;
  if (word === 'never') return { error: 'That word is never on a notice.' };
  const notices = await list();
  const keys = notices.filter(({ issue, text }) => issue && (!word || text.includes(word))).map(({ issue }) => issue);
  if (keys.length === 0) return { jql: 'issue is EMPTY' };
  return { jql: `issue ${clause.operator} (${[...new Set(keys)].join(', ')})` };
};

export const checkNotice = async ({ issue, configuration }) => {
  if (configuration?.die) process.exit(1);
  const notices = await list();
  return { result: notices.some((notice) => notice.issue === issue.key) };
};

export const noteTransition = ({ issue, configuration }) => pin(configuration.text, issue.key);
