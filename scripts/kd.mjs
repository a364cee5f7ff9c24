// `npm run kd -- case.log`: a kd> prompt with the built script in the emulated host of the tests. That host is
// TypeScript, so it is bundled first.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/support/kd-prompt/main.ts'],
  bundle: true,
  loader: { '.md': 'text' },
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  write: false,
  logLevel: 'warning',
});

const folder = mkdtempSync(join(tmpdir(), 'poolinsight-'));
let prompt;
try {
  const file = join(folder, 'kd.mjs');
  writeFileSync(file, outputFiles[0].contents);
  prompt = await import(pathToFileURL(file).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = await prompt.main({
  arguments: process.argv.slice(2),
  root,
  // npm runs scripts in the project's folder, wherever the user is.
  folder: process.env.INIT_CWD ?? process.cwd(),
  version,
});
