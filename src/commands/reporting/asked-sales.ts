import { nameKey } from '../../catalog/name-key.ts'
import { addDays, startOfMonth, startOfWeek, startOfYear } from '../../language/calendar.ts'
import { formatPeriod } from '../../language/day-wording.ts'
import type { Slots } from '../../language/reading.ts'
import type { ReportStyle } from '../../reports/render.ts'
import type { Report, ReportPeriod } from '../../reports/report.ts'
import { type SalesQuestion, salesReport } from '../../reports/sales.ts'
import { type Ask, type ReadContext, type Refused, refuse } from '../command.ts'
import { askedProducts } from '../facts/asked.ts'
import { readName } from '../facts/new-name.ts'
import { seesCosts } from '../facts/stocked.ts'

/** More names would make a title a list. */
const TITLE_NAMES = 3

/** What a phrase asks of the sales, or why it cannot be answered. */
export type AskedSales = { readonly kind: 'sales'; readonly question: SalesQuestion } | Ask | Refused

/** The sales that a phrase asks for: of a product, a category, a member, of a product by a member, in a period; today where none was said. */
export async function askedSales(asked: Slots, title: string, context: ReadContext): Promise<AskedSales> {
  const slots = withoutNobody(asked)
  const question = { period: periodOf(slots, context), title, products: null, member: null }
  const said = slots.category ?? slots.member
  const group = said === undefined ? undefined : await ofGroup(said, question, context)
  const isOfBoth = slots.member !== undefined && slots.products !== undefined
  if (isOfBoth && group === undefined) return nobodyCalled(slots.member)
  if (group !== undefined && (!isOfBoth || group.kind !== 'sales')) return group
  const seller = group?.kind === 'sales' ? group.question : question
  const named = said === undefined || isOfBoth ? [] : [readName(said, context)]
  const names = slots.products ?? (slots.product === undefined ? named : [slots.product])
  const unknown = names.find(name => name.kind === 'unknown')
  if (unknown !== undefined && unknown.said === slots.member) return nobodyCalled(unknown.said)
  if (unknown !== undefined) return refuseReport(unknown.said, context)
  if (names.length === 0) return { kind: 'sales', question }
  const found = askedProducts(names, context)
  if (found.kind !== 'products') return found
  const products = found.products.map(product => product.id)
  const titles = found.products.map(product => product.name)
  const rest = titles.length - TITLE_NAMES
  const of = context.wording.list(rest > 1 ? [...titles.slice(0, TITLE_NAMES), `${rest} more`] : titles)
  return {
    kind: 'sales',
    question: { ...seller, title: `${seller.title} of ${of}`, products: withMerged(products, context) },
  }
}

/** "did we sell anything": the sales of all. */
function withoutNobody({ member, ...slots }: Slots): Slots {
  return member === undefined || NOBODY.has(member.toLowerCase()) ? slots : { ...slots, member }
}

const NOBODY = new Set('we|you|they|u|it|anyone|anybody|someone|somebody|the shop|shop|us|all of us'.split('|'))

function nobodyCalled(said = ''): Refused {
  return refuse(`Nobody here is called "${said}". See: members`)
}

/** The report on what was asked, with costs for those who may see them. */
export function salesOf(question: SalesQuestion, context: ReadContext): Promise<Report> {
  return salesReport(question, context.reader, context.today, seesCosts(context))
}

/** How reports are written in this shop. */
export function reportStyle({ wording, today, reader }: ReadContext): ReportStyle {
  return {
    money: wording.money,
    quantity: wording.quantity,
    list: wording.list,
    period: period => formatPeriod(period, today, reader.shop.locale),
  }
}

/** The period that was said, else what a "weekly" or "monthly" report has so far, else today. */
export function periodOf({ period, word }: Slots, { today, reader }: ReadContext): ReportPeriod {
  const toDate = addDays(today, 1)
  if (period !== undefined) return period
  if (word === 'weekly' || word === 'this week') return { from: startOfWeek(today, reader.shop.weekStart), to: toDate }
  if (word?.startsWith('yesterday')) return { from: addDays(today, -1), to: today }
  if (word === 'monthly' || word === 'this month') return { from: startOfMonth(today), to: toDate }
  return { from: word === 'yearly' || word === 'annual' ? startOfYear(today) : today, to: toDate }
}

/** There is no such report; what there is. */
export function refuseReport(said: string, { catalog }: ReadContext): Refused {
  const name = catalog.products.find(product => !product.archived)?.name ?? 'Rice'
  return refuse(
    `No report "${said}". Try today, yesterday, this week, last month, last 7 days, from 1 Nov to 15 Nov, or a product: sales of ${name} this week`,
  )
}

/** The sales of a category or of a member of that name; undefined where there is neither. */
async function ofGroup(
  said: string,
  question: SalesQuestion,
  { catalog, reader }: ReadContext,
): Promise<AskedSales | undefined> {
  const isSaid = (name: string | null) => name !== null && nameKey(name) === nameKey(said)
  const inCategory = catalog.products.filter(product => isSaid(product.category))
  if (inCategory.length > 0) {
    const title = `${question.title} of ${inCategory[0]?.category ?? said}`
    return { kind: 'sales', question: { ...question, title, products: inCategory.map(product => product.id) } }
  }
  const found = (await reader.members()).filter(member => isSaid(member.name))
  if (found.length > 1) return refuse(`Several people are called "${said}". See: members`)
  const [member] = found
  if (member === undefined) return undefined
  return { kind: 'sales', question: { ...question, title: `${question.title} by ${member.name}`, member: member.id } }
}

/** The products with all that were merged into them: what those sold was theirs. */
function withMerged(ids: readonly number[], { catalog }: ReadContext): readonly number[] {
  const all = new Set(ids)
  for (let before = 0; before < all.size; ) {
    before = all.size
    for (const { id, mergedInto } of catalog.products) if (mergedInto !== null && all.has(mergedInto)) all.add(id)
  }
  return [...all]
}
