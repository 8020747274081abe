// Answers that are no success, as throws: what Jira refuses, and what the desk does not model and says so by name.

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export const refuse = (status: number, ...errorMessages: string[]): Refusal =>
  new Refusal(status, { errorMessages, errors: {} });

/** Errors by field. */
export const refuseFields = (errors: Record<string, string>, status = 400): Refusal =>
  new Refusal(status, { errorMessages: [], errors });

export const notModelled = (what: string): Refusal =>
  new Refusal(501, { errorMessages: [`not modelled: ${what}`], errors: {} }, { 'x-not-modelled': what });

export const badPayload = (): Refusal =>
  new Refusal(400, { errorMessages: ['Invalid request payload. Refer to the REST API documentation and try again.'] });

export const ISSUE_GONE = 'Issue does not exist or you do not have permission to see it.';
