import type { Block } from './reply.ts'
import { alignTable } from './table.ts'

/** A line of a reply: plain text and what it is drawn as. */
export interface Line {
  readonly text: string
  readonly as: Block['kind']
}

/** How many characters a platform counts for a text: its escapes included, or left out. */
export type LengthOf = (text: string) => number

/** A reply as a text file, for where it is too long for messages. */
export interface Listing {
  readonly name: string
  readonly content: string
}

const LISTING_WIDTH_COLUMNS = 120
const LISTING_NAME_CHARACTERS = 40
const LEFT_TO_RIGHT = '\u200e'
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The lines of a reply, tables aligned within `tableWidthColumns`, with a blank line above each further heading. */
export function toLines(blocks: readonly Block[], tableWidthColumns: number): readonly Line[] {
  return blocks.flatMap((block, index): readonly Line[] => {
    if (block.kind === 'table') {
      return alignTable(block, tableWidthColumns).map(text => ({ text: inReadingOrder(text), as: 'table' }))
    }
    const lines = block.text.split(/\r\n|[\r\n]/).map(text => ({ text, as: block.kind }))
    return block.kind === 'heading' && index > 0 ? [{ text: '', as: 'text' }, ...lines] : lines
  })
}

/** Keeps the figures right of a name in Arabic or Hebrew, which would draw them to its left. */
function inReadingOrder(line: string): string {
  if (!RIGHT_TO_LEFT_LETTER.test(line)) return line
  return LEFT_TO_RIGHT + line.replace(/ {2,}/g, gap => LEFT_TO_RIGHT + gap)
}

/** The title of a reply: its first line that says something. */
export function titleOf(lines: readonly Line[]): Line | undefined {
  return lines.find(line => line.text.trim() !== '')
}

/** A reply as a text file that is named after its title, its tables as wide as they like to be. */
export function toListing(blocks: readonly Block[]): Listing {
  const lines = toLines(blocks, LISTING_WIDTH_COLUMNS)
  const words = (titleOf(lines)?.text ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = words
    .join('-')
    .slice(0, LISTING_NAME_CHARACTERS)
    .replace(/[-\p{Surrogate}]+$/u, '')
  return { name: `${name === '' ? 'reply' : name}.txt`, content: `${lines.map(line => line.text).join('\n')}\n` }
}

/**
 * Packs lines into messages of at most `limitCharacters`, the ends between lines included. Lines stay whole where they can; a longer
 * one is cut at a space, or else between graphemes. Blank lines at the start of a message are left out.
 */
export function packLines(
  lines: readonly Line[],
  limitCharacters: number,
  lengthOf: LengthOf = text => text.length,
): readonly (readonly Line[])[] {
  const messages: Line[][] = []
  let open: Line[] = []
  let length = 0
  for (const line of lines.flatMap(whole => cutLine(whole, limitCharacters, lengthOf))) {
    const added = lengthOf(line.text)
    if (open.length > 0 && length + 1 + added > limitCharacters) {
      messages.push(open)
      open = []
    }
    if (open.length === 0 && line.text.trim() === '') continue
    length = open.length === 0 ? added : length + 1 + added
    open.push(line)
  }
  return open.length === 0 ? messages : [...messages, open]
}

function cutLine(line: Line, limitCharacters: number, lengthOf: LengthOf): readonly Line[] {
  const pieces: Line[] = []
  let rest = line.text
  while (lengthOf(rest) > limitCharacters) {
    const end = placeToCut(rest, limitCharacters, lengthOf)
    pieces.push({ ...line, text: rest.slice(0, end).trimEnd() })
    rest = rest.slice(end).trimStart()
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, { ...line, text: rest }]
}

/** Where the longest piece ends that is within the limit. */
function placeToCut(text: string, limitCharacters: number, lengthOf: LengthOf): number {
  let end = 0
  let length = 0
  for (const { segment, index } of graphemes.segment(text)) {
    length += lengthOf(segment)
    if (length > limitCharacters) break
    end = index + segment.length
  }
  const space = text.lastIndexOf(' ', end)
  if (space > end / 2) return space
  // One grapheme that fills a message is no writing; it is enough not to cut a character in two.
  const [first = ''] = text
  return Math.max(end, first.length)
}
