/** Signs that turn the writing direction, and separators that some terminals take for a new line. */
const INVISIBLE = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
/** All controls but tab and line feed: a product's name must not be able to colour, clear or drive a terminal. */
const CONTROLS = /[^\P{Cc}\t\n]/gu

const PICTURE_OF_NULL = 0x2400
const PICTURE_OF_DELETE = 0x2421

/** The text with its control characters shown as pictures of themselves, so that a terminal does not obey them. */
export function harmless(text: string): string {
  return text.replace(INVISIBLE, '\ufffd').replace(CONTROLS, control => {
    const code = control.charCodeAt(0)
    if (code === 0x7f) return String.fromCharCode(PICTURE_OF_DELETE)
    return code < 0x20 ? String.fromCharCode(PICTURE_OF_NULL + code) : '\ufffd'
  })
}
