// Puts into README.md what the program itself prints: the sample's report and the list of rules.
// `--check` only says whether the README is current, and ends with 1 where it is not.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = 'dist/poolinsight-cli.js';
const run = (...args) => spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' }).stdout;

const parts = {
  sample: fenced(run('--no-color', 'test/samples/hung-server.log')),
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
