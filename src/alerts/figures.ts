import { z } from 'zod'
import type { Json } from '../chat/reply.ts'

const figure = z.string().transform(BigInt)

/** What an alert is kept with: quantities in thousandths and money in minor units, as text. */
export type Figures = { readonly [key: string]: string | null }

const belowCost = z.object({ businessDate: z.string(), quantity: figure, amount: figure, cost: figure })
const countDifference = z.object({ counted: figure, books: figure })

/** The figures of a sale below cost: how much was sold for how much, and what that cost. */
export function belowCostFigures(figures: Json): z.infer<typeof belowCost> {
  return belowCost.parse(figures)
}

/** The figures of a count: what was counted, and what the books said. */
export function countFigures(figures: Json): z.infer<typeof countDifference> {
  return countDifference.parse(figures)
}
