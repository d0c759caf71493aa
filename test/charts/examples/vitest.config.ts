import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['test/charts/examples/page.ts'], testTimeout: 120_000 } })
