import { describe } from 'vitest'
import { booksContract } from './store/books.ts'
import { eventsContract } from './store/events.ts'
import { factsContract } from './store/facts.ts'
import type { CreateHarness } from './store/harness.ts'
import { historyContract } from './store/history.ts'
import { unitsContract } from './store/units.ts'

/** What every store keeps, whatever lies beneath it. */
export function storeContract(name: string, create: CreateHarness): void {
  describe(`the store on ${name}`, () => {
    booksContract(create)
    historyContract(create)
    eventsContract(create)
    unitsContract(create)
    factsContract(create)
  })
}
