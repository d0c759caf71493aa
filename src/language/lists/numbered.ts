const GLUED = /^(\d{1,2})\.(\d+)\s+(?=\p{L})/u

/**
 * "1.5 milk", "2.3 bread" in a list: the lines without what may be their numbers, where these count 1, 2, 3 …; undefined
 * where they do not. What stands above them may have none.
 */
export function withoutGluedNumbers(lines: readonly string[]): readonly string[] | undefined {
  const told = lines.filter(line => line !== '')
  const listed = told.slice(GLUED.test(told[0] ?? '') ? 0 : 1)
  const isNumbered = listed.every((line, at) => Number(GLUED.exec(line)?.[1]) === at + 1)
  return listed.length > 1 && isNumbered ? lines.map(line => line.replace(GLUED, '$2 ')) : undefined
}
