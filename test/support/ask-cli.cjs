// Runs the built command line once a question, all in this process: `node ask-cli.cjs CLI` with a list of lists of
// arguments on its input. Prints what each run wrote and its exit code.
const { readFileSync } = require('node:fs');

const [, , cli] = process.argv;
const questions = JSON.parse(readFileSync(0, 'utf8'));
const runs = [];
const print = process.stdout.write.bind(process.stdout);

let run;
for (const name of ['stdout', 'stderr']) {
  process[name].write = text => {
    run[name] += text;
    return true;
  };
}

function next() {
  if (run !== undefined) runs.push({ ...run, status: process.exitCode ?? 0 });
  const args = questions[runs.length];
  if (args === undefined) {
    process.off('beforeExit', next);
    process.exitCode = 0;
    print(JSON.stringify(runs));
    return;
  }
  run = { stdout: '', stderr: '' };
  process.exitCode = undefined;
  process.argv = [process.execPath, cli, ...args];
  for (const loaded of Object.keys(require.cache)) delete require.cache[loaded];
  process.stdout.removeAllListeners('error');
  process.stderr.removeAllListeners('error');
  require(cli);
  // So that the end is told again, also after a run that waited for nothing.
  setImmediate(() => {});
}

// Node has nothing left to do: a run is over.
process.on('beforeExit', next);
