import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test here may run a whole debugger session hundreds of times, on a machine that does other things besides.
    testTimeout: 60_000,
    // No test changes what another imports, so the files of a worker share the modules instead of loading them anew.
    isolate: false,
    pool: 'threads',
    maxWorkers: '100%',
  },
});
