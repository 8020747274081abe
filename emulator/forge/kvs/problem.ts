// How Forge's storage says no: a status and a code that @forge/kvs hands on to the app. Where the documents name none,
// they are what the platform was seen to answer on 2026-10-09 (a probe with @forge/kvs 2.0.7, published by a third party).

export class KvsProblem extends Error {
  override name = 'KvsProblem';
  readonly status: number;
  readonly code: string;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const conflict = () =>
  new KvsProblem('KEY_CONFLICT', 'Provided key already exists and cannot be overwritten', 409);
export const conditionFailed = () =>
  new KvsProblem('CONDITIONAL_CHECK_FAILED', 'Request failed due to conditional check specified or optimistic locking');
export const notFound = () => new KvsProblem('KEY_NOT_FOUND', 'Provided key does not exist', 404);
export const badRequest = (why: string) => new KvsProblem('BAD_REQUEST', `Provided request body is invalid: ${why}`);
