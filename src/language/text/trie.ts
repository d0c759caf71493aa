/** Rows of steps, the words of sayings mostly: what a row says where it ends, and with what longer ones go on. */
export class Trie<Value, Step = string> {
  value: Value | undefined = undefined
  // Most rows go on with one step at most: a map for each would be several times as large, and slower.
  private onlyStep: Step | undefined = undefined
  private only: Trie<Value, Step> | undefined = undefined
  private all: Map<Step, Trie<Value, Step>> | undefined = undefined

  /** Does no row go on from here? */
  get isEnd(): boolean {
    return this.only === undefined
  }

  /** Where rows go on behind a step, if any do. */
  next(step: Step): Trie<Value, Step> | undefined {
    if (this.all !== undefined) return this.all.get(step)
    return step === this.onlyStep ? this.only : undefined
  }

  /** Where a row ends; the way to there is made if there is none. */
  grown(row: Iterable<Step>): Trie<Value, Step> {
    let branch: Trie<Value, Step> = this
    for (const step of row) branch = branch.next(step) ?? branch.grow(step)
    return branch
  }

  private grow(step: Step): Trie<Value, Step> {
    const branch = new Trie<Value, Step>()
    if (this.onlyStep !== undefined && this.only !== undefined) {
      this.all ??= new Map([[this.onlyStep, this.only]])
      this.all.set(step, branch)
    } else {
      this.onlyStep = step
      this.only = branch
    }
    return branch
  }

  /** The steps with which rows go on, and where to. */
  entries(): readonly (readonly [step: Step, branch: Trie<Value, Step>])[] {
    if (this.all !== undefined) return [...this.all]
    return this.onlyStep !== undefined && this.only !== undefined ? [[this.onlyStep, this.only]] : []
  }
}
