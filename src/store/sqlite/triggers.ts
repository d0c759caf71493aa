/** The tables of history: their rows are written once. */
export const HISTORY = ['Entry', 'Movement', 'Change'] as const

/** A trigger as the database shows it. */
export interface Trigger {
  readonly name: string
  readonly sql: string
}

/** The triggers that must stand in the database, exactly as the migrations write them. */
export const TRIGGERS: readonly Trigger[] = HISTORY.flatMap(table =>
  (['UPDATE', 'DELETE'] as const).map(event => {
    const name = `${table}_refuse_${event.toLowerCase()}`
    const sql = `CREATE TRIGGER "${name}" BEFORE ${event} ON "${table}" BEGIN SELECT RAISE(ABORT, 'history is final'); END`
    return { name, sql }
  }),
)

/** The names of the triggers that are missing or read otherwise among those `found`. */
export function missingTriggers(found: readonly Trigger[]): readonly string[] {
  const texts = new Map(found.map(trigger => [trigger.name, trigger.sql]))
  return TRIGGERS.filter(trigger => texts.get(trigger.name) !== trigger.sql).map(trigger => trigger.name)
}
