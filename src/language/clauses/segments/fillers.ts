import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'

/** Where the words end that say nothing in front of a verb or a quantity: "we have" of "omo we have received 24". */
export function passFillers(line: Line, from: number): number {
  let at = from
  for (let end = at; line.tokens[at]?.kind === 'word'; at = end) {
    end = sayingWith(line, at, 'verb') === undefined ? endOfPlain(line, at, 'filler') : 0
    if (end === 0) break
  }
  return at
}
