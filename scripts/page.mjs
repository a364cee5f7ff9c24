// The page: one file that opens from disk. Its policy names its own style and scripts by their hashes, so that nothing
// else runs, and allows no connection.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Writes dist/poolinsight.html. `shared`: esbuild's options of every bundle; `validator`: a file to inject. */
export async function writePage(root, shared, validator) {
  const script = async (entry, define, inject = []) => {
    const { outputFiles } = await build({
      ...shared,
      entryPoints: [entry],
      inject,
      define: { ...shared.define, ...define },
      format: 'iife',
      target: 'es2022',
      minify: true,
      write: false,
    });
    return inline(outputFiles[0].text);
  };
  const sample = readFileSync(`${root}/test/samples/hung-server.log`, 'utf8');
  const worker = await script('src/faces/page/worker.ts', { POOLINSIGHT_SAMPLE: JSON.stringify(sample) }, [
    validator,
  ]);
  const main = await script('src/faces/page/main.ts', { POOLINSIGHT_WORKER: JSON.stringify(worker) });
  const { shell, shellParts } = await module_(shared, 'src/faces/page/shell.ts');
  const parts = shellParts(main);
  const policy = [
    "default-src 'none'",
    `style-src '${hash(parts.style)}'`,
    `script-src ${parts.scripts.map(each => `'${hash(each)}'`).join(' ')}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  writeFileSync(`${root}/dist/poolinsight.html`, shell(parts, policy));
}

/** A module of src/, run here. */
async function module_(shared, entry) {
  const { outputFiles } = await build({ ...shared, entryPoints: [entry], format: 'esm', write: false });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/** In ASCII, and without what would end the script's element. */
function inline(code) {
  return code
    .trim()
    .replace(/[^\0-\x7f]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=\/script|!--)/gi, '\\x3c');
}

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
