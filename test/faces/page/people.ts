// Jira's answer to who somebody is, for the pages that name people.

const NAMES: Record<string, string> = { 'person-0': 'Ida Moor', 'person-1': 'Jon Vale', 'person-2': 'Kim Ashby' };

const values = Object.entries(NAMES).map(([accountId, displayName]) => ({ accountId, displayName }));

export const commands = {
  fetchProduct: () => ({ status: 200, statusText: 'OK', headers: {}, body: JSON.stringify({ values }) }),
};
