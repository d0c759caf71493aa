const TAGS: readonly string[] = ['b', 'i', 'u', 's', 'code', 'pre', 'blockquote']
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a person reads of a text in Telegram's HTML; throws where Telegram would refuse to parse it. */
export function readHtml(html: string): string {
  const open: string[] = []
  let text = ''
  for (const match of html.matchAll(/<(\/?)([a-z]*)>|&(\w+|#\d+);|[\s\S]/gu)) {
    const [sign, slash, tag, entity] = match
    if (tag !== undefined && sign.length > 1) {
      if (!TAGS.includes(tag)) throw new Error(`can't parse entities: unsupported start tag "${tag}"`)
      if (slash === '') open.push(tag)
      else if (open.pop() !== tag) throw new Error(`can't parse entities: unmatched end tag "${tag}"`)
    } else if (entity !== undefined) {
      text += NAMED[entity] ?? (entity.startsWith('#') ? String.fromCodePoint(Number(entity.slice(1))) : sign)
    } else if (sign === '<') throw new Error("can't parse entities: unsupported start tag")
    else text += sign
  }
  if (open.length > 0) throw new Error(`can't parse entities: can't find end tag corresponding to "${open.at(-1)}"`)
  if (/\p{Surrogate}/u.test(text)) throw new Error('strings must be encoded in UTF-8')
  return text.trim()
}
