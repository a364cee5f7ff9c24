// Bundles the bench, which is TypeScript, beside nothing, and runs it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Beside the packages that it takes from there.
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/bench-'));
const outfile = join(folder, 'bench.mjs');
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/main.ts'],
    bundle: true,
    loader: { '.md': 'text' },
    platform: 'node',
    format: 'esm',
    // Of the browser's driver, which is not to be bundled.
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  process.exitCode = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
