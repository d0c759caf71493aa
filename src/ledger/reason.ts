/**
 * Why stock moved. `sign` is the direction of a movement that is not a reversal: the only place where it is written.
 * `revenue` says whether money of customers changes hands.
 */
export const REASONS = {
  opening: { sign: 1, revenue: false },
  receipt: { sign: 1, revenue: false },
  sale: { sign: -1, revenue: true },
  return: { sign: 1, revenue: true },
  'supplier-return': { sign: -1, revenue: false },
  waste: { sign: -1, revenue: false },
  use: { sign: -1, revenue: false },
  count: { sign: 0, revenue: false },
  transfer: { sign: 0, revenue: false },
  cost: { sign: 0, revenue: false },
} as const satisfies Record<string, { sign: 1 | 0 | -1; revenue: boolean }>

/** Why stock moved. */
export type Reason = keyof typeof REASONS
