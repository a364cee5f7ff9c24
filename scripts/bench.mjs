// Bundles the bench, which is TypeScript, beside nothing, and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'poolinsight-'));
const outfile = join(folder, 'bench.cjs');
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/main.ts'],
    bundle: true,
    loader: { '.md': 'text' },
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
  });
  process.exitCode = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
