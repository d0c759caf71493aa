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
