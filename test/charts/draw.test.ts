import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { drawHere } from '../../src/charts/draw.ts'
import { familiesFor } from '../../src/charts/fonts.ts'
import { holdChart } from '../../src/charts/held.ts'
import { pngSize } from '../../src/charts/png.ts'
import { weighFonts } from '../../src/charts/weight.ts'
import { EXAMPLES } from './examples/charts.ts'
import { barChart, dayChart } from './values.ts'

const SCRIPTS = {
  Latin: 'AÀßŁžƒ₹€£¥₦₫₺½™№',
  Vietnamese: 'ặữ',
  Greek: 'Ωλάδ',
  Cyrillic: 'Мылоґџ₽',
  Arabic: 'صابونپچگی',
  Hebrew: 'סבון₪',
  Devanagari: 'साबुनक्षज्ञ',
  Bengali: 'সাবান৳',
  Gujarati: 'સાબુ',
  Gurmukhi: 'ਸਾਬਣ',
  Kannada: 'ಸಾಬೂನು',
  Malayalam: 'സോപ്പ്',
  Sinhala: 'සබන්',
  Tamil: 'சோப்பு',
  Telugu: 'సబ్బు',
  Thai: 'สบู่฿',
  'Chinese, simple and not': '肥皂大米龍體麵鹽',
  Kana: 'せっけんカナ、。ー',
  Korean: '비누쌀',
  Emoji: '🍎🧼🥛👩‍🍳🇮🇳❤️',
  Signs: '★●→①✓℃',
}

const UNKNOWN_TO_ALL = '\u{f0000}'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The pixels of a text, and how wide it is. */
function pixelsOf(text: string, families: string, weight = 'normal'): { pixels: string; width: number } {
  const canvas = createCanvas(120, 80)
  const context = canvas.getContext('2d')
  weighFonts(context)
  context.font = `${weight} 40px ${families}`
  context.fillText(text, 10, 55)
  return { pixels: canvas.data().toString('base64'), width: context.measureText(text).width }
}

describe('fonts', () => {
  test('come with the program: none is needed from the system', () => {
    const families = Object.values(SCRIPTS).flatMap(text =>
      String(familiesFor(text))
        .split(',')
        .map(name => name.trim()),
    )
    for (const family of families) expect(family).toMatch(/^["']?(?:noto|emoji)/)
    expect(GlobalFonts.families.some(({ family }) => /^noto/.test(family))).toBe(true)
  })

  test.each(Object.entries(SCRIPTS))('%s is drawn, not boxes', (_, text) => {
    const families = familiesFor(text)
    const { pixels: box } = pixelsOf(UNKNOWN_TO_ALL, families)
    const { pixels: blank } = pixelsOf(' ', families)
    for (const { segment } of graphemes.segment(text)) {
      const { pixels, width } = pixelsOf(segment, families)
      expect(width, segment).toBeGreaterThan(0)
      expect(pixels === box, `${segment} is a box`).toBe(false)
      expect(pixels === blank, `${segment} is blank`).toBe(false)
    }
  })

  test('of a script that we have no letters for, boxes are seen as such', () => {
    const families = familiesFor('ა')
    expect(pixelsOf('ა', families).pixels).toBe(pixelsOf(UNKNOWN_TO_ALL, families).pixels)
  })

  test('are loaded by need: Latin names take one file', () => {
    expect(familiesFor('Soap 12')).toBe('noto-sans-latin')
  })

  test.each(['Soap', 'סבון', '肥皂'])('%s is heavier in bold, and no heavier than asked otherwise', text => {
    const families = familiesFor(text)
    const ink = (weight: string) =>
      Buffer.from(pixelsOf(text, families, weight).pixels, 'base64').reduce((sum, value) => sum + value, 0)
    expect(ink('bold') / ink('normal')).toBeGreaterThan(1.15)
    expect(ink('normal') / ink('bold')).toBeGreaterThan(0.4)
  })
})

describe('a picture', () => {
  test.each(Object.entries(EXAMPLES))('of "%s" is a PNG of the size that was asked for', async (_, chart) => {
    const held = holdChart(chart)
    const { width, height } = held.getPostData()
    expect(pngSize(await drawHere(held))).toEqual({ width: 2 * width, height: 2 * height })
  })

  test('is the same for the same chart, and another for another', async () => {
    const draw = (value: string) => drawHere(holdChart(dayChart([value, '3'])))
    const [one, same, other] = [await draw('1'), await draw('1'), await draw('2')]
    expect(Buffer.compare(one, same)).toBe(0)
    expect(Buffer.compare(one, other)).not.toBe(0)
  })

  test.each([
    ['a name of nothing but signs without letters', barChart({ '\u200b\u2060': '1', '': '2' })],
    ['names that nobody has letters for', barChart({ [UNKNOWN_TO_ALL]: '1', '\ud800': '2' })],
    ['figures that are all unknown', barChart({ Soap: null, Rice: null })],
    ['figures far apart', dayChart(['0.01', '99999999999999.99', '-0.01'])],
  ])('is drawn of %s', async (_, chart) => {
    expect(pngSize(await drawHere(holdChart(chart)))).toMatchObject({ width: 1400 })
  })
})
