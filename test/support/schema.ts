/** The JSON Schema that ships, and what a value has against it. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = JSON.parse(
  readFileSync(new URL('../../dist/poolinsight.schema.json', import.meta.url), 'utf8'),
) as object;

const ajv = new Ajv({ strict: false, allErrors: true });
const isValid = ajv.compile(schema);

/** Empty for an output of the contract. */
export function schemaFaults(value: unknown): string[] {
  if (isValid(value)) return [];
  return (isValid.errors ?? []).slice(0, 5).map(each => `${each.instancePath} ${each.message}`);
}
