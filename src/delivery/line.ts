/** Somebody who waits: the least rank goes first, of the same rank who came first. */
interface Place {
  readonly rank: () => number
  readonly call: () => void
  readonly refuse: (reason: unknown) => void
}

/** A line in which ranks may change while one waits: they are asked for when somebody is called. */
export class Line {
  private readonly places = new Set<Place>()

  /** Resolves when it is one's turn; rejects when the line is closed. */
  wait(rank: () => number): Promise<void> {
    return new Promise((resolve, reject) => {
      const place = { rank, call: resolve, refuse: reject }
      this.places.add(place)
    })
  }

  /** Calls whoever is first now. */
  callNext(): void {
    let first: Place | undefined
    let least = Number.POSITIVE_INFINITY
    for (const place of this.places) {
      const rank = place.rank()
      if (rank >= least) continue
      first = place
      least = rank
    }
    if (first === undefined) return
    this.places.delete(first)
    first.call()
  }

  /** Refuses all who wait. */
  close(reason: unknown): void {
    for (const place of this.places) place.refuse(reason)
    this.places.clear()
  }
}
