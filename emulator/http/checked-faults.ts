// Faults as somebody wrote them: a name that is misspelt would make one that never strikes, or strikes everything.

import { FAULT_KINDS, type Fault } from '../forge/faults';
import { LATENCY } from '../forge/latency';
import { DeskError, isObject } from '../forge/problem';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const from =
  (least: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least;

const SERVICES = Object.keys(LATENCY);

const PARTS: Record<keyof Fault, readonly [check: Check, what: string]> = {
  kind: [(value) => (FAULT_KINDS as readonly unknown[]).includes(value), `one of ${FAULT_KINDS.join(', ')}`],
  service: [(value) => SERVICES.includes(String(value)), `one of ${SERVICES.join(', ')}`],
  path: [isText, 'a part of a path'],
  function: [isText, 'the key of a function'],
  after: [from(1), 'a whole number from 1'],
  times: [from(1), 'a whole number from 1'],
  probability: [(value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'],
  status: [(value) => from(400)(value) && Number(value) < 600, 'a status from 400 to 599'],
  retryAfter: [from(0), 'whole seconds'],
  ms: [from(0), 'whole milliseconds'],
};

export const checkedFaults = (faults: unknown): Fault[] => {
  if (!Array.isArray(faults)) throw new DeskError('"faults" is a list.');
  for (const fault of faults) {
    const given = isObject(fault) ? { kind: undefined, ...fault } : { kind: undefined };
    for (const [name, value] of Object.entries(given)) {
      const part = Object.hasOwn(PARTS, name) ? PARTS[name as keyof Fault] : null;
      if (!part) throw new DeskError(`A fault has ${Object.keys(PARTS).join(', ')}; not ${name}.`);
      const [check, what] = part;
      if (!check(value)) throw new DeskError(`"${name}" of a fault is ${what}; not ${JSON.stringify(value)}.`);
    }
  }
  return faults as Fault[];
};
