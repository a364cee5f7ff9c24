import { defineConfig } from 'vitest/config';

/** As the build bundles them: a page in Markdown is a string. */
const markdown = {
  name: 'markdown',
  transform: (code, id) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined,
};

export default defineConfig({
  plugins: [markdown],
  test: {
    // A test here may run a whole debugger session hundreds of times, on a machine that does other things besides.
    testTimeout: 60_000,
    // No test changes what another imports, so the files of a worker share the modules instead of loading them anew.
    isolate: false,
    pool: 'threads',
    maxWorkers: '100%',
  },
});
