import type { Catalog } from '../catalog/product.ts'
import { indexNames, type NameIndex } from '../language/names.ts'
import type { Habits } from '../language/vocabulary.ts'
import { currencyDigits } from '../language/wording.ts'
import type { Shop } from '../people/shop.ts'

/** How the shop writes, as the language needs it. */
export function habitsOf(shop: Shop): Habits {
  return {
    language: 'en',
    dayFirst: writesDayFirst(shop.locale),
    numberStyle: shop.numberStyle,
    currency: shop.currency,
    currencyDigits: currencyDigits(shop.currency),
    weekStart: shop.weekStart,
  }
}

/** The index of a catalogue's names; the store gives the same catalogue until it changes, so it is made once for each. */
const indexes = new WeakMap<Catalog, { readonly index: NameIndex; readonly people: string }>()

/** The shop's names, prepared for reading; archived products are known only by what took them over. */
export function namesOf(catalog: Catalog, members: readonly string[]): NameIndex {
  const people = JSON.stringify(members)
  const known = indexes.get(catalog)
  if (known?.people === people) return known.index
  const living = catalog.products.filter(product => !product.archived)
  const index = indexNames({
    products: living.map(product => ({ ...product, packs: product.packs.map(pack => pack.name) })),
    categories: distinct(living.map(product => product.category)),
    places: distinct(living.map(product => product.place)),
    members,
    former: catalog.products.filter(product => product.archived && product.mergedInto === null).map(({ name }) => name),
  })
  indexes.set(catalog, { index, people })
  return index
}

function distinct(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words.filter(word => word !== null))]
}

const dayFirst = new Map<string, boolean>()

/** There the year comes first in the whole date, and yet the day in front of the month. */
const YEAR_BEFORE_DAY = /^(?:en|af)-ZA$/u

function writesDayFirst(locale: string): boolean {
  if (YEAR_BEFORE_DAY.test(locale)) return true
  let known = dayFirst.get(locale)
  if (known === undefined) {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0)
    known = parts.find(part => part.type === 'day' || part.type === 'month')?.type === 'day'
    dayFirst.set(locale, known)
  }
  return known
}
