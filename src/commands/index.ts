import { alerts } from './alerts.ts'
import { alias } from './alias.ts'
import { archive } from './archive.ts'
import { archiveAll } from './archive-all.ts'
import { barcode } from './barcode.ts'
import { bestSellers } from './best-sellers.ts'
import { bind } from './bind.ts'
import { boughtBy } from './bought-by.ts'
import { cancel } from './cancel.ts'
import { category } from './category.ts'
import { change } from './change.ts'
import { chart } from './chart.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { cost } from './cost.ts'
import { count } from './count.ts'
import { customerReturn } from './customer-return.ts'
import { emptyStock } from './empty-stock.ts'
import { exportBooks } from './export.ts'
import { createHelp } from './help.ts'
import { importProducts } from './import.ts'
import { invite } from './invite.ts'
import { lastTime } from './last-time.ts'
import { low } from './low.ts'
import { members } from './members.ts'
import { merge } from './merge.ts'
import { moved } from './moved.ts'
import { noneLeft } from './none-left.ts'
import { notKept } from './not-kept.ts'
import { ownUse } from './own-use.ts'
import { packs } from './packs.ts'
import { place } from './place.ts'
import { price } from './price.ts'
import { productCard } from './product-card.ts'
import { productNew } from './product-new.ts'
import { profit } from './profit.ts'
import { receive } from './receive.ts'
import { recent } from './recent.ts'
import { removeMember } from './remove-member.ts'
import { rename } from './rename.ts'
import { reorderPoint } from './reorder-point.ts'
import { report } from './report.ts'
import { restore } from './restore.ts'
import { role } from './role.ts'
import { sell } from './sell.ts'
import { setPrice } from './set-price.ts'
import { settings } from './settings.ts'
import { snooze } from './snooze.ts'
import { stock } from './stock.ts'
import { stockValue } from './stock-value.ts'
import { summaries } from './summaries.ts'
import { summary } from './summary.ts'
import { summaryOff } from './summary-off.ts'
import { supplierReturn } from './supplier-return.ts'
import { transfer } from './transfer.ts'
import { undo } from './undo.ts'
import { unit } from './unit.ts'
import { waste } from './waste.ts'
import { whoSold } from './who-sold.ts'

const commands: readonly Command[] = [
  sell,
  receive,
  customerReturn,
  supplierReturn,
  waste,
  ownUse,
  count,
  transfer,
  undo,
  cancel,
  recent,
  lastTime,
  moved,
  importProducts,
  exportBooks,
  summary,
  summaryOff,
  summaries,
  chart,
  compare,
  boughtBy,
  report,
  profit,
  bestSellers,
  whoSold,
  stockValue,
  low,
  archiveAll,
  emptyStock,
  productNew,
  rename,
  alias,
  archive,
  restore,
  merge,
  setPrice,
  cost,
  unit,
  reorderPoint,
  alerts,
  snooze,
  packs,
  category,
  barcode,
  place,
  change,
  productCard,
  settings,
  invite,
  members,
  role,
  removeMember,
  bind,
  noneLeft,
  notKept,
  price,
  stock,
]

/**
 * All commands. Movements are recognised by their verb, the others by their phrases, which are tried in this order:
 * what begins with words of its own comes first, what is little more than a product's name (price, stock, "rice?")
 * comes last.
 */
export const COMMANDS: readonly Command[] = [createHelp(commands), ...commands]
