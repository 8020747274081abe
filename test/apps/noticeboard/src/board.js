// The notices themselves: stored values under keys that carry their time.
import { appEvents } from '@forge/events';
import { kvs, WhereConditions } from '@forge/kvs';

export const pin = async (text, issue = null) => {
  await kvs.set(`notice:${Date.now()}:${Math.random().toString(36).slice(2, 8)}`, { text, issue });
  return appEvents.publish({ key: 'notice-pinned' });
};

export const list = async () => {
  const { results } = await kvs.query().where('key', WhereConditions.beginsWith('notice:')).limit(100).getMany();
  return results.map(({ key, value }) => ({ key, ...value }));
};
