import {defineConfig} from 'vitest/config'

// One process for several files: nearly all of them import the whole library, which keeps no state.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/programs/**'],
    setupFiles: ['test/fixed-seed.ts'],
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 120_000
  }
})
