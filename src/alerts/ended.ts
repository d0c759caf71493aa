import type { AlertRecord } from '../store/port/alerts.ts'
import type { UnitOfWork } from '../store/port.ts'
import { LEVELS, type Level, left } from './crossing.ts'
import type { Moved } from './moved.ts'
import { isLevelAlert, RECENT_ALERTS } from './standing.ts'
import type { Warning } from './warning.ts'

/** An alert that holds no longer. */
export interface Ended {
  readonly alert: AlertRecord
  /** It would never have been said without what is taken back now: who was told of it is told that, too. */
  readonly isUnsaid: boolean
  /** What is said of the same thing now. */
  readonly successor?: Warning
}

/** The alerts that hold no longer after this unit of work. */
export async function endedBy(
  moved: readonly Moved[],
  warnings: readonly Warning[],
  unit: UnitOfWork,
): Promise<readonly Ended[]> {
  const ended: Ended[] = []
  for (const one of moved) {
    const kinds = warnings.flatMap(({ product, kind }) => (product === one.product.id ? [kind] : []))
    const crossed = LEVELS.find(level => kinds.includes(level))
    ended.push(...(await endedLevels(one, crossed, unit)))
  }
  return [...ended, ...(await takenBack(warnings, unit))]
}

/** Stock that got above a level ends its alerts; one that crosses it (again) ends those from before. */
async function endedLevels(moved: Moved, crossed: Level | undefined, unit: UnitOfWork): Promise<readonly Ended[]> {
  const { product, beforeThousandths, afterThousandths, isCorrected } = moved
  const point = product.reorderPointThousandths
  const above: readonly Level[] = product.archived ? LEVELS : left(beforeThousandths, afterThousandths, point)
  const over = crossed === undefined ? [] : LEVELS.slice(0, LEVELS.indexOf(crossed) + 1)
  if (above.length + over.length === 0) return []
  return (await unit.alertsOfProduct(product.id, RECENT_ALERTS))
    .filter(alert => !alert.takenBack)
    .filter(isLevelAlert)
    .filter(({ kind }) => above.includes(kind) || over.includes(kind))
    .map(alert => ({ alert, isUnsaid: isCorrected && above.includes(alert.kind) }))
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
