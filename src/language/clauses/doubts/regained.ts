import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'

const GONE: ReadonlySet<Doing> = new Set<Doing>(['waste', 'use', 'sell'])
const LONGEST_LINK = 2

/** Does a line say, in words that are left out where it is said plainly, that goods are there again, or were paid for? */
export function isRegained({ line, names }: Sight): boolean {
  return line.tokens.some((_, at) => {
    const end = names.knows(at) ? 0 : endOfAside(line, at, 'there-again')
    for (let token = at; token < end; token += 1) {
      const doing = sayingWith(line, token, 'verb')?.sense.doing
      if (doing !== undefined && GONE.has(doing)) return false
    }
    return end > 0
  })
}

/** "baker melted 2 kg butter", "cracked 6 eggs for training": what is made of goods uses them, or were they spoilt? 0 if neither is said. */
export function endOfWorked({ line }: Pick<Sight, 'line'>, at: number): number {
  const end = endOfAside(line, at, 'works-in')
  if (end === 0) return 0
  if (isBehindCook({ line }, at)) return end
  const purpose = line.tokens.findIndex((_, token) => token >= end && endOfPlain(line, token, 'for') > 0)
  return purpose > 0 && endOfAside(line, purpose, 'harm-tells') === 0 ? end : 0
}

function isBehindCook({ line }: Pick<Sight, 'line'>, at: number): boolean {
  for (let last = at; last >= Math.max(1, at - LONGEST_LINK); last -= 1)
    for (let from = 0; from < last; from += 1)
      if (endOfAside(line, from, 'works-with') === last && (last === at || endOfAside(line, last, 'came-and') === at))
        return true
  return false
}
