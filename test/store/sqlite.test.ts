import { storeContract } from '../contracts/store.ts'
import { createSqliteHarness } from './sqlite-harness.ts'

storeContract('SQLite', createSqliteHarness)
