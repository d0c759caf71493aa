import type { AlertRecord } from '../store/port/alerts.ts'
import type { UnitOfWork } from '../store/port.ts'
import { LEVELS, type Level, left } from './crossing.ts'
import type { Moved } from './moved.ts'
import { isLevelAlert } from './standing.ts'
import type { Warning } from './warning.ts'

/** An alert that holds no longer. */
export interface Ended {
  readonly alert: AlertRecord
  /** It would never have been said without what is taken back now: who was told of it is told that, too. */
  readonly isUnsaid: boolean
  /** What is said of the same thing now. */
  readonly successor?: Warning
}

/** The levels of a product whose alerts hold no longer. */
interface EndedLevels {
  /** Its stock got above them. */
  readonly above: readonly Level[]
  /** It crosses them (again): alerts of them are from before. */
  readonly crossed: readonly Level[]
  readonly isCorrected: boolean
}

/** The alerts that hold no longer after this unit of work. */
export async function endedBy(
  moved: readonly Moved[],
  warnings: readonly Warning[],
  unit: UnitOfWork,
): Promise<readonly Ended[]> {
  return [...(await endedLevels(moved, warnings, unit)), ...(await takenBack(warnings, unit))]
}

async function endedLevels(
  moved: readonly Moved[],
  warnings: readonly Warning[],
  unit: UnitOfWork,
): Promise<readonly Ended[]> {
  const kinds = new Map(warnings.flatMap(({ product, kind }) => (isLevel(kind) ? [[product, kind] as const] : [])))
  const levels = new Map<number, EndedLevels>()
  for (const one of moved) {
    const own = levelsOf(one, kinds.get(one.product.id))
    if (own.above.length + own.crossed.length > 0) levels.set(one.product.id, own)
  }
  if (levels.size === 0) return []
  const live = (await unit.liveAlerts([...levels.keys()], LEVELS)).filter(isLevelAlert)
  return live.flatMap(alert => {
    const { above = [], crossed = [], isCorrected = false } = levels.get(alert.product) ?? {}
    const isAbove = above.includes(alert.kind)
    return isAbove || crossed.includes(alert.kind) ? [{ alert, isUnsaid: isAbove && isCorrected }] : []
  })
}

function levelsOf(moved: Moved, crossed: Level | undefined): EndedLevels {
  const { product, beforeThousandths, afterThousandths, isCorrected } = moved
  const above = product.archived ? LEVELS : left(beforeThousandths, afterThousandths, product.reorderPointThousandths)
  return { above, crossed: crossed === undefined ? [] : LEVELS.slice(0, LEVELS.indexOf(crossed) + 1), isCorrected }
}

function isLevel(kind: string): kind is Level {
  return LEVELS.some(level => level === kind)
}

/** A sale or count that is taken back ends what was said of it; where it is written anew, that takes its place. */
async function takenBack(warnings: readonly Warning[], unit: UnitOfWork): Promise<readonly Ended[]> {
  const reversed = unit.written.flatMap(({ reverses }) => (reverses === null ? [] : [reverses]))
  if (reversed.length === 0) return []
  const alerts = (await unit.alertsOfEntries(reversed)).filter(alert => !isLevelAlert(alert))
  return alerts.map(alert => {
    const successor = warnings.find(({ kind, product }) => kind === alert.kind && product === alert.product)
    return { alert, isUnsaid: true, ...(successor === undefined ? {} : { successor }) }
  })
}
