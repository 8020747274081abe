// Tells a time that stands for ever from one that waits for somebody who computes. A busy machine makes any computing
// long, so what is looked at is whether this process still does anything at all.

/** Real milliseconds between two looks. */
export const LOOK = 10_000;
/** Looks in a row without any work, after which nobody is expected to go on. */
const LOOKS = 9;
/** Milliseconds of the processor that a process takes between two looks for doing nothing. */
const NOTHING = 20;

/** Asked at each look with the processor's milliseconds that the process has taken so far: does time stand for good? */
export const standstill = (taken: number): ((taken: number) => boolean) => {
  let before = taken;
  let idle = 0;
  return (now) => {
    idle = now - before < NOTHING ? idle + 1 : 0;
    before = now;
    return idle >= LOOKS;
  };
};

export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
