// Jira's answer to who somebody is and what an issue is called, for the pages that name them.

const NAMES: Record<string, string> = { 'person-0': 'Ida Moor', 'person-1': 'Jon Vale', 'person-2': 'Kim Ashby' };

const values = Object.entries(NAMES).map(([accountId, displayName]) => ({ accountId, displayName }));

/** An issue of the tail, whose card keeps no title. */
const issues = [{ id: '20005', fields: { summary: 'Photos of a stay for the owner' } }];

export const commands = {
  fetchProduct: () => ({ status: 200, statusText: 'OK', headers: {}, body: JSON.stringify({ values, issues }) }),
};
