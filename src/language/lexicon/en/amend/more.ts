import { listed } from '../../listed.ts'

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
  ours: 'the|our|my',
  whose: 'the same|same|the next|the other|another|that same|her|his|their|the|a|an|that|one|some|this',
}
