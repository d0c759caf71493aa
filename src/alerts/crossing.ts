/** How little there can be of a product, the most urgent first: each is also on the side of those behind it. */
export const LEVELS = ['below-zero', 'out', 'low'] as const
/** How little there is of a product. */
export type Level = (typeof LEVELS)[number]

/** Is so much on hand on that side? Only a product with a reorder point can be low. */
export function isOn(level: Level, onHandThousandths: bigint, reorderPointThousandths: bigint | null): boolean {
  if (level === 'below-zero') return onHandThousandths < 0n
  if (level === 'out') return onHandThousandths <= 0n
  return reorderPointThousandths !== null && onHandThousandths <= reorderPointThousandths
}

/** The most urgent level of so much on hand; undefined when there is enough. */
export function levelOf(onHandThousandths: bigint, reorderPointThousandths: bigint | null): Level | undefined {
  return LEVELS.find(level => isOn(level, onHandThousandths, reorderPointThousandths))
}

/**
 * The level that stock crossed on its way from before to after; undefined when it was on that side already, or went up
 * over it. One crossing is said, the most urgent. `before` is null for stock that is stated for the first time: who says
 * that there are 3 wants to hear that 3 are few.
 */
export function crossing(
  beforeThousandths: bigint | null,
  afterThousandths: bigint,
  reorderPointThousandths: bigint | null,
): Level | undefined {
  const level = levelOf(afterThousandths, reorderPointThousandths)
  if (level === undefined || beforeThousandths === null) return level
  return isOn(level, beforeThousandths, reorderPointThousandths) ? undefined : level
}

/** The levels whose side stock has left: it can cross them again. */
export function left(
  beforeThousandths: bigint,
  afterThousandths: bigint,
  reorderPointThousandths: bigint | null,
): readonly Level[] {
  const was = (level: Level) => isOn(level, beforeThousandths, reorderPointThousandths)
  return LEVELS.filter(level => was(level) && !isOn(level, afterThousandths, reorderPointThousandths))
}
