import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.mjs';

// Each test loads the script anew. It ends before V8 has gained what optimizing costs, so V8 shall begin with that later.
setFlagsFromString('--interrupt-budget=600000');
setFlagsFromString('--max-lazy');
// Tests make much that is soon let go: with more room for it, V8 clears it less often.
setFlagsFromString('--min-semi-space-size=32');
setFlagsFromString('--max-semi-space-size=64');

/** As the build bundles them: a page in Markdown is a string. */
const markdown = {
  name: 'markdown',
  transform: (code, id) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined,
};

export default defineConfig(({ mode }) => {
  // `npm run test:whole`, on every system, or the variable.
  const isWhole = mode === 'whole' || process.env.POOLINSIGHT_TESTS === 'whole';
  return {
    plugins: [markdown],
    test: {
      // A test here may run a whole debugger session hundreds of times, on a machine that does other things besides.
      testTimeout: isWhole ? 240_000 : 60_000,
      hookTimeout: 60_000,
      // No test changes what another imports, so the files of a worker share the modules instead of loading them anew.
      isolate: false,
      pool: 'threads',
      // In the whole one more than cores: a test that waits for a program that it started leaves its core to another. A part
      // waits less, and each worker loads all modules.
      maxWorkers: availableParallelism() + (isWhole ? 1 : 0),
      sequence: { sequencer: LongestFirst },
      setupFiles: './test/support/fewer-runs.ts',
      env: isWhole ? { POOLINSIGHT_TESTS: 'whole' } : {},
    },
  };
});
