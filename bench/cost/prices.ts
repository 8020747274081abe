// What Forge asks for, in US dollars after the free allowance, which all customers of an app share and which is
// therefore left out here: https://developer.atlassian.com/platform/forge/forge-platform-pricing/

import type { Cost } from './meter';

export const GB = 1e9;
/** A GB-second; a GB read, and written. */
export const PRICES = { gbSecond: 0.000025, read: 0.055, written: 1.09 };

export const FREE = { gbSeconds: 200_000, readBytes: 0.1 * GB, writtenBytes: 0.1 * GB };
export const POINTS_AN_HOUR = 65_000;

export const gbSeconds = ({ waiting, computing }: Cost): number => waiting + computing;

export const priceOf = (cost: Cost): number =>
  gbSeconds(cost) * PRICES.gbSecond + (cost.readBytes / GB) * PRICES.read + (cost.writtenBytes / GB) * PRICES.written;
