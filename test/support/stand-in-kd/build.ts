/** Makes the stand-in for kd.exe a program that can be started. */
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Writes it to the path, with the machines of the tests inside. */
export async function buildStandInKd(path: string): Promise<void> {
  await build({
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    entryPoints: ['test/support/stand-in-kd/main.ts'],
    bundle: true,
    loader: { '.md': 'text' },
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    banner: { js: '#!/usr/bin/env node' },
    outfile: path,
    logLevel: 'warning',
  });
  chmodSync(path, 0o755);
}
