/**
 * A line as it stands now, with the one change that was offered for it as it read before: "4 milk, 3 tea" of "2 milk, 3
 * tea" that has become "2 milk, 5 tea" is "4 milk, 5 tea". Undefined where the same place has been changed since.
 */
export function changedSince(before: string, offered: string, now: string): string | undefined {
  const [was, wanted, is] = [before.split(/\s+/u), offered.split(/\s+/u), now.split(/\s+/u)]
  if (was.length !== wanted.length || was.length !== is.length) return undefined
  const isChanged = (at: number): boolean => wanted[at] !== was[at]
  if (is.some((word, at) => isChanged(at) && word !== was[at])) return undefined
  return is.map((word, at) => (isChanged(at) ? wanted[at] : word)).join(' ')
}
