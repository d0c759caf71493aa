import { each, listed } from '../../listed.ts'

/** Words of what goes on with the entry before. */
export interface MoreWords {
  /** In front of what was done just so with more: "and", "plus". */
  readonly lead: string
  /** The same, in front of a number alone: "another". */
  readonly another: string
  /** Behind a number: "more". */
  readonly more: string
  /** Behind all of it, and says no more: "after", "just now". */
  readonly behind: string
  /** The same, of what was sold: "another 3 gone". */
  readonly behindSold: string
  /** The whole entry once more: "same again". */
  readonly again: string
  /** The same number of something else: "same for". */
  readonly sameOf: string
  /** In front of who had it, besides of whose family they are: "the same". */
  readonly whose: string
  /** In front of what came back of what was sold: "but". */
  readonly backLead: string
  /** Behind a number: of what was just sold. */
  readonly ofThem: string
  /** Says that it came back. */
  readonly cameBack: string
  /** In front of how many of what was just told were something else; that they were; and what may stand behind it. */
  readonly otherLead: string
  readonly wasOther: string
  readonly behindOther: string
  /** Of these, in front of children that may be the shop's own: "for the kids". */
  readonly ours: string
}

/** English words of what goes on with the entry before. */
export const englishMore: MoreWords = {
  lead: listed`
    and|plus|also|oh and|oh also|oh plus|and also|ah and|oh yeah and|oh ya and|oh yes and|and then|then also|as well as|
    along with|together with|forgot and|and oh|ok and|and too
  `,
  another: 'another|and another|plus another|then another|oh and another|yet another|and yet another|a further',
  more: 'more|more of them|more of those|more of the same|more of these|extra|of the same|more like that',
  behind: listed`
    after|after that|afterwards|since|since then|just now|too|as well|again|now|later|later on|this minute|
    a minute ago|right after|straight after|please|pls
  `,
  behindSold: 'just went|went|went out|just gone|gone|sold|just sold',
  again: listed`
    same again|the same again|same thing again|same once more|the same once more|same order again|same again please|
    same sale again|repeat that|repeat the same|exactly the same again|and the same again|and same again|
    another of the same|one more of the same
  `,
  sameOf: listed`
    same for|the same for|and the same for|and same for|same of|the same of|and the same of|same number of|
    the same number of|same with|and same with|as many|and as many|same amount of|the same amount of
  `,
  backLead: 'but|and|so|ok|then|now|but then|and then|only|update|hey|boss|eish|abeg|ay',
  ofThem:
    'of them|of those|of these|of the lot|of em|out of them|out of those|of it|of dem|sa kanila|kati yao|wapas|already',
  cameBack: listed`
    came back|has come back|have come back|came straight back|came right back|just came back|come back|was returned|
    were returned|got returned|is returned|been returned|has been returned|have been returned|returned|
    was brought back|were brought back|got brought back|brought back|sent back|was sent back|were sent back|
    was refunded|were refunded|refunded|got refunded|has been refunded|was handed back|were handed back|handed back|
    given back|was given back|were given back|don come back|don return|come back again|came back again|binalik|
    isinauli|sinauli|ibinalik|imerudi|zimerudi|wapas aaya|wapas aa gaya|wapas kiya|wapas kar diya
  `,
  otherLead: listed`
    sorry|oh|oh sorry|sorry but|actually|actually no|no|but|oops|wait|ah|my bad|correction|and|oh wait|hang on
  `,
  wasOther: each('was|were|was actually|were actually|should have been|should be|is|are', '|a|an|the').replaceAll(
    / (?=\||$)/gu,
    '',
  ),
  behindOther: 'actually|sorry|instead|one|ones|though',
  ours: 'the|our|my',
  whose: 'the same|same|the next|the other|another|that same|her|his|their|the|a|an|that|one|some|this',
}
