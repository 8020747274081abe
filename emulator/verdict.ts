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

/** A sentence for each thing for which Forge would not deploy the app in this folder; never rejects. */
export const forgeRefuses = (appDir: string): Promise<string[]> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['-e', PROGRAM], { cwd: appDir }, (_, told) =>
      resolve(
        complaintsIn(told)
          .filter(({ level }) => level === 'error')
          .map(({ line, message }) => `manifest.yml, line ${line}: ${message}`),
      ),
    );
  });

export const refuseAsForge = (sentences: readonly string[]): void => {
  if (sentences.length > 0) throw new DeskError(`Forge would not deploy this app.\n${sentences.join('\n')}`);
};
