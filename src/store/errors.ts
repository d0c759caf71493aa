import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { Prisma } from './client/client.ts'

/** What went wrong in the store. */
export type StoreErrorCode =
  /** The address of the database cannot be read. */
  | 'STORE_ADDRESS'
  /** The database file cannot be opened. */
  | 'STORE_UNREACHABLE'
  /** Another process had the database for too long; nothing was written. */
  | 'STORE_BUSY'
  /** A unit of work took too long and was rolled back. */
  | 'STORE_TIMEOUT'
  /** A row of that key is there already. */
  | 'STORE_CONFLICT'
  /** A row that others refer to, or history, was to be changed or deleted; or a row refers to one that is not there. */
  | 'STORE_REFUSED'
  /** Anything else that the database says: disk full, file damaged. */
  | 'STORE_FAULT'
  /** The file holds tables of another program. */
  | 'DATABASE_FOREIGN'
  /** The database was written by a newer version of the program. */
  | 'DATABASE_NEWER'
  /** A migration was changed after it was applied. */
  | 'MIGRATION_EDITED'
  /** A migration failed, now or earlier; nothing of it was kept. */
  | 'MIGRATION_FAILED'
  /** The triggers that keep history final are not there. */
  | 'TRIGGERS_MISSING'

/** A fault of the store: `code` says which, `cause` what lies beneath. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const KNOWN: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  P1008: ['STORE_BUSY', 'Another process is using the database.'],
  P2002: ['STORE_CONFLICT', 'That is in the books already.'],
  P2003: ['STORE_REFUSED', 'The database refused to write that.'],
  P2028: ['STORE_TIMEOUT', 'The database took too long.'],
}

/** The same error as a `StoreError` when it comes from the database; all others are given back as they are. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    const [code, message] = KNOWN[error.code] ?? ['STORE_FAULT', 'The database reports a fault.']
    return new StoreError(code, message, { cause: error })
  }
  if (error instanceof Prisma.PrismaClientUnknownRequestError || isDriverAdapterError(error)) {
    return new StoreError('STORE_FAULT', 'The database reports a fault.', { cause: error })
  }
  return error
}

/** Runs `work`, its database errors told as `StoreError`. */
export async function withStoreErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(error)
  }
}
