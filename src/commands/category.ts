import type { Slots } from '../language/reading.ts'
import type { WriteCommand, WriteContext } from './command.ts'
import { setGroup } from './facts/group.ts'

/** Sorts a product under a heading, by which stock and reports can be asked. */
export const category: WriteCommand = {
  kind: 'write',
  name: 'category',
  role: 'manager',
  help: 'Sort a product under a category; stock and reports can be asked by it.',
  examples: ['category rice Groceries', 'put soap in category Toiletries', 'remove category from rice'],
  phrases: [
    '{word:remove|delete|clear} [the] category (from|of|for) {product}',
    '[(set|change|the)] [the] category (of|for) {product} (to|is|as|=) {text}',
    'category {product} [(is|to|=)] {text}',
    '{product} category [(is|to|=)] {text}',
    '(put|move|sort|file) {product} (in|into|under) [the] category {text}',
    '{product} (is|belongs) (in|to|under) [the] category {text}',
    '(put|sort|file) {product} (in|into|under) {category}',
  ],
  run: (slots: Slots, context: WriteContext) =>
    setGroup('category', slots.word === undefined ? (slots.category ?? slots.text) : null, slots, context),
}
