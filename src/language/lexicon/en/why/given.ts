import { each, listed, perhaps } from '../../listed.ts'

/** English words of what is given for nothing, taken back by who brought it, and swapped. */
export const givenAndSwapped = {
  'takes-away': listed`
    took back|taken back|takes back|took away|picked up|picks up|collected|collects|carried back|has taken back|
    have taken back|has taken|has collected|
    has picked up|took|takes|carried|carry back|don carry|don take|take back|came for|came and took|
    came and collected|came to collect|came to pick up|uplifted|retrieved|removed
  `,
  'sent-back-head': [
    each(
      perhaps('gone|went|sent', 'back to'),
      listed`
        supplier|the supplier|vendor|the vendor|wholesaler|the wholesaler|distributor|the distributor|factory|
        the factory|the rep|the depot|the bakery|the dairy|warehouse|the warehouse
      `,
    ),
    listed`
      rtv|rts|r t v|r t s|rtv:|return to vendor|return to supplier|vendor return|vendor returns|supplier return|
      supplier returns|purchase return
    `,
  ].join('|'),
  changes: perhaps(
    'just|has|have|had',
    listed`
      changed|change|switched|switch|traded in|exchanged|exchange|swapped|swap|swapped out|
      switched out|traded up|upgraded|downgraded|pinalitan|pinapalitan|pinalit
    `,
  ),
  'took-then': each(
    'and|then|but|and then|, then|,',
    each(
      perhaps(
        'she|he|they',
        listed`
          took|got|chose|picked|bought|left with|went with|went for|grabbed|opted for|walked out with|
          went off with|had|settled on|upgraded to
        `,
      ),
      '|the',
    ).replaceAll(/ (?=\||$)/gu, ''),
  ),
  'whose-was': 'her|his|their|the|a|an|one|that|this',
  'gives-off': listed`
    gifted|gift|fed|sponsored|treated|comped|slipped|dashed|dash|donated|blessed|handed|handed out|gave out|dished out|passed out|passed around|tipped|rewarded|surprised|spoiled|spoilt|gave|give
  `,
  'as-freebie': [
    each(
      'as|for|as a|for a|for the|as the|for our|as part of the|towards the',
      listed`
        sample|samples|free sample|free samples|freebie|freebies|gift|gifts|free gift|present|presents|prize|
        prizes|raffle prize|raffle prizes|raffle|door prize|lucky draw|
        lucky dip|tombola|giveaway|giveaways|donation|donations|charity|auction|charity auction|thank you|
        thank you gift|thankyou|sorry|apology|goodwill|goodwill gesture|gesture of goodwill|
        compensation|sweetener|promo|promotion|competition|competition prize|tasting|tastings|tasters|taster|
        tester|testers|treat|treats|loyalty reward|reward|birthday treat|birthday gift|wedding gift|hamper|
        food drive|fundraiser|bake sale|school fete|fete|jumble sale|zakat|sadaqah|sadaka|thanksgiving offering|
        offering|free
      `,
    ),
    each(
      'for',
      listed`
        christmas|xmas|eid|diwali|easter|hanukkah|new year|his birthday|her birthday|their birthday|
        their wedding|his wedding|her wedding|his help|her help|their help|helping|helping out|his trouble|
        her trouble|their trouble|being loyal|their loyalty|her loyalty|his loyalty|the inconvenience|the wait|
        waiting|the mistake|the mix up
      `,
    ),
    listed`
      free sample|free samples|freebie|freebies|giveaway|free of charge|foc|for free|for nothing|no charge|
      gratis|on the house|complimentary|on us
    `,
  ].join('|'),
  'on-the-house': 'on the house|on us|our treat|giveaway|giveaways|given away',
  'opens-up': perhaps(
    'just|i|we|had to',
    listed`
      opened|opened up|used|used up|took|took out|unboxed|unpacked|cut open|cut up|cracked open|cracked|
      broke open|unsealed|popped
    `,
  ),
  'as-tester': each(
    'as|for|as a|for a|for the|as the|as an|as our',
    listed`
      tester|testers|test|test unit|demo|demo unit|demos|demonstration|display unit|display sample|sample|
      samples|counter sample|shop sample|in store tester|in-store tester|tasting|tastings|taster|tasters|
      tasting plate|trial|trials|store use|shop use|staff use|own use|training|photo shoot|photos|photoshoot|
      display photos|customers to try|people to try|customers to taste|people to taste|staff training
    `,
  ),
  'before-many': listed`
    the remaining|all the remaining|all remaining|these|those|all these|all those|the final|the other|
    the leftover|the left over|my remaining|our remaining|the unsold|
    all of the|every one of the|each of the|the whole|the entire|a grand total of|a total of|exactly|precisely|just|just the|only the
  `,
  'back-in': listed`
    back in|back in stock|back on the shelf|back on shelf|back into stock|returned|brought back|came back|
    came back in|back to stock|back to the shelf|refunded|back in the shop|is back|are back|back|has come back|
    have come back|given back|handed back
  `,
  'sent-off-to': each(
    'shipped|posted|couriered|mailed|sent off|dispatched|despatched|sending|posting|shipping',
    'to|over to|out to|off to',
  ),
  grabs: perhaps(
    'just|has|have|sneaked and',
    listed`
      grabbed|helped herself to|helped himself to|helped themselves to|nabbed|snaffled|snuck|swiped|pinched|
      nicked|scoffed|gobbled|gobbled up|demolished|polished off|devoured|munched|drank|ate|had|finished|
      finished off|guzzled|inhaled|wolfed down|got through
    `,
  ),
  'with-me': listed`
    me and my|me and the|me and|i and|my wife and i|my husband and i|my wife and me|we all|all of us|us two|
    the two of us|the three of us|the boys and i|the girls and i|me and my staff|me and the staff|
    me and the boys|
    me and the girls|me and my wife|me and my husband|me and the wife|me and the kids|me and my son|
    me and my daughter|me and my brother|me and my sister
  `,
}
