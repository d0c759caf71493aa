import { nameKey } from '../../catalog/name-key.ts'
import type { Slots } from '../../language/reading.ts'
import type { Ask, WriteContext } from '../command.ts'

/**
 * What was told of a new product, the number behind its name being settled: in "new item Dolo 650" it belongs to the name,
 * in "new item Honey 20" it is what there is. Nobody can know, so it is asked.
 */
export function withNumber(slots: Slots, { answers }: Pick<WriteContext, 'answers'>): Slots | Ask {
  const { text = '', numberBehind, ...others } = slots
  if (numberBehind === undefined) return slots
  const name = `${text} ${numberBehind.said}`
  const key = `number:${nameKey(name)}`
  const answer = answers.get(key)
  if (answer !== undefined)
    return answer === 'name' ? { ...others, text: name } : { ...others, text, quantity: numberBehind }
  return {
    kind: 'ask',
    question: 'size-or-stock',
    key,
    text: `Is ${numberBehind.said} how many ${text} there are, or a part of the name?`,
    options: [
      { label: `${numberBehind.said} in stock`, value: 'stock' },
      { label: `It is called ${name}`, value: 'name' },
    ],
  }
}
