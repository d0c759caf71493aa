import { each, listed, perhapsBehind } from '../../listed.ts'
import type { StolenKind } from '../../stolen.ts'

/** English words that tell that goods were stolen, or are not to be found. */
export const englishStolen: Readonly<Record<StolenKind, string>> = {
  thief: listed`
    chancer|chancers|thief|thieves|shoplifter|shoplifters|robber|robbers|burglar|burglars|scumbag|scumbags|scrote|
    scrotes|toerag|toerags|gouger|gougers|gurrier|gurriers|tsotsi|tsotsis|skelm|skelms|area boy|area boys|pickpocket|
    pickpockets|crook|crooks|hooligan|hooligans|yob|yobs|lowlife|scally|scallies|magnanakaw|chor|mwizi|wezi|ole|
    barawo|little git|wrong un|gang|junkie|junkies|druggie|druggies
  `,
  steals: listed`
    robbed|stole|stolen|nicked|pinched|swiped|shoplifted|pilfered|half inched|half-inched|nabbed|thieved|tealeafed|
    has stolen|have stolen|just stole|just nicked|just robbed|has robbed|has nicked|don thief|don steal|thiefed|
    knicked|pocketed|jacked|ran off with|legged it with|made off with|scarpered with|ran away with|
    ran out with|took off with
  `,
  'makes-off': listed`
    took|walked out with|walked off with|helped himself to|helped herself to|helped themselves to|got|grabbed|
    cleared out|slipped out with|left with|had|took away|carried off|lifted
  `,
  'stolen-from': [
    perhapsBehind('on us|off us|from us|off me|on me', 'today|again|this morning|this evening|just now'),
    each(
      'off the|from the|off our|from our|right off the|straight off the|out of the',
      listed`
        rail|rack|shelf|shelves|counter|display|hanger|window|stand|front|floor|shop floor|stall|table|till|porch|
        doorway|hook|mannequin|cabinet|fridge|pavement|forecourt
      `,
    ),
    listed`
      in broad daylight|right under my nose|under my nose|while i was serving|when i wasnt looking|when i was serving|
      when my back was turned|while my back was turned|from under our noses|by a shoplifter|by shoplifter|
      by shoplifters|by thieves|by some kids|by kids
    `,
  ].join('|'),
  searched: [
    perhapsBehind(
      listed`
        not found|cant find it|cant find them|cannot find it|cannot find them|couldnt find it|couldnt find them|
        cant be found|could not find it|havent found it|never found|never found it|not seen|no sign of it|
        no sign of them|nowhere to be found|nowhere|no trace|no trace of it|no idea where it is|no idea where it went|
        dont know where it went|dont know where it is|looked|searched|looked for it|searched for it|not to be found
      `,
      'anywhere|everywhere|all over|in the shop|in the store|at all|high and low',
    ),
    listed`
      not on the shelf|not on shelf|gone from the shelf|not in the box|vanished|disappeared|gone without trace|
      gone walkabout
    `,
  ].join('|'),
}
