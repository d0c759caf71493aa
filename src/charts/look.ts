import type { Json } from '../chat/reply.ts'

/**
 * A picture is seen some 8 cm wide, so that one of these 700 pixels is about a tenth of a millimetre: letters of 20
 * can just be read at arm's length.
 */
export const WIDTH_PIXELS = 700
/** The height of a chart by day; that of bars goes by their number, but is no less than the second. */
export const HEIGHT_PIXELS = 400
export const LEAST_HEIGHT_PIXELS = 260
/** Every pixel is drawn as two by two. */
export const PIXEL_RATIO = 2

export const TEXT_PIXELS = 20
export const TITLE_PIXELS = 27
export const PADDING_PIXELS = 18

export const BACKGROUND = '#ffffff'
export const INK = '#1f2328'
export const FAINT_INK = '#57606a'
export const GRID = '#e4e7eb'
export const ZERO_LINE = '#8c959f'

/**
 * Blue and orange stay apart for every kind of colour-blindness; for those who see no colour the comparison is lighter,
 * and dashed or framed.
 */
export const MAIN = '#0067a5'
/** What is gathered is not one of the others. */
export const OTHERS = '#8fa3b5'
export const MAIN_AREA = 'rgba(0, 103, 165, 0.14)'
export const COMPARISON = '#d97b00'
export const COMPARISON_FILL = '#ffe2b0'

/** Texts of this size; the family is up to who draws. */
export function font(size: number, weight: 'normal' | 'bold' = 'normal'): Json {
  return { size, weight }
}
