import { each, listed } from '../../listed.ts'
import type { PutDownKind } from '../../put-down.ts'

const WISHING = listed`
  |can i |could i |can we |could we |i want to |i need to |we need to |need to |want to |id like to |let me |lets |
  just |
  also |go and |now 
`

/** English words with which an entry is put down. */
export const englishPutDown: Readonly<Record<PutDownKind, string>> = {
  'puts-lead': 'right|so|ok|um|er|erm|uh|yeah|just|and|oh|well',
  'puts-down': [
    each(
      WISHING,
      listed`
        put down|put in|put me down|stick in|stick down|pop down|pop in|mark|mark down|mark up|write down|jot down|log|
        log in|note|note down|record|enter|book|book in|ring up|ring in|ring through|chalk up|chuck in|whack in|bung in|
        get down|take down|register|key in|input|mark me down
      `,
    ).replaceAll('  ', ' '),
    each('put down|put in|note|note down|log|record|mark|write down|enter', 'that|that we|that i|another|a further'),
  ].join('|'),
  puts: each(WISHING, 'put|stick|pop|get|bung|whack|chuck|write|take|put me').replaceAll('  ', ' '),
  'down-as': 'down as|down|in as|in|through as|down as being',
  'as-being': 'as|as being|that are|that were|which were',
  'put-down-as': each(
    each(
      listed`
        put|mark|log|record|enter|write|book|count|note|class|treat|file|ring|key|register|save|write down|put down|
        mark down|pls put|please put|pls log|please log|pls record|please record
      `,
      'it|that|this|them|those|these|that lot|the lot|it all|that all|them all',
    ),
    listed`
      as|down as|up as|in as|through as|under|down under|in under|down to|as a|down as a|up as a|in as a|through as a|
      down to a
    `,
  ),
  'as-sold': 'sale|sales|sold|cash sale|card sale|credit sale|paid sale|one sale',
  'as-wasted': listed`
    waste|wastage|wasted|breakage|breakages|spoilage|spoilt|spoiled|write off|written off|a write off|shrinkage|
    damaged
  `,
  'as-used': listed`
    staff use|own use|internal use|used|house use|shop use|staff meal|staff meals|personal use|consumed|
    staff consumption
  `,
  'as-received': 'delivery|received|stock in|delivered|a delivery|goods in|a receipt|restock',
}
