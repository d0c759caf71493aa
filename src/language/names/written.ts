import type { Line } from '../text/line.ts'
import { tokenise } from '../text/tokens.ts'
import type { Trie } from '../text/trie.ts'
import { DISTANCE, type NameSpan, spanOf } from './span.ts'

/** Names by their words and marks, with the products that are written so. */
export type WrittenNames = Trie<number[]>

/**
 * Adds a name with the marks in it, each as it is written: "Soap (2 pack)", "#1 Mug", "Yahoo!". Names without any are
 * found by their words alone.
 */
export function plantWritten(root: WrittenNames, product: number, text: string): void {
  const { tokens } = tokenise(text)
  if (!tokens.some(({ kind }) => kind === 'mark')) return
  const branch = root.grown(tokens.map(token => token.text))
  branch.value ??= []
  if (!branch.value.includes(product)) branch.value.push(product)
}

const NO_SPANS: readonly NameSpan[] = []

/** The names with marks that stand at a token mark by mark. */
export function writtenAt({ tokens }: Line, at: number, root: WrittenNames): readonly NameSpan[] {
  let spans: NameSpan[] | undefined
  let branch: WrittenNames | undefined = root
  for (let end = at; end < tokens.length; ) {
    branch = branch.next(tokens[end]?.text ?? '')
    if (branch === undefined) break
    end += 1
    if (branch.value === undefined) continue
    spans ??= []
    spans.push(spanOf(end, branch.value, DISTANCE.whole))
  }
  return spans ?? NO_SPANS
}
