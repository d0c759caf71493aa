import type { Shop, ShopDraft } from '../people/shop.ts'
import type { Database } from './database.ts'
import { insertMember, insertSender, shopOf } from './people.ts'

/** What a shop has that nobody said yet. */
const DEFAULTS = { numberStyle: '1,234.5', weekStart: 1, dayStartMinutes: 0 }

/** Who owns a new shop. */
export interface Owner {
  readonly platform: string
  readonly sender: string
  readonly name: string
}

/** Writes a new shop with its owner, or gives back the one of that name unchanged. */
export async function openShop(database: Database, draft: ShopDraft, owner: Owner | null): Promise<Shop> {
  const known = await database.shop.findUnique({ where: { name: draft.name } })
  if (known !== null) return shopOf(known)
  const { _max: last } = await database.shop.aggregate({ _max: { id: true } })
  const { name, timeZone, currency, locale } = draft
  const data = { id: (last.id ?? 0) + 1, name, timeZone, currency, locale, ...DEFAULTS, lastMember: owner ? 1 : 0 }
  const row = await database.shop.create({ data })
  if (owner !== null) {
    const member = await insertMember(database, row.id, row.lastMember, { name: owner.name, role: 'owner' })
    await insertSender(database, row.id, member.id, owner.platform, owner.sender)
  }
  return shopOf(row)
}
