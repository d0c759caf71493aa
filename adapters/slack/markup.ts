/** What a person wrote, as plain text, and whether the bot was named in it. */
export interface Heard {
  readonly text: string
  readonly mentioned: boolean
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/** Slack's signs in one pass: decoded one after the other, `&amp;lt;` would lose what the person really wrote. */
const SIGN = /<([^<>]*)>|&(amp|lt|gt);/g
const ENTITY = /&(amp|lt|gt);/g
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Stands for the bot's own name while the text is read; no chat message contains it. */
const OWN_NAME = '\0'

/** Makes any text safe for Slack, where `<!channel>` would wake everyone; everything that is shown goes through here. */
export function escapeText(text: string): string {
  // Half a character cannot be encoded in UTF-8.
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[&<>]/g, sign => ESCAPES[sign] ?? sign)
}

/**
 * Reads a text of Slack as a person sees it: links and names as their labels, entities decoded, the bot's own name
 * (`selfId`) taken out wherever it stands.
 */
export function hear(said: string, selfId: string): Heard {
  let mentioned = false
  const read = said.replace(SIGN, (all: string, inside: string | undefined, entity: string | undefined) => {
    if (entity !== undefined) return ENTITIES[entity] ?? all
    if (inside === undefined) return all
    if (inside.split('|')[0] !== `@${selfId}`) return readSign(inside)
    mentioned = true
    return OWN_NAME
  })
  if (!mentioned) return { text: read, mentioned }
  const lines = read.split('\n').map(line => withoutOwnName(line).trim())
  return { text: lines.join('\n').trim(), mentioned }
}

/** At the start of a line the name takes its colon along ("@shop: sold 3 soap"); elsewhere a comma parts two items. */
function withoutOwnName(line: string): string {
  return line
    .replace(/^[ \t]*\0[ \t]*[:,]?/, '')
    .replace(/[ \t]*\0(?=[,;])/g, '')
    .replace(/[ \t]*\0[ \t]*/g, ' ')
}

/** What stands between `<` and `>`: somebody, a channel, a group, a date or an address, often with a label. */
function readSign(inside: string): string {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : decodeEntities(inside.slice(bar + 1))
  const kind = target.charAt(0)
  if (kind === '@' || kind === '#') return label === '' ? target : `${kind}${label.replace(/^[@#]/, '')}`
  if (label !== '') return label
  if (kind === '!') return `@${target.slice(1)}`
  if (SCHEME.test(target)) return decodeEntities(target.replace(/^(mailto|tel):/i, ''))
  return `<${inside}>`
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (all: string, entity: string) => ENTITIES[entity] ?? all)
}
