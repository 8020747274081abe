// Atlassian's own JSON schema of the Atlassian Document Format, as a check that says what is wrong and where.

import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';

const schema = JSON.parse(readFileSync(require.resolve('@atlaskit/adf-schema/dist/json-schema/v1/full.json'), 'utf8'));
const validate = new Ajv({ allErrors: false, strict: false }).compile(schema);

export const adfErrors = (doc: unknown): string[] =>
  validate(doc) ? [] : (validate.errors ?? []).slice(-3).map((error) => `${error.instancePath} ${error.message}`);
