import { describe } from 'vitest'
import { booksContract } from './store/books.ts'
import { catalogueContract } from './store/catalogue.ts'
import { eventsContract } from './store/events.ts'
import { factsContract } from './store/facts.ts'
import type { CreateHarness } from './store/harness.ts'
import { historyContract } from './store/history.ts'
import { isolationContract } from './store/isolation.ts'
import { peopleContract } from './store/people.ts'
import { processesContract } from './store/processes.ts'
import { readingContract } from './store/reading.ts'
import { unaskedContract } from './store/unasked.ts'
import { unitsContract } from './store/units.ts'

/** What every store keeps, whatever lies beneath it. */
export function storeContract(name: string, create: CreateHarness): void {
  describe(`the store on ${name}`, () => {
    booksContract(create)
    historyContract(create)
    eventsContract(create)
    unitsContract(create)
    processesContract(create)
    factsContract(create)
    catalogueContract(create)
    peopleContract(create)
    readingContract(create)
    unaskedContract(create)
    isolationContract(create)
  })
}
