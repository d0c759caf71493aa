import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

const { resolve } = createRequire(import.meta.url)

/** A file of a font, and the family that it is registered as: one file a family, since a family is asked as a whole. */
interface Slice {
  readonly family: string
  readonly file: string
  readonly ranges: readonly (readonly [number, number])[]
}

const EMOJI = { family: 'emoji', file: 'twemoji-colr-font/twemoji.woff2', ranges: [] } satisfies Slice

/** Fonts of one script; of each only the file with its own letters, the others repeat Noto Sans. */
const SCRIPTS = [
  'arabic',
  'hebrew',
  'bengali',
  'gujarati',
  'gurmukhi',
  'kannada',
  'malayalam',
  'sinhala',
  'tamil',
  'telugu',
  'thai',
]

/** Fonts cut into numbered files: Chinese with kana and signs of all kinds first, then what only Korean has. */
const CUT = ['noto-sans-sc', 'noto-sans-kr']

const PICTOGRAPH = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f|\u20e3)$/u
const LETTER_WITH_SIGN = /^[©®™\u2122]$/u

let slices: readonly Slice[] | undefined
const found = new Map<string, Slice | undefined>()
const registered = new Set<string>()

/**
 * The families that a text needs, in the order in which they are to be asked, for the `font` of a canvas. Their files
 * come with the program and are registered at first need: a shop with Latin names never loads the others.
 */
export function familiesFor(text: string): string {
  const needed = new Set<Slice>()
  for (const letter of new Set(`0${text}`)) {
    const slice = sliceOf(letter)
    if (slice !== undefined) needed.add(slice)
  }
  for (const slice of needed) register(slice)
  return [...needed].map(slice => slice.family).join(', ')
}

function sliceOf(letter: string): Slice | undefined {
  if (!found.has(letter)) found.set(letter, isPictograph(letter) ? EMOJI : sliceWith(letter.codePointAt(0) ?? 0))
  return found.get(letter)
}

function isPictograph(letter: string): boolean {
  return PICTOGRAPH.test(letter) && !LETTER_WITH_SIGN.test(letter)
}

function sliceWith(code: number): Slice | undefined {
  slices ??= [
    ...slicesOf('noto-sans', () => true),
    ...SCRIPTS.flatMap(script => slicesOf(`noto-sans-${script}`, key => key === script)),
    ...CUT.flatMap(name => slicesOf(name, key => /^\d+$/.test(key))),
  ]
  return slices.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
}

/** The files of a font by what they hold, as the font's package tells it. */
function slicesOf(name: string, isWanted: (key: string) => boolean): readonly Slice[] {
  const path = resolve(`@fontsource-variable/${name}/unicode.json`)
  const ranges = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  return Object.entries(ranges)
    .map(([key, codes]) => [key.replace(/[[\]]/g, ''), codes] as const)
    .filter(([key]) => isWanted(key))
    .map(([key, codes]) => ({
      family: `${name}-${key}`,
      file: `@fontsource-variable/${name}/files/${name}-${key}-wght-normal.woff2`,
      ranges: codes.split(',').map(rangeOf),
    }))
}

/** "U+900-97f" or "U+a8". */
function rangeOf(codes: string): readonly [number, number] {
  const [first = '', last = first] = codes.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

function register({ family, file }: Slice): void {
  if (registered.has(family)) return
  const path = resolve(file)
  if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`the font ${path} cannot be read`)
  registered.add(family)
}
