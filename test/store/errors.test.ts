import { DriverAdapterError, type Error as DriverFault } from '@prisma/driver-adapter-utils'
import { describe, expect, it } from 'vitest'
import { Prisma } from '../../src/store/client/client.ts'
import { asStoreError, StoreError, withStoreErrors } from '../../src/store/errors.ts'

/** An error as Prisma hands it on from the driver. */
function fromPrisma(code: string, fault?: DriverFault): Error {
  const meta = fault && { driverAdapterError: new DriverAdapterError(fault) }
  return new Prisma.PrismaClientKnownRequestError('told by Prisma', {
    code,
    clientVersion: '7',
    ...(meta && { meta }),
  })
}

describe('an error of the database', () => {
  it.each<[string, Error]>([
    ['STORE_BUSY', fromPrisma('P1008', { kind: 'SocketTimeout' })],
    ['STORE_BUSY', fromPrisma('P2034', { kind: 'TransactionWriteConflict' })],
    ['STORE_BUSY', new DriverAdapterError({ kind: 'SocketTimeout' })],
    ['STORE_CONFLICT', fromPrisma('P2002', { kind: 'UniqueConstraintViolation' })],
    ['STORE_CONFLICT', fromPrisma('P2010', { kind: 'UniqueConstraintViolation' })],
    ['STORE_REFUSED', fromPrisma('P2003', { kind: 'ForeignKeyConstraintViolation' })],
    ['STORE_REFUSED', fromPrisma('P2010', { kind: 'NullConstraintViolation' })],
    ['STORE_REFUSED', new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'a fault' })],
    ['STORE_TIMEOUT', fromPrisma('P2028')],
    ['STORE_FAULT', fromPrisma('P2010', { kind: 'sqlite', extendedCode: 13, message: 'database or disk is full' })],
    ['STORE_FAULT', fromPrisma('P2029')],
    ['STORE_FAULT', new Prisma.PrismaClientUnknownRequestError('odd', { clientVersion: '7' })],
  ])('is told as %s', (code, error) => {
    const told = asStoreError(error)
    expect(told).toBeInstanceOf(StoreError)
    expect(told).toMatchObject({ name: 'StoreError', code, cause: error })
  })

  it.each([
    new RangeError('mine'),
    new StoreError('STORE_ADDRESS', 'mine'),
    undefined,
    null,
    'text',
    { code: 'P2002' },
  ])('is nothing else: %s stays as it is', async error => {
    expect(asStoreError(error)).toBe(error)
    await expect(withStoreErrors(() => Promise.reject(error))).rejects.toBe(error)
  })
})
