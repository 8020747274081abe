// How reading from Jira fails. Each failure has a name, because an answer that did not come must never look like an
// empty backlog: a job pauses, retries or stops by the name, and the page says which it was.

export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  /** Seconds that Jira asks us to wait. */
  readonly retryAfter: number;
  /** The points of the hour are used up; else it was a burst, or too many writes to one issue. */
  readonly isQuota: boolean;
  constructor(retryAfter: number, reason: string) {
    super(`Jira asks to wait ${retryAfter} s (${reason})`);
    this.retryAfter = retryAfter;
    this.isQuota = reason.startsWith('jira-quota');
  }
}

/** The app, or the person it asks for, may not. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** Not there, or not visible to who asks: Jira does not tell the two apart. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

/** Jira or the way to it is down: worth another try. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** An answer, or a question, that makes no sense: another try would end the same. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

export const isMissing = (error: unknown): boolean => error instanceof Error && error.name === 'Missing';
