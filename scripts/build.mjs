// Builds dist/ from src/. The same bytes on every machine: CI compares them with what is committed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeContractTypes } from './contract-types.mjs';
import { writeGallery } from './gallery.mjs';
import { writePage } from './page.mjs';
import { writeSchema, writeValidator } from './schema.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const root = fileURLToPath(new URL('..', import.meta.url));

const shared = {
  absWorkingDir: root,
  bundle: true,
  charset: 'ascii',
  loader: { '.md': 'text' },
  legalComments: 'none',
  define: { POOLINSIGHT_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

// The debugger finds these as globals of the script; all else stays inside, so that nothing of ours shows in
// its list of names.
const entryPoints = ['initializeScript', 'invokeScript', 'uninitializeScript'];

await build({
  ...shared,
  entryPoints: ['src/faces/windbg/main.ts'],
  outfile: 'dist/poolinsight.js',
  format: 'iife',
  globalName: '__poolinsight',
  // The older of WinDbg's two script engines understands no later syntax.
  target: 'es2017',
  banner: {
    js: `// poolinsight ${version}: who ate the kernel's memory.\n// .scriptload this file in WinDbg, then: dx @$poolDiagnose()\n"use strict";`,
  },
  footer: {
    js: entryPoints.map(name => `function ${name}() { return __poolinsight.${name}(); }`).join('\n'),
  },
});

const validator = writeValidator(root, writeSchema(root));

const cli = {
  ...shared,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  external: ['./poolinsight-*.js'],
};
await build({
  ...cli,
  entryPoints: ['src/faces/cli/entry.ts'],
  outfile: 'dist/poolinsight-cli.js',
  banner: { js: '#!/usr/bin/env node' },
});
await build({
  ...cli,
  // Loaded where a log holds a JSON of ours, and else not.
  inject: ['scripts/lazy-validator.mjs'],
  entryPoints: ['src/faces/cli/main.ts'],
  outfile: 'dist/poolinsight-cli-main.js',
  minifyWhitespace: true,
  minifySyntax: true,
});
await build({ ...cli, entryPoints: [validator], outfile: 'dist/poolinsight-cli-schema.js', minify: true });

// esbuild leaves what regular expressions hold as it is; a script in ASCII is read alike whatever the code page.
for (const name of [
  'poolinsight.js',
  'poolinsight-cli.js',
  'poolinsight-cli-main.js',
  'poolinsight-cli-schema.js',
]) {
  const file = `${root}/dist/${name}`;
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

copyFileSync(`${root}/src/faces/windbg/poolinsight.d.ts`, `${root}/dist/poolinsight.d.ts`);
copyFileSync(`${root}/src/CHANGELOG.md`, `${root}/dist/CHANGELOG.md`);
writeContractTypes(root);

await writeGallery(root, version);
await writePage(root, shared, validator);
