import { defineConfig } from 'vitest/config'

export default defineConfig({
  // By default one processor is left alone, and of two only one would work.
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 30_000, maxWorkers: '100%' },
})
