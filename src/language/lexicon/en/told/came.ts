import type { CameKind } from '../../came.ts'
import { each, listed, perhaps } from '../../listed.ts'

const FEW = 'two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|11|12|15|20|30'
const WHOM = listed`
  him|her|them|customer|the customer|the client|client|the lady|the man|the guy|the woman|the buyer|the patient|lady|man
`

/** English sayings that tell of goods and money that came or went. */
export const englishCame: Readonly<Record<CameKind, string>> = {
  'load-of-goods': perhaps(
    listed`
      new|fresh|the|the new|our|our new|more|the latest|latest|todays|this weeks|this mornings|another|a new|a fresh|
      the fresh|big|small|the big|a big|a small|weekly|the weekly|our weekly|second|first|the second|the first
    `,
    listed`
      stock|stocks|goods|shipment|shipments|delivery|deliveries|batch|consignment|supplies|supply|load|cargo|restock|
      container|parcel|pallet|truckload|supplier order|stock order|stock delivery|goods delivery|supplier delivery
    `,
  ),
  'the-stock':
    'stock|stocks|the stock|the stocks|our stock|our stocks|supply|supplies|the supply|the supplies|our supplies',
  'load-came': listed`
    came|came in|has come|have come|has come in|have come in|has just come|has just come in|have just come in|just came|
    just came in|just come in|come in|arrived|has arrived|have arrived|just arrived|has just arrived|have just arrived|
    landed|has landed|have landed|just landed|has just landed|is here|are here|here|is in|are in|just in|got here|
    just got here|turned up|has turned up|just turned up|showed up|rolled in|finally came|finally arrived|finally here|
    finally in|finally landed|has finally arrived|have finally arrived|came today|arrived today|don come|don land|
    pulled in|is finally here|are finally here
  `,
  'load-reached':
    'reached|has reached|have reached|just reached|reached us|reached the shop|reached shop|don reach|has reached us',
  'a-branch': 'shop|branch|store|outlet|stall|shops',
  'which-branch': 'other|second|main|town|city|sister|airport|mall|high street|station|market|downtown|central|old|new',
  'sends-goods': listed`
    sent|has sent|have sent|just sent|has just sent|have just sent|transferred|has transferred|have transferred|shipped|
    has shipped|brought|has brought|dropped off|sends|returned|has returned|have returned|gave|have given
  `,
  'sent-to-us': listed`
    us|us over|us up|us down|us across|us round|us in|over|across|over us|over to us|across to us|up to us|down to us|
    to us|me|me over|round
  `,
  'over-here': listed`
    over|across|round|over to us|across to us|up to us|down to us|to us|over here|to here|our way|over our way|
    over to ours|here
  `,
  'hands-money': each(
    listed`
      gave|handed|paid|returned|refunded|i gave|we gave|i paid|we paid|and gave|and paid|so gave|so i gave|so we gave|
      and i gave|and we gave|gave back|paid back|have given|have paid|had to give|i handed|and handed|i refunded
    `,
    `${WHOM}|${each(WHOM, 'back')}`,
  ),
  'whose-money': 'his|her|their|his full|her full|their full|all his|all her|all their',
  'money-back': listed`
    back|in cash|cash|back in cash|in full|refund|as refund|as a refund|refunded|cash back|back to him|back to her|
    back in full|refund in cash
  `,
  'how-many-people': `${FEW}|a couple of|couple of|a few|few|some|several|a group of|group of|a bunch of|both`,
  'people-of': perhaps('a|one|the|another', each('family of|party of|group of|crew of|gang of', FEW)),
  'spoilt-with': each(
    'ruined|spoiled|spoilt|stained|destroyed|wrecked|soiled|contaminated|messed up|dirtied',
    'with|w',
  ),
  gets: 'got|gotten|has got|have got|had got',
  'on-goods':
    'on it|on them|all over it|all over them|in it|in them|spilled on it|spilt on it|spilled on them|spilt on them',
}
