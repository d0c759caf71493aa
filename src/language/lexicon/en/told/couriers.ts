import { each, listed, perhaps } from '../../listed.ts'

const COURIERS = listed`
  dpd|dhl|fedex|fed ex|ups|usps|evri|hermes|yodel|royal mail|parcelforce|an post|anpost|gls|tnt|aramex|auspost|
  aus post|australia post|startrack|star track|toll|fastway|interlink|nightline|couriers please|canada post|purolator|
  canpar|ontrac|lasership|amazon|city link|citylink|tuffnells|palletline|inpost|blue dart|bluedart|delhivery|dtdc|
  lalamove|jnt|j&t|lbc|ninja van|g4s|sendy|courier|the courier
`
const WHOLESALERS = listed`
  booker|bookers|bestway|costco|makro|musgrave|musgraves|brakes|bidfood|sysco|pfd|batleys|dhamecha|parfetts|
  stonehouse|bwg|barry group|henderson|hendersons|smiths news|menzies|newspread|em news|metcash|bidvest|gfs|us foods|
  baldor|restaurant depot|dairyland|filshill|hancocks|palmer and harvey|nisa|costcutter|wholesaler|the wholesaler|
  cash and carry|the cash and carry|supplier|the supplier|bakery|the bakery|roaster|the roaster|roasters|the roasters
`

/** English sayings of loads that a courier or a wholesaler brings, and of the hour at which they do. */
export const englishCouriers = {
  /** Who brings parcels, and from whom goods are ordered. */
  brings: `${COURIERS}|${perhaps('todays|this mornings|the|our', WHOLESALERS)}`,
  /** What they bring, with that it is here. */
  load: [
    each(
      'delivery|deliverys|parcel|parcels|box|boxes|package|packages|shipment|consignment|pallet|drop|order|orders|order is',
      'in|just in|now in|here|is in|is here|just here|came|just came|came in|just came in|has come|has come in|arrived|has arrived|just arrived|landed|just landed|delivered',
    ),
    'delivered|been and left|just delivered|came with|just came with|has been with',
  ].join('|'),
  /** The same, where a mark and goods follow. */
  bareLoad: 'parcel|parcels|package|box|consignment|in|just in|arrived|landed',
  /** In front of the hour at which somebody came, who brought goods. */
  camePast:
    'came|came in|came by|arrived|here|was here|turned up|got here|landed|showed up|called|been|rocked up|pulled up|pulled in',
  hourWith: 'oclock|o clock|am|pm|a m|p m|ish',
} as const
