import type { TurnedKind } from '../../asides.ts'
import { each, listed } from '../../listed.ts'

const KNOWN = 'friend|landlord|classmate|neighbour|neighbor'
const CHAINS = listed`
  tesco|asda|aldi|lidl|sainsburys|morrisons|waitrose|walmart|target|costco|kroger|amazon|woolworths|coles|checkers|
  shoprite|naivas|carrefour|dmart|d-mart|big bazaar|reliance fresh|7-eleven|puregold|spar|boots|superdrug|primark
`
const SHOPS = 'shop|store|stall|kiosk|market|supermarket|branch|pharmacy|bakery|boutique|cafe|place|duka|tindahan|spaza'

/** English words and sayings that make something else of an entry than what was done here and today. */
export const englishTurned: Readonly<Record<TurnedKind, string>> = {
  outsider: [
    listed`
      supplier|suppliers|vendor|wholesaler|distributor|agency|competitor|competitors|rival|next door|door|opposite|
      across the road|across the street|down the road|kapitbahay|katabi|padosi|padosan|jirani|buurman|customer|client|
      guest
    `,
    CHAINS,
    KNOWN,
    each('other|another|their|his|her|next|neighbouring|neighboring|opposite|rival|new|sister', SHOPS),
    'neighbours|neighbors|neighbours shop|tindahan|tindahan ni',
  ].join('|'),
  habitual: listed`
    everyday|every day|each day|daily|per day|a day|every week|each week|weekly|per week|a week|every month|monthly|
    per month|on mondays|on tuesdays|on wednesdays|on thursdays|on fridays|on saturdays|on sundays|on weekends|
    every morning|every evening|every night|most days|usually|normally|typically|on average|average
  `,
  'as-told':
    'last count|last stock count|last stocktake|last stock take|last inventory|previous count|previous stocktake|by their|by the suppliers|by suppliers|by supplier|by the system|by the computer|by the book|as per|according to|per the book|per book|per system|going by|says the book|in the old book',
  loaned: listed`
    he borrowed|she borrowed|they borrowed|i borrowed|we borrowed|borrowed|he had borrowed|i lent|we lent|lent|
    from repair|from repairs|from service|from servicing|from warranty|after repair|from the repair shop|
    from the workshop|from workshop|from display|from the window|from the laundry|from alteration|from alterations
  `,
  'within-shop': listed`
    to front|to the front|to back|to the back|up|down|higher|lower|forward|aside|around|to the top|to display|
    to the display|to window|to the window|to the counter|to counter|to shelf|to the shelf|to the top shelf|
    to the bottom shelf|to fridge|to the fridge|to freezer|to the freezer|to the rack|to rack|to eye level|
    into the fridge|into the freezer|into the window|onto the shelf|onto the counter
  `,
  'to-us': 'to me|to us|to our shop|to my shop|to myself',
  told: listed`
    texted|messaged|whatsapped|phoned|telephoned|emailed|mailed|claims|claimed|claiming|insists|insisted|swears|
    posted that|says that|told me|told us
  `,
  'heard-of': [
    each(
      listed`
        customer|client|buyer|the customer|a customer|this customer|one customer|lady|the lady|a lady|man|the man|guy|
        the guy|a guy|woman|a woman|somebody|someone|supplier|the supplier|neighbour|neighbor|regular
      `,
      listed`
        said|says|saying|said that|says that|say|complained|complained that|complains|complaining|reported|reports|claimed|
        claims|told me|told us|called|called to say|rang|rang to say|phoned|phoned to say|messaged|texted|whatsapped
      `,
    ),
    'customers|clients|buyers|a customers|the customers|neighbours|neighbors|friends|his|her|their|somebodys|someones',
  ].join('|'),
  forwarding: listed`
    forwarded|forwarded message|forwarded from|forwarded many times|fwd|fw|begin forwarded message|original message|
    quoted message|quoting
  `,
  'no-goods': listed`
    call|calls|complaint|complaints|message|messages|email|emails|photo|photos|picture|pictures|video|videos|minute|
    minutes|hour|hours|day|days|week|weeks|month|months|year|years|name|names|people|person|persons|customer|
    customers|staff|worker|workers|order|orders|parcel|parcels|scheme|schemes|charge|charges|fee|fees|fine|fines|tax|
    gst|vat|mistake|mistakes|error|errors|trip|trips|shift|shifts|cheque|cheques|check|payment|payments|deposit|
    deposits|salary|salaries|wages|rent|bill|bills|invoice|invoices|receipt|receipts|loan|loans|debt|debts|advance|
    commission|commissions|discount|discounts|tip|tips|change|balance|cash|money|upi|gpay|paytm|phonepe|mpesa|momo|
    gcash|opay|palmpay|paypal|venmo|cashback|refund|refunds|profit|point|points|like|likes|follower|followers|review|star|stars|rating|ratings|google stars|star rating|star ratings|views|
    subscriber|subscribers|share|shares|vote|votes|
    reviews|star review|star reviews|visit|visits|visitor|visitors|meeting|meetings|delivery|deliveries|tickets|ticket|reminder|reminders|note|
    notes|item|items|thing|things|times|time|percent|rupees|naira|pesos|shillings|dirhams|rack|racks|dey|na|po|lang|
    sef|sha|nalang|pala|daw|din|rin|yata|bhi|hai|tha|the|o|no|not|ok|okay|left|short|extra|missing|pending|unpaid|paid|loose|
    singles
  `,
}
