// The doorplate of what is done later: every message of the queue.

export { onQueue } from './handlers/on-queue';
