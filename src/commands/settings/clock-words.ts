const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The shortest beginning by which each day of the week is told from the others. */
const SHORTEST_WEEKDAY = 2

/** The ISO weekday that a word names, 1 is Monday: in full, or begun ("sun"). */
export function readWeekday(said: string): number | undefined {
  const word = said.trim().toLowerCase().replace(/s$/u, '')
  if (word.length < SHORTEST_WEEKDAY) return undefined
  const index = WEEKDAYS.findIndex(day => day.toLowerCase().startsWith(word))
  return index < 0 ? undefined : index + 1
}

/** The name of an ISO weekday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? WEEKDAYS[0]
}

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|h|hrs|o'?clock)?$/u

/** Minutes after midnight of a time of day: "4am", "04:30", "midnight", "noon". */
export function readClock(said: string): number | undefined {
  const text = said.trim().toLowerCase()
  if (text === 'midnight') return 0
  if (text === 'noon' || text === 'midday') return 12 * 60
  const match = CLOCK.exec(text)
  if (match === null) return undefined
  const [hours, minutes, half] = [Number(match[1]), Number(match[2] ?? '0'), match[3]?.charAt(0)]
  const twelve = half === 'a' || half === 'p'
  if (minutes > 59 || hours > (twelve ? 12 : 23) || (twelve && hours === 0)) return undefined
  return (twelve ? (hours % 12) + (half === 'p' ? 12 : 0) : hours) * 60 + minutes
}
