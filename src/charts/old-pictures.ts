/** What stands in the folder of pictures. */
export interface PictureFile {
  readonly name: string
  /** When it was last drawn or sent, in milliseconds since 1970. */
  readonly usedAtMs: number
}

/** A picture that was not sent for so long has been forgotten; were it needed again, it would be drawn again. */
export const KEPT_MS = 30 * 24 * 60 * 60_000

/** Pictures by the hash of what they show, and what was left of drawing one when the program ended. */
const OURS = /^(?:[0-9a-f]{32}\.png|\.\d+-\d+\.part)$/

/** The names of the pictures that are too old to be kept; files that are none of ours stay. */
export function oldPictures(files: readonly PictureFile[], nowMs: number): readonly string[] {
  return files.filter(({ name, usedAtMs }) => OURS.test(name) && nowMs - usedAtMs > KEPT_MS).map(({ name }) => name)
}
