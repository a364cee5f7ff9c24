// Checks the types and builds at the same time: neither needs the other, and each leaves a core idle.
import { spawn } from 'node:child_process';

const run = name =>
  new Promise(resolve => {
    spawn('npm', ['run', '--silent', name], { stdio: 'inherit', shell: process.platform === 'win32' }).on(
      'close',
      code => resolve(code === 0),
    );
  });
const passed = await Promise.all(['types', 'build'].map(run));
process.exitCode = passed.every(each => each) ? 0 : 1;
