/** When a peer was called for which chat, in milliseconds of its own clock. */
export interface Called {
  readonly chat: string
  readonly ms: number
}

/** The most calls in any span of so many milliseconds. */
export function mostWithin(spanMs: number, calls: readonly Called[]): number {
  const times = calls.map(({ ms }) => ms).sort((one, other) => one - other)
  let first = 0
  let most = 0
  for (const [index, ms] of times.entries()) {
    while ((times[first] ?? ms) <= ms - spanMs) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}

/** The same for the one chat that had most of them. */
export function mostToOneWithin(spanMs: number, calls: readonly Called[]): number {
  const byChat = new Map<string, Called[]>()
  for (const call of calls) byChat.set(call.chat, [...(byChat.get(call.chat) ?? []), call])
  return Math.max(0, ...[...byChat.values()].map(ofChat => mostWithin(spanMs, ofChat)))
}
