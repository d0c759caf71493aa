import type { Line } from '../text/line.ts'
import { tokenise } from '../text/tokens.ts'
import { DISTANCE, type NameSpan, spanOf } from './span.ts'

/** Where a row of words and marks goes on, and the products that are written so. */
export interface WrittenBranch {
  readonly next: Map<string, WrittenBranch>
  readonly products: number[]
}

/**
 * Adds a name with the marks in it, each as it is written: "Soap (2 pack)", "#1 Mug", "Yahoo!". Names without any are
 * found by their words alone.
 */
export function plantWritten(root: WrittenBranch, product: number, text: string): void {
  const { tokens } = tokenise(text)
  if (!tokens.some(({ kind }) => kind === 'mark')) return
  let branch = root
  for (const token of tokens) {
    const next = branch.next.get(token.text) ?? { next: new Map(), products: [] }
    branch.next.set(token.text, next)
    branch = next
  }
  if (!branch.products.includes(product)) branch.products.push(product)
}

const NO_SPANS: readonly NameSpan[] = []

/** The names with marks that stand at a token mark by mark. */
export function writtenAt({ tokens }: Line, at: number, root: WrittenBranch): readonly NameSpan[] {
  let spans: NameSpan[] | undefined
  let branch: WrittenBranch | undefined = root
  for (let end = at; end < tokens.length; ) {
    branch = branch.next.get(tokens[end]?.text ?? '')
    if (branch === undefined) break
    end += 1
    if (branch.products.length === 0) continue
    spans ??= []
    spans.push(spanOf(end, branch.products, DISTANCE.whole))
  }
  return spans ?? NO_SPANS
}
