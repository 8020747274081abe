// What Forge's key-value store takes: https://developer.atlassian.com/platform/forge/limits-kvs-ce/

/** Bytes of one value. */
export const VALUE_BYTES = 240 * 1024;
/** Keys of one batch or operations of one transaction. */
export const BATCH_KEYS = 25;
/** Bytes of one batch or transaction, with room for its own brackets. */
export const BATCH_BYTES = 3_900_000;
/** Results of one page of a query. */
export const QUERY_PAGE = 100;
