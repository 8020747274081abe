// Threads kept warm between invocations. One that timed out, crashed or ran out of memory is never used again.

import type { Outcome } from './outcome';
import type { Job, Sandbox } from './sandbox';

export interface Pool {
  /** `urgent`: somebody's own invocation waits for this one, so it never queues behind others. */
  run(job: Job, memoryMB: number, urgent: boolean): Promise<Outcome>;
  /** Ends all threads; the next invocation is a cold start. */
  cool(): void;
  close(): void;
}

export const openPool = (open: (memoryMB: number) => Sandbox, most: number): Pool => {
  let sandboxes: Sandbox[] = [];
  const waiting: (() => void)[] = [];

  const free = (memoryMB: number, urgent: boolean): Sandbox | null => {
    sandboxes = sandboxes.filter((one) => !one.dead());
    const warm = sandboxes.find((one) => one.memoryMB === memoryMB && !one.busy());
    if (warm) return warm;
    if (sandboxes.filter((one) => one.busy()).length >= most && !urgent) return null;
    const fresh = open(memoryMB);
    sandboxes.push(fresh);
    return fresh;
  };

  const cool = () => {
    for (const one of sandboxes) one.kill();
    sandboxes = [];
  };

  return {
    async run(job, memoryMB, urgent) {
      let sandbox = free(memoryMB, urgent);
      while (!sandbox) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        sandbox = free(memoryMB, urgent);
      }
      const outcome = await sandbox.run(job);
      waiting.shift()?.();
      return outcome;
    },
    cool,
    close: cool,
  };
};
