import { distance } from 'fastest-levenshtein'

/** Further apart than this, two names are different words rather than one misspelled. */
const MOST_EDITS = 2

/** A prefix that some programs want before their settings; ours have none. */
const OUR_PREFIX = /^SHELFTALK_/i

/**
 * The known name that somebody meant with one that is not known, or undefined when it resembles none: up to two letters
 * apart, underscores aside, or one word of several left out or taken for another (TELEGRAM_TOKEN, SLACK_API_ROOT).
 */
export function meantName(said: string, known: readonly string[]): string | undefined {
  const name = said.replace(OUR_PREFIX, '')
  const near = known
    .map(candidate => ({ candidate, edits: distance(squeeze(name), squeeze(candidate)) }))
    .filter(({ candidate, edits }) => edits <= MOST_EDITS || isOneWordApart(name, candidate))
    .sort((one, other) => one.edits - other.edits)
  return near[0]?.candidate
}

function squeeze(name: string): string {
  return name.toUpperCase().replaceAll('_', '')
}

function isOneWordApart(name: string, candidate: string): boolean {
  const said = name.toUpperCase().split('_')
  const meant = candidate.split('_')
  const longer = Math.max(said.length, meant.length)
  const shared = said.filter(word => meant.includes(word)).length
  return longer >= 3 && said[0] === meant[0] && shared === longer - 1
}
