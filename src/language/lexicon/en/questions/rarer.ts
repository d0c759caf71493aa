import { listed } from '../../listed.ts'
import type { Cue } from '../../questions.ts'

const PACKS = 'carton|case|box|tray|crate|sack|bag|pack|packet|bundle|dozen|bottle|jar|tin|set|roll'.split('|')
const inPacks = (words: string): string =>
  words
    .split('|')
    .flatMap(word => PACKS.map(pack => `${word} ${pack}`))
    .join('|')

/** How English asks for what is asked more rarely, or of somebody else than of the books. */
export const englishRarer = {
  carried: listed`
    do we sell|do you sell|do u sell|do we stock|do you stock|do u stock|do we do|do you do|do u do|do we carry|
    do you carry|do u carry|do you keep
  `,
  unkept: listed`
    owe|owes|owed|owing|debt|debts|udhaar|udhar|khata|expenses|expense|vat|tax|taxes|gst|rent|wages|salary|salaries|
    by card|card payments|card sales|on card|upi|gpay|card|petty cash
  `,
  owed: 'owe|owes|owed|owing|debt|debts|udhaar|udhar|khata',
  shopper: listed`
    customer|customers|lady|guy|gentleman|client|punter|bloke|someone|somebody|girl|woman|man|regular
  `,
  dearest: 'expensive|most expensive|dearest|priciest|costliest|cheapest|cheap|lowest price|highest price',
  cheapest: 'cheapest|cheap|lowest price',
  margin: listed`
    margin|margins|markup|mark up|mark-up|per|on each|on a|on an|on one|on every|each|apiece|a piece|per one|for each|
    off each|off a|off one
  `,
  'pack-size': listed`
    ${inPacks('in a|in one|in each|in the|per|how big is a|a')} of|
    ${inPacks('how many in a|how many in one|how many in each|in a|in one|per|in each')}|
    pack size|pack sizes|size of a pack|
    what packs|which packs|come in packs|what size packs
  `,
  'category-of': 'category|categories|what section|which section|what department|which department',
  'supplied-by': listed`
    who supplies|who is the supplier|whos the supplier|who is our supplier|whos our supplier|supplier of|supplier for|
    where do we buy|where do we get|who do we buy|who do we get|which supplier|what supplier|who delivers|
    whos supplying|who sells us|where does the|whose supplier|who supply|where do i buy|who do i buy
  `,
  'best-day': listed`
    best day|busiest day|which day did we|which day do we|which day was|which day is the best|which day is best|
    worst day|quietest day|slowest day|busy day|best days|busiest days|best selling day|
    which days did we|which days do we|quiet day
  `,
  acted: listed`
    took|added|add|put|changed|change|entered|wrote|edited|deleted|removed|moved|counted|recorded|logged|took out|
    touched|corrected|undid|undone|undo|booked|noted|typed
  `,
  'own-entries': listed`
    did i do|have i done|did i enter|did i write|have i entered|have i written|last thing i did|what i did|did i record|
    did i log|did i put in|have i put in|did i type
  `,
  buyer: 'who bought|who did we sell|who did i sell|who did you sell|who has bought|who took home|who ended up with',
  'last-one': listed`
    last sale|last delivery|last thing sold|last return|last count|last stocktake|last item sold|last thing we sold|
    latest sale|latest delivery|most recent sale|most recent delivery|last transaction|last purchase|last thing in|
    when did i last|when did we last|last thing to sell|last shipment|last thing i sold|last receipt
  `,
  'total-stock': 'total stock|total quantity|total qty|stock total|total number|total amount|total count',
  'gone-to': listed`
    where did the|where did all|where did all the|where has the|where has all|where has all the|where have the|
    where have all|where have all the|where did my
  `,
  'comes-to': listed`
    come to|comes to|come out at|set me back|add up to|work out at|work out to|would be|will be|be for|
    would it be|cost for|how much would|how much will|what would|what will|how much for|how much is|how much are|
    price of|price for|cost of
  `,
} satisfies Partial<Record<Cue, string>>
