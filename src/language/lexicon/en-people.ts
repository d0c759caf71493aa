import { each, listed } from './listed.ts'

const SMALL = listed`
  laundry|bakery|computer|hair|nail|beauty|barbecue|bbq|siomai|milk tea|welding|vulcanizing|mechanic|motor|
  auto parts|car|sewing|photo|photocopy|snack|noodle|lotto|water|suya|viewing|beer|wood|plywood|glass|key|
  barber|coffee|tea|flower|butcher|butchers|repair|betting|chip|sandwich|pet|gift|book|tyre|tailor|print|printing|
  sari|phone|charity|sweet|juice|kebab|pizza|paint|furniture|bike|shoe|copy|internet
`

/** Small shops, which buy in others. */
export const SMALL_SHOPS = each(SMALL, 'shop|shops|stall|place')

/** Who works elsewhere, and buys here. */
export const OF_ELSEWHERE = each(
  'site|building|construction|school|church|hotel|garage|farm|mine|hospital|bank|gym|village|road|estate|next door|quarry',
  'guys|boys|people|ladies|workers|lady|man|woman|girls|lads|foreman|manager|guy|boy|girl|caretaker',
)

/** Those who work here by what they do, and as what: "the new barista", "apprentice". */
export const JUNIORS = each(
  '|the |our |new |the new |our new |a new |clumsy |trainee |junior |weekend |the weekend |part time |saturday ',
  listed`
    barista|baker|chef|cook|waiter|waitress|apprentice|trainee|assistant|shop assistant|intern|new hire|shop girl|
    shop boy|counter girl|counter boy|saturday girl|salesgirl|sales girl|sales boy|pharmacist|cashier|new starter|
    new girl|new guy|new lad|new kid|helper
  `,
).replaceAll('  ', ' ')
