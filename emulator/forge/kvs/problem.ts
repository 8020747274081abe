// How Forge's storage says no: a status and a code that @forge/kvs hands on to the app.

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

export const notFound = () => new KvsProblem('KEY_NOT_FOUND', 'Provided key does not exist', 404);
export const badRequest = (why: string) => new KvsProblem('BAD_REQUEST', `Provided request body is invalid: ${why}`);
