// Forge's own validation and client-side linters over an app, without Forge's CLI and without the network. Prints one
// JSON object. Usage: node lint-app.mjs FOLDER_OF_OPENAPI|- [scope to leave out]...

import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const [openapi, ...without] = process.argv.slice(2);

// The linter asks Atlassian for the documents of all its products unless each of them is named.
const none = join(mkdtempSync(join(tmpdir(), 'lint-')), 'none.json');
writeFileSync(none, JSON.stringify({ paths: {} }));
const document = (name) => (openapi === '-' ? none : join(openapi, name));
Object.assign(process.env, {
  USE_LOCAL_SWAGGER: 'true',
  LOCAL_JIRA_SWAGGER: document('jira-platform-v3.json'),
  LOCAL_JSW_SWAGGER: document('jira-software.json'),
  LOCAL_JSM_SWAGGER: none,
  LOCAL_CONF_SWAGGER: none,
  LOCAL_CONF_V2_SWAGGER: none,
  LOCAL_BB_SWAGGER: none,
});

const { lint } = require('@forge/lint');
const { validate } = require('@forge/manifest');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const quiet = () => {};
const logger = { info: quiet, warn: quiet, error: quiet, debug: quiet, trace: quiet };
const manifest = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
manifest.permissions.scopes = manifest.permissions.scopes.filter((scope) => !without.includes(scope));
const files = readdirSync('src', { recursive: true })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `./src/${file}`);
const statsig = { getDeprecatedRuntimes: async () => [] };
const results = await lint(files, manifest, 'development', logger, statsig, { linter: { mode: 'client-side' } });
const told = (kind) => results.flatMap((result) => result[kind].map((one) => ({ ...one, file: result.file })));
const validation = await validate(false, 'manifest.yml');
process.stdout.write(
  JSON.stringify({
    valid: validation.success,
    problems: validation.errors ?? [],
    errors: told('errors').map(({ file, line, message, metadata }) => ({ file, line, message, metadata })),
    warnings: told('warnings').map(({ file, line, message, metadata }) => ({ file, line, message, metadata })),
  }),
);
