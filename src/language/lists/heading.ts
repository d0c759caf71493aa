import type { ReadLine } from '../line.ts'

/** The words in front of the products of a line, which the lines below share: "Sold:", "yesterday sold", "Yesterday:". */
export interface Heading {
  readonly words: string
  /** `day`: it has no verb, and the lines below have their own. `entry`: it is an entry itself, and a blank line ends it. */
  readonly kind: 'verb' | 'day' | 'entry'
}

/** Reads one line by itself. */
export type Read = (line: string) => ReadLine
