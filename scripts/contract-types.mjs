// The types of the JSON contract, for programs that read it: dist/contract.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes dist/contract anew: the contract and every module whose types it names. */
export function writeContractTypes(root) {
  const made = mkdtempSync(join(tmpdir(), 'contract-'));
  try {
    execFileSync(process.execPath, [
      join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc'),
      '--project',
      join(root, 'scripts/tsconfig.contract.json'),
      '--outDir',
      made,
    ]);
    for (const file of filesIn(made)) {
      // A package has no sources beside its types.
      const text = readFileSync(file, 'utf8').replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'");
      writeFileSync(file, text);
    }
    const to = join(root, 'dist/contract');
    rmSync(to, { recursive: true, force: true });
    cpSync(made, to, { recursive: true });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map(each => join(folder, each))
    .filter(each => statSync(each).isFile());
}
