// The JSON Schema of the contract, made of its types, and a validator of it for the command line, made of the schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { createGenerator } from 'ts-json-schema-generator';

/** The schema of `--format json`; of one report, what `--format ndjson` prints, under `$defs`. */
export function contractSchema(root) {
  const schema = createGenerator({
    path: `${root}/src/report/contract.ts`,
    tsconfig: `${root}/scripts/tsconfig.schema.json`,
    type: 'Output',
    topRef: false,
    expose: 'all',
    jsDoc: 'extended',
    // New members may come without a new schema number.
    additionalProperties: true,
    skipTypeCheck: true,
  }).createSchema('Output');
  return withPlainNames({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'poolinsight JSON, schema 2',
    ...schema,
  });
}

/** The generator names some types by their place on this disk, and generic ones with signs that a reference escapes. */
function withPlainNames({ definitions, ...rest }) {
  const names = new Map();
  let unnamed = 0;
  for (const name of Object.keys(definitions)) {
    const plain = name.replace(/def-[\w-]+/g, () => `Type${++unnamed}`).replace(/\W+/g, '_');
    names.set(`#/definitions/${encodeURIComponent(name)}`, plain.replace(/^_|_$/g, ''));
  }
  const renamed = Object.entries(definitions).map(([name, type]) => [
    names.get(`#/definitions/${encodeURIComponent(name)}`),
    type,
  ]);
  return JSON.parse(JSON.stringify({ ...rest, definitions: Object.fromEntries(renamed) }), (key, value) =>
    key === '$ref' ? `#/definitions/${names.get(value)}` : value,
  );
}

export function writeSchema(root) {
  const schema = contractSchema(root);
  writeFileSync(`${root}/dist/poolinsight.schema.json`, `${JSON.stringify(schema, null, 1)}\n`);
  return schema;
}

/** What ajv calls the function of the first schema that it compiles. */
const VALIDATOR = 'validate10';

/** A file for esbuild's `inject`: the validator under the name that src/faces/logs/is-output.ts looks for. */
export function writeValidator(root, schema) {
  const file = `${root}/node_modules/.cache/poolinsight/validator.mjs`;
  mkdirSync(dirname(file), { recursive: true });
  const code = `${validatorModule(schema).replace(/export (?:default|const) \w+ ?=? ?\w*;/g, '')}
export { ${VALIDATOR} as POOLINSIGHT_VALIDATE };
`;
  writeFileSync(file, transformSync(code, { minify: true, format: 'esm' }).code);
  return file;
}

/** A module whose default export tells whether a value is an `Output`. It needs no library. */
function validatorModule(schema) {
  const ajv = new Ajv({ strict: false, code: { source: true, esm: true, lines: false } });
  const bare = JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  return standaloneCode(ajv, ajv.compile(bare));
}
