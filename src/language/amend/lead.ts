import { englishMore } from '../lexicon/en/amend/more.ts'
import { englishAround } from '../lexicon/en/beside/around.ts'

const OUT = englishAround.outward.split('|')
const LEADS = englishMore.lead.split('|').toSorted((one, other) => other.length - one.length)

/** "2 bread" of "and 2 bread": a text without the words that only join it to what was said before. */
export function withoutLead(text: string): string {
  const said = text.trim()
  const lead = LEADS.find(words => said.toLowerCase().startsWith(`${words} `))
  return lead === undefined ? said : said.slice(lead.length).trim()
}

/** "2 lux, 3 dove" of "2 lux, 3 dove out": the goods of a text that only says that they went; undefined where it does not. */
export function goneOut(text: string): string | undefined {
  const [, goods, last] = /^(.*\S)\s+(\p{L}+)[.!]*$/u.exec(text.trim()) ?? []
  return OUT.includes(last?.toLowerCase() ?? '') ? goods : undefined
}
