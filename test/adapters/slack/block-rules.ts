/** What Slack refuses in a message; the names are its own. */
export type Refusal = 'no_text' | 'msg_too_long' | 'invalid_blocks' | 'msg_blocks_too_long'

/** A text object of a block. */
export interface TextObject {
  readonly type: string
  readonly text: string
  readonly verbatim?: boolean
  readonly emoji?: boolean
}

/** A button of an actions block. */
export interface ButtonElement {
  readonly type: string
  readonly action_id: string
  readonly value: string
  readonly text: TextObject
}

/** A block as it comes over the wire. */
export interface WireBlock {
  readonly type: string
  readonly block_id?: string
  readonly text?: TextObject
  readonly elements?: readonly ButtonElement[]
}

/** Holds a message against Slack's documented limits, and the undocumented sum of all texts. */
export function refusalOf(text: string, blocks: readonly WireBlock[]): Refusal | undefined {
  if (text === '' && blocks.length === 0) return 'no_text'
  if (text.length > 40_000) return 'msg_too_long'
  if (blocks.length > 50 || !blocks.every(isGood) || !haveOwnIds(blocks)) return 'invalid_blocks'
  const sum = blocks.reduce((length, block) => length + (block.text?.text.length ?? 0), 0)
  return sum > 13_200 ? 'msg_blocks_too_long' : undefined
}

function isGood(block: WireBlock): boolean {
  if ((block.block_id?.length ?? 0) > 255) return false
  if (block.type === 'header') return isText(block.text, ['plain_text'], 150)
  if (block.type === 'section') return isText(block.text, ['plain_text', 'mrkdwn'], 3000)
  if (block.type !== 'actions' || block.elements === undefined) return false
  return block.elements.length >= 1 && block.elements.length <= 25 && block.elements.every(isGoodButton)
}

function isGoodButton(button: ButtonElement): boolean {
  const idsFit = button.action_id.length >= 1 && button.action_id.length <= 255 && button.value.length <= 2000
  return button.type === 'button' && idsFit && isText(button.text, ['plain_text'], 75)
}

function isText(text: TextObject | undefined, types: readonly string[], limit: number): boolean {
  if (text === undefined || !types.includes(text.type)) return false
  const isAllowed =
    (text.type === 'mrkdwn' || text.verbatim === undefined) && (text.type !== 'mrkdwn' || text.emoji === undefined)
  return isAllowed && text.text.trim() !== '' && text.text.length <= limit
}

function haveOwnIds(blocks: readonly WireBlock[]): boolean {
  const ids = blocks.flatMap(block => block.elements ?? []).map(button => button.action_id)
  return new Set(ids).size === ids.length
}

/** A text of Slack as a person sees it: entities decoded, in `mrkdwn` without its fences and spaces of no width. */
export function seen({ type, text }: TextObject): string {
  const bare = type === 'mrkdwn' ? text.replace(/^```\n|\n```$/g, '').replaceAll('\u200b', '') : text
  return decode(bare)
}

/** Decodes Slack's three entities. */
export function decode(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '')
}
