import type { Sight } from '../../context.ts'
import { englishWholeLine } from '../../lexicon/en/doubts/whole-line.ts'
import { sayingWith } from '../../text/line.ts'

/** "no one bought 3 milk", "no two bought any", "sold 3 milk to no one": nobody did it. "No, one milk" and "no one milk" put right. */
export function isOfNoOne({ line, names }: Sight): boolean {
  return line.tokens.some(({ text }, at) => {
    const [before, one, next] = [line.tokens[at - 1], line.tokens[at + 1], line.tokens[at + 2]]
    if (text !== 'no' || one === undefined || !englishWholeLine.one.test(one.text)) return false
    if (before !== undefined && englishWholeLine.toWhom.test(before.text)) return next?.kind !== 'word'
    const isFirst = line.tokens.slice(0, at).every(({ kind }, from) => kind !== 'number' && !names.knows(from))
    const isUnit = sayingWith(line, at + 2, 'pack') !== undefined || sayingWith(line, at + 2, 'measure') !== undefined
    return isFirst && next?.kind === 'word' && !isUnit && names.at(at + 2).length === 0
  })
}
