import {defineConfig} from 'vitest/config'

// Apart from the other tests, since these need Debian's Chromium.
export default defineConfig({
  test: {include: ['test/browser/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000}
})
