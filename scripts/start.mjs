// `npm start`: the command line on a sample log. It ends with 1 because the sample has a problem; npm would
// call that a failure.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = 'test/samples/hung-server.log';
console.log(`node dist/poolinsight-cli.js ${sample}\n`);
const { status } = spawnSync(process.execPath, ['dist/poolinsight-cli.js', sample], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status === 1 ? 0 : (status ?? 2);
