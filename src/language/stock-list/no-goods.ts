import { englishStockLists } from '../lexicon/en/stock-lists.ts'

const [NO_GOODS, COSTS, OF_PEOPLE] = [
  englishStockLists.noGoods,
  englishStockLists.costs,
  englishStockLists.ofPeople,
].map(words => words.split('|'))

/** Is a line of a list a sum, a cost, an appointment or what somebody owes, and no goods: "Grand total 240", "Room 12"? */
export function isNoGoods(line: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}\d][\p{L}\d'-]*/gu) ?? []
  const named = words.filter(word => !/^\d/u.test(word))
  if (named.length === 0) return false
  const said = `${named.join(' ')} `
  if (COSTS?.some(cost => said.startsWith(`${cost} `)) || named.some(word => OF_PEOPLE?.includes(word))) return true
  return named.every(word => NO_GOODS?.includes(word))
}
