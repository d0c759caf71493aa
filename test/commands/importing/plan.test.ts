import { describe, expect, it } from 'vitest'
import type { Product } from '../../../src/catalog/product.ts'
import { planImport } from '../../../src/commands/importing/plan.ts'
import type { ImportRow } from '../../../src/commands/importing/row.ts'
import type { Wording } from '../../../src/commands/wording.ts'
import { product } from '../../reports/fakes.ts'

const wording = {
  quantity: (thousandths: bigint, unit: string) => `${thousandths / 1000n} ${unit}`,
  number: (thousandths: bigint) => String(thousandths / 1000n),
} as Wording

const row = (line: number, name: string, more: Partial<ImportRow> = {}): ImportRow => ({
  line,
  name,
  unit: null,
  stockThousandths: null,
  priceMinor: null,
  cost: null,
  reorderPointThousandths: null,
  packs: [],
  category: null,
  place: null,
  supplier: null,
  barcodes: [],
  aliases: [],
  hasExpiry: false,
  ...more,
})

const plan = (rows: readonly ImportRow[], products: readonly Product[] = [], onHand: Record<number, bigint> = {}) => {
  const stocks = Object.entries(onHand).map(
    ([id, onHandThousandths]) => [Number(id), { onHandThousandths, valueMinor: 0n, unitCost: null }] as const,
  )
  return planImport(rows, { catalog: { version: 1, products }, stocks: new Map(stocks), wording })
}

describe('the plan of an import', () => {
  it('makes what is not known, with its opening stock', () => {
    const { steps, bad } = plan([row(2, 'Rice', { stockThousandths: 20_000n })])
    expect(bad).toEqual([])
    expect(steps).toMatchObject([{ product: null, openingThousandths: 20_000n }])
  })

  it('knows products by name, by alias and whatever their case', () => {
    const lux = product(1, 'Lux Soap', { aliases: ['lux'] })
    expect(plan([row(2, 'LUX  soap')], [lux]).steps[0]?.product).toBe(lux)
    expect(plan([row(2, 'Lux')], [lux]).steps[0]?.product).toBe(lux)
  })

  it('makes anew what bears the name of an archived product', () => {
    expect(plan([row(2, 'Rice')], [product(1, 'Rice', { archived: true })]).steps[0]?.product).toBeNull()
  })

  it('opens the stock of a known product that never moved', () => {
    const { steps } = plan([row(2, 'Rice', { stockThousandths: 20_000n })], [product(1, 'Rice')])
    expect(steps[0]?.openingThousandths).toBe(20_000n)
  })

  it('does no harm when a file is imported twice', () => {
    const { steps, bad } = plan([row(2, 'Rice', { stockThousandths: 20_000n })], [product(1, 'Rice')], { 1: 20_000n })
    expect(bad).toEqual([])
    expect(steps[0]?.openingThousandths).toBe(0n)
  })

  it('never changes the stock of a product that moved: nobody knows what the figure is', () => {
    const { bad } = plan([row(2, 'Rice', { stockThousandths: 20_000n })], [product(1, 'Rice')], { 1: 17_000n })
    expect(bad).toEqual([
      { line: 2, faults: ['Rice has 17 pcs by the books; leave its stock empty, or say: Rice is 20 now'] },
    ])
  })

  it('leaves the unit of a product that moved', () => {
    const { bad } = plan([row(2, 'Rice', { unit: 'kg' })], [product(1, 'Rice')], { 1: 0n })
    expect(bad).toEqual([{ line: 2, faults: ['Rice is kept in pcs, not in kg'] }])
    expect(plan([row(2, 'Rice', { unit: 'kg' })], [product(1, 'Rice')]).bad).toEqual([])
  })

  it('opens no stock below zero', () => {
    expect(plan([row(2, 'Rice', { stockThousandths: -1_000n })]).bad[0]?.faults).toEqual([
      'stock: opening stock cannot be below 0',
    ])
  })

  it('finds the same product twice in a file, by any of its names', () => {
    const lux = product(1, 'Lux Soap', { aliases: ['lux'] })
    expect(plan([row(2, 'Rice'), row(5, 'rice ')]).bad).toEqual([{ line: 5, faults: ['rice  is in line 2 already'] }])
    expect(plan([row(2, 'Lux'), row(3, 'Lux Soap')], [lux]).bad).toMatchObject([{ line: 3 }])
    expect(plan([row(2, 'Rice', { barcodes: ['8901'] }), row(3, 'Tea', { barcodes: ['8901'] })]).bad).toMatchObject([
      { line: 3 },
    ])
  })

  it('takes no name or barcode from another product', () => {
    const tea = product(1, 'Tea', { barcodes: ['8901'], aliases: ['chai'] })
    expect(plan([row(2, 'Rice', { barcodes: ['8901'], aliases: ['Chai'] })], [tea]).bad).toEqual([
      { line: 2, faults: ['"Chai" means Tea already', '"8901" means Tea already'] },
    ])
  })

  it('names every bad row, and plans the others', () => {
    const { steps, bad } = plan([
      row(2, 'Rice', { stockThousandths: -1_000n }),
      row(3, 'Tea'),
      row(4, 'Milk', { stockThousandths: -2_000n }),
    ])
    expect(bad.map(one => one.line)).toEqual([2, 4])
    expect(steps.map(step => step.row.name)).toEqual(['Tea'])
  })
})
