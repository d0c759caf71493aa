const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const BULLETS = /^(?:[-*•·▪‣◦●○–—✓✔☑✅➤➢]+\s+)+/u
/** A bullet where all lines have it; else it marks the words of an earlier message. */
const QUOTE = /^>+\s*/
const ORDINAL = /^(\d{1,2})\s?[.)]\s+/

function withoutBullets(line: string): string {
  return line.trim().replace(BULLETS, '').trim()
}

/** The lines of a message as they were written. */
export function writtenLinesOf(text: string): readonly string[] {
  return text.split(LINE_END)
}

/** The lines of a message without their bullets; blank lines are kept as empty. Numbers in front go if they count 1, 2, 3 … */
export function linesOf(text: string): readonly string[] {
  if (!LINE_END.test(text)) return [withoutBullets(text)]
  const plain = writtenLinesOf(text).map(withoutBullets)
  const written = plain.filter(line => line !== '')
  const isList = written.length > 1 && written.every(line => QUOTE.test(line))
  const lines = isList ? plain.map(line => line.replace(QUOTE, '')) : plain
  const numbered = lines.filter(line => ORDINAL.test(line))
  const counts = numbered.length > 1 && numbered.every((line, at) => Number(ORDINAL.exec(line)?.[1]) === at + 1)
  return counts ? lines.map(line => line.replace(ORDINAL, '')) : lines
}
