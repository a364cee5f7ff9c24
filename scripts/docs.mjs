// Puts into README.md what the program itself prints: the sample's report and the list of rules.
// `--check` only says whether the README is current, and ends with 1 where it is not.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = 'dist/poolinsight-cli.js';
const run = (...args) => spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' }).stdout;

const { verbs, PRINTING } = await bundled('src/faces/windbg/verbs.ts');

const parts = {
  verbs: verbTable([...verbs, PRINTING.again, PRINTING.reprint]),
  sample: fenced(run('--no-color', '--width', '100', 'test/samples/hung-server.log')),
  rules: ruleTable(run('--no-color', '--rules')),
};

const path = `${root}/README.md`;
const before = readFileSync(path, 'utf8');
let after = before;
for (const [name, content] of Object.entries(parts)) {
  const block = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end of ${name} -->)`);
  if (!block.test(after)) throw new Error(`README.md has no place for "${name}": put the two comments back.`);
  after = after.replace(block, (_, start, end) => `${start}${content}\n${end}`);
}
if (after !== before) {
  if (process.argv.includes('--check')) {
    console.error('README.md is not what the program prints: run npm run docs and commit.');
    process.exitCode = 1;
  } else writeFileSync(path, after);
}

function fenced(text) {
  return `\`\`\`\n${text.trimEnd()}\n\`\`\``;
}

function ruleTable(text) {
  const rows = text
    .trimEnd()
    .split('\n')
    .map(line => /^(\S+)\s+(.*)$/.exec(line))
    .filter(Boolean);
  return ['| rule | finds |', '|---|---|', ...rows.map(([, id, title]) => `| \`${id}\` | ${title} |`)].join(
    '\n',
  );
}

function verbTable(list) {
  const rows = list.map(each => `| \`${each.syntax.replace(/\|/g, '\\|')}\` | ${each.description} |`);
  return ['| what to type | what it answers |', '|---|---|', ...rows].join('\n');
}

/** What a module of the sources exports; the host that it speaks to is not there, and not asked for. */
async function bundled(entry) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    loader: { '.md': 'text' },
    write: false,
    format: 'cjs',
    platform: 'node',
    define: { POOLINSIGHT_VERSION: '"0"' },
    logLevel: 'warning',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', result.outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
