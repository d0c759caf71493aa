import { listed } from '../../listed.ts'

/** English words with which stock is raised by a number of goods that came in. */
export const englishRaised = {
  raised: listed`
    increase|increased|increase the|increased the|raise|raised|raise the|bump|bumped|bump up|bumped up|bump the|
    bump up the|up|upped|up the|upped the|boost|boosted|boost the|ongeza|badhao
  `,
  /** In front of the name of a product. */
  stockOf: listed`
    stock of|stock for|quantity of|quantity for|qty of|qty for|stock level of|stock level for|stock levels of|
    inventory of|the stock of|our stock of|stock on|on hand of|stocks of
  `,
  /** Behind it. */
  stock: 'stock|stocks|quantity|qty|stock level|inventory|on hand',
  by: 'by|with another|by another|by a further',
}
