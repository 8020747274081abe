// The audit keeps its lines for as long as it says, and no longer.

import { afterEach, describe, expect } from '@jest/globals';
import { asking, auditOf, gatePolicy, save } from '../support/gate';
import { long } from '../support/long';
import { worldOf } from '../support/worlds';
import { closeHouses, openHouse } from './house';

afterEach(closeHouses);

const DEAF = { duplicates: 0, drops: 1, late: 0 };

describe('the audit', () => {
  // Two years and more of hours, each with its look at what is due.
  long(
    'keeps a line for the days that it says, and lets older ones go (LONG=1)',
    async () => {
      const house = await openHouse(worldOf({ items: 4, history: false, closedSprints: 0 }), { disorder: DEAF });
      await house.enrol();
      const versions = async () => (await auditOf(house)).map(({ id }) => id);
      const parts = () =>
        Object.keys(house.desk.forge.kvs.dump()[''] ?? {}).filter((key) => key.startsWith('audited:'));
      await save(house, gatePolicy({ mode: 'advise' }));
      const { keptDays } = await asking<{ keptDays: number }>(house, 'open-audit', { from: null, did: null });
      await house.desk.advance(`${keptDays - 1}d`);
      expect(await versions()).toEqual(['saved-policy:1']);
      await save(house, gatePolicy({ mode: 'warn' }));
      expect(await versions()).toEqual(['saved-policy:2', 'saved-policy:1']);
      expect(parts()).toHaveLength(2);
      await house.desk.advance('8d');
      expect(await versions()).toEqual(['saved-policy:2']);
      expect(parts()).toHaveLength(1);
      await house.desk.advance(`${keptDays}d`);
      expect(await versions()).toEqual([]);
      expect(parts()).toEqual([]);
      await save(house, gatePolicy({ mode: 'off' }));
      expect(await versions()).toEqual(['saved-policy:3']);
    },
    600_000,
  );
});
