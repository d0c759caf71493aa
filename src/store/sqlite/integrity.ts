import type { Database } from '../database.ts'
import type { Difference } from '../port.ts'
import { missingTriggers, type Trigger } from './triggers.ts'

/** What is wrong with the database file itself; it belongs to no shop. */
export async function checkFile(database: Database): Promise<readonly Difference[]> {
  const damage = await database.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`
  const orphans = await database.$queryRaw<{ table: string; parent: string }[]>`PRAGMA foreign_key_check`
  const triggers = await database.$queryRaw<Trigger[]>`
    SELECT "name", "sql" FROM "sqlite_master" WHERE "type" = 'trigger'`
  const faults = [
    ...damage.map(row => row.integrity_check).filter(text => text !== 'ok'),
    ...orphans.map(({ table, parent }) => `a row of ${table} refers to a row of ${parent} that is not there`),
    ...missingTriggers(triggers).map(name => `trigger ${name} is missing: history could be changed`),
  ]
  return faults.map(what => ({ shop: '', what }))
}
