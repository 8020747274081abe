// What Forge itself says of a manifest before it deploys an app: its own validator, in a process beside the one that opens
// the desk, because it takes a while to get ready.

import { execFile } from 'node:child_process';
import { DeskError } from './forge/problem';

interface Complaint {
  level: string;
  line: number;
  message: string;
}

const named = (module: string): string => JSON.stringify(require.resolve(module));

/** Two hundred types of modules are left out of the schema that the manifest does not have: reading them takes longest. */
const PROGRAM = `
const manifest = require(${named('js-yaml')}).load(require('node:fs').readFileSync('manifest.yml', 'utf8'));
const types = require(${named('@forge/manifest/schema.json')}).definitions.ModuleSchema.properties;
for (const type of Object.keys(types)) if (!Object.hasOwn(manifest.modules ?? {}, type)) delete types[type];
require(${named('@forge/manifest')})
  .validate(false, 'manifest.yml')
  .then(({ errors = [] }) => console.log('\\n' + JSON.stringify(errors)));`;

const complaintsIn = (told: string): Complaint[] => {
  try {
    return JSON.parse(told.trim().split('\n').at(-1) ?? '[]') as Complaint[];
  } catch {
    return [];
  }
};

export interface Verdict {
  /** For each of these Forge would not deploy the app. */
  refused: string[];
  /** What is missing because nobody has built it: the desk shows all but those pages. */
  unbuilt: string[];
}

/** A source file is not built by anybody: where it is missing, Forge would not deploy. */
const UNBUILT = /^missing resource '(?![^']+\.[jt]sx?')[^']+' is being referenced by '[^']+' in resources$/;

/** What Forge's validator says of the app in this folder, in sentences; never rejects. */
export const forgesVerdict = (appDir: string): Promise<Verdict> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['-e', PROGRAM], { cwd: appDir }, (_, told) => {
      const errors = complaintsIn(told).filter(({ level }) => level === 'error');
      const say = ({ line, message }: Complaint) => `manifest.yml, line ${line}: ${message}`;
      resolve({
        refused: errors.filter(({ message }) => !UNBUILT.test(message)).map(say),
        unbuilt: errors.filter(({ message }) => UNBUILT.test(message)).map((one) => `${say(one)}: has it been built?`),
      });
    });
  });

export const refuseAsForge = ({ refused }: Verdict): void => {
  if (refused.length > 0) throw new DeskError(`Forge would not deploy this app.\n${refused.join('\n')}`);
};
