import { defineConfig } from 'vitest/config';

// A test here may run a whole debugger session hundreds of times, on a machine that does other things besides.
export default defineConfig({ test: { testTimeout: 60_000 } });
