// Runs the built command line once a question, all in this process: `fork('cli-host.cjs', [CLI, FOLDER])`. A question has
// the arguments and the file that stands as standard input; FOLDER gets what the run wrote and its exit code.
const { closeSync, openSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { runInThisContext } = require('node:vm');

const [, , cli, folder] = process.argv;

// A run evaluates the modules anew, but compiles none that an earlier one has compiled.
const compiled = new Map();
Module.prototype._compile = function (content, filename) {
  const text = content.replace(/^#!.*/, '');
  if (!compiled.has(filename)) compiled.set(filename, runInThisContext(Module.wrap(text), { filename }));
  compiled
    .get(filename)
    .call(this.exports, this.exports, id => this.require(id), this, filename, dirname(filename));
};

let run;
for (const name of ['stdout', 'stderr']) {
  process[name].write = text => {
    run[name] += text;
    return true;
  };
}

process.on('message', ({ number, args, input }) => {
  run = { number, stdout: '', stderr: '' };
  process.exitCode = undefined;
  process.argv = [process.execPath, cli, ...args];
  closeSync(0);
  // The system gives the lowest number that is free.
  if (openSync(input, 'r') !== 0) throw new Error('Standard input could not be replaced.');
  for (const loaded of Object.keys(require.cache)) delete require.cache[loaded];
  process.stdout.removeAllListeners('error');
  process.stderr.removeAllListeners('error');
  // Until the answer only the run keeps this process alive.
  process.channel.unref();
  require(cli);
  // So that the end is told again, also after a run that waited for nothing.
  setImmediate(() => {});
});

function answer(status, isLast) {
  if (run === undefined) return;
  const { number, stdout, stderr } = run;
  run = undefined;
  const file = join(folder, `${number}.json`);
  writeFileSync(`${file}.part`, JSON.stringify({ run: { status, stdout, stderr }, isLast }));
  renameSync(`${file}.part`, file);
}

// Node has nothing left to do: a run is over.
process.on('beforeExit', code => {
  answer(code, false);
  process.exitCode = undefined;
  process.channel?.ref();
});

// As Node itself ends: what nobody catches is told, and the exit code is 1.
process.on('uncaughtException', error => {
  if (run !== undefined) run.stderr += `${error?.stack ?? error}\n`;
  process.exit(1);
});
process.on('exit', code => answer(code, true));

// Whoever asked is gone.
process.on('disconnect', () => rmSync(folder, { recursive: true, force: true }));
