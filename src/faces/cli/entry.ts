/**
 * What `poolinsight` starts: answers at once what needs no log, and loads the rest only for what does. Compiling all of it
 * costs more than half of what Node itself needs to start.
 */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../report/version.ts';
import { usage } from './help.ts';
import { whenOutputFails } from './standard-output.ts';

declare function require(path: string): unknown;

const [first, ...more] = process.argv.slice(2);
const alone = isMainThread && more.length === 0 ? first : undefined;

if (alone === '--version' || alone === '-v') answer(`poolinsight ${version}\n`);
else if (alone === '--help' || alone === '-h') answer(usage);
else require('./poolinsight-cli-main.js');

function answer(words: string): void {
  whenOutputFails(() => 0);
  process.stdout.write(words);
}
