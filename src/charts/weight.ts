import type { SKRSContext2D } from '@napi-rs/canvas'

const BOLD = /\b(?:bold|[6-9]00)\b/

/**
 * Makes the fonts of a context as heavy as they are asked for. They have all weights in one file, of which the canvas
 * would take the one that comes first, for some scripts the thinnest.
 */
export function weighFonts(context: SKRSContext2D): void {
  const font = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), 'font')
  Object.defineProperty(context, 'font', {
    configurable: true,
    get: () => font?.get?.call(context),
    set: (value: string) => {
      const isBold = BOLD.test(value)
      font?.set?.call(context, value.replace(BOLD, 'normal'))
      context.fontVariationSettings = `"wght" ${isBold ? 700 : 400}`
    },
  })
}
