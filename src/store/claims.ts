import assert from 'node:assert/strict'
import type { Database } from './database.ts'
import { asStoreError, StoreError } from './errors.ts'
import type { ClaimOutcome, EventKey } from './port.ts'
import { insertRows } from './rows.ts'

/** Marks an event as handled, which it is once. */
export async function insertClaim(
  database: Database,
  shop: number,
  { platform, event }: EventKey,
  outcome: ClaimOutcome,
  at: Date,
): Promise<void> {
  try {
    await insertRows(database, 'Claim', [{ shopId: shop, platform, event, outcome, at }])
  } catch (error) {
    const known = asStoreError(error)
    if (known instanceof StoreError && known.code === 'STORE_CONFLICT') {
      assert.fail(`event ${event} of ${platform} is claimed already`)
    }
    throw error
  }
}
