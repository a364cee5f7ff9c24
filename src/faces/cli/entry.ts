/**
 * What `poolinsight` starts: answers at once what needs no log, and loads the rest only for what does. Compiling all of it
 * costs more than half of what Node itself needs to start.
 */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../report/version.ts';
import { usage } from './help.ts';

declare function require(path: string): unknown;

const [first, ...more] = process.argv.slice(2);
const alone = isMainThread && more.length === 0 ? first : undefined;

if (alone === '--version' || alone === '-v') process.stdout.write(`poolinsight ${version}\n`);
else if (alone === '--help' || alone === '-h') process.stdout.write(usage);
else require('./poolinsight-cli-main.js');
