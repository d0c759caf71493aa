import { divideHalfUp } from '../ledger/rounding.ts'

/** How much more or less a figure is than an earlier one: "+12 %", "-5 %", "±0 %"; null where the earlier one was nothing or less. */
export function percentAgainst(now: bigint, earlier: bigint): string | null {
  if (earlier <= 0n) return null
  const percent = divideHalfUp((now - earlier) * 100n, earlier)
  if (percent === 0n) return '±0 %'
  return `${percent > 0n ? '+' : ''}${percent} %`
}
