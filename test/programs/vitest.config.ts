import {defineConfig} from 'vitest/config'

// Apart from the other tests, since these need `chromium`, `parallel`, `git` and `script`.
export default defineConfig({
  test: {include: ['test/programs/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000}
})
