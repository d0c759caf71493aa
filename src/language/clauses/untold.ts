import { endOfPlain, type Line, sayingWith } from '../text/line.ts'

/** Words of trade that no verb of an entry is made of: "we've had a delivery", "3 don go". */
const TRADED =
  /\b(?:had (?:a|an|our|the|some) (?:delivery|deliveries|order|drop|drop off|sale)|delivery (?:came|arrived|is here|has come|landed)|deliver(?:y|ies) today|supplier (?:came|brought|dropped|delivered|has come)|driver (?:came|brought|dropped)|order (?:came|arrived|has come|landed|is here)|stock (?:came|arrived|has come)|don (?:go|finish|sell|come|spoil)|have gone|has gone|went (?:in|out|today|this)|the usual|same again|same as (?:usual|yesterday|always))\b/u
/** Talk about trade, and what is asked. */
const TALK =
  /\b(?:what|whats|how|which|who|any|thanks?|thank you|late|tomorrow|when|why|where|please|pls|waiting|expect(?:ed|ing)?|will|should|if|not)\b|\?/u

/** A verb alone is a heading. */
const LEAST = 3

/** Does a line say that goods moved, without saying which or how many? */
export function isUntold(line: Line): boolean {
  if (line.tokens.length < LEAST || TALK.test(line.clean.toLowerCase())) return false
  const isTraded = line.tokens.some((_, at) => {
    const doing = sayingWith(line, at, 'verb')?.sense.doing
    return (doing === 'sell' || doing === 'receive') && endOfPlain(line, at, 'polite') === 0
  })
  return isTraded || TRADED.test(line.clean.toLowerCase())
}
