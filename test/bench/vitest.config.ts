import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/bench/*.bench.ts'],
    testTimeout: 600_000,
    // What is timed is imported as it is built.
    server: { deps: { external: [/\/dist\//] } },
  },
})
