import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Room for all that the tests write at the same time, and much more. */
const ROOM_BYTES = 1024 ** 3
const IN_MEMORY = '/dev/shm'

/** The tests prove nothing about the disk, but would wait for it at every commit: they write in memory if they can. */
function temporaryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize >= ROOM_BYTES ? IN_MEMORY : tmpdir()
  } catch {
    return tmpdir()
  }
}

/** The files that take longest: one that came last would be waited for alone. */
const LONG = /\/test\/(?:conversations|store|kill|schedule)\b/

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Many times what any test takes: a busy machine fails none.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one processor is left alone, and of two only one would work.
    maxWorkers: '100%',
    // No test changes what modules keep; to load all of them anew for each file would take a third of the time.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // Properties are checked with the same cases each time: whether the tests pass hangs on the program alone.
    setupFiles: [fileURLToPath(new URL('./test/properties.setup.ts', import.meta.url))],
    // As on a server that has no font at all.
    env: { TMPDIR: temporaryFolder(), DISABLE_SYSTEM_FONTS_LOAD: '1' },
  },
})
