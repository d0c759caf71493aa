import { type DriverAdapterError, isDriverAdapterError } from '@prisma/driver-adapter-utils'
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

/** What the kinds of errors that a driver tells mean here. */
const KINDS: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  SocketTimeout: ['STORE_BUSY', 'Another process is using the database.'],
  TransactionWriteConflict: ['STORE_BUSY', 'Another process is using the database.'],
  UniqueConstraintViolation: ['STORE_CONFLICT', 'That is in the books already.'],
  ForeignKeyConstraintViolation: ['STORE_REFUSED', 'The database refused to write that.'],
  NullConstraintViolation: ['STORE_REFUSED', 'The database refused to write that.'],
  TransactionAlreadyClosed: ['STORE_REFUSED', 'The database refused to write that.'],
}

/** The driver's error beneath an error of Prisma's, in model calls and raw statements alike. */
function driverError(error: unknown): DriverAdapterError | undefined {
  const beneath = error instanceof Prisma.PrismaClientKnownRequestError ? error.meta?.driverAdapterError : error
  return beneath instanceof Error && isDriverAdapterError(beneath) ? beneath : undefined
}

/** The same error as a `StoreError` when it comes from the database; all others are given back as they are. */
export function asStoreError(error: unknown): unknown {
  const isPrisma =
    error instanceof Prisma.PrismaClientKnownRequestError || error instanceof Prisma.PrismaClientUnknownRequestError
  const beneath = driverError(error)
  if (!isPrisma && beneath === undefined) return error
  if (isPrisma && 'code' in error && error.code === 'P2028') {
    return new StoreError('STORE_TIMEOUT', 'The database took too long.', { cause: error })
  }
  const [code, message] = KINDS[beneath?.cause.kind ?? ''] ?? ['STORE_FAULT', 'The database reports a fault.']
  return new StoreError(code, message, { cause: error })
}

/** Runs `work`, its database errors told as `StoreError`. */
export async function withStoreErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(error)
  }
}
