/** A question about a reading set, asked once per set: the answers lie in one column, since sets are numbered. */
import type { Lexicon, Reading } from './lexicon.ts'

const NO = 1
const YES = 2

export class SetQuestion {
  readonly #lexicon: Lexicon
  readonly #ask: (reading: Reading) => boolean
  #answers: Uint8Array

  /** @param ask whether one reading makes the answer yes */
  constructor(lexicon: Lexicon, ask: (reading: Reading) => boolean) {
    this.#lexicon = lexicon
    this.#ask = ask
    this.#answers = new Uint8Array(lexicon.sets.length + 1024)
  }

  /** Whether some reading of the set is such a one. */
  holds(set: number): boolean {
    const known = this.#answers[set]
    return known === YES || (known !== NO && this.#answer(set))
  }

  #answer(set: number): boolean {
    if (set >= this.#answers.length) {
      const larger = new Uint8Array(set * 2)
      larger.set(this.#answers)
      this.#answers = larger
    }
    const answer = (this.#lexicon.sets[set] as Reading[]).some(this.#ask)
    this.#answers[set] = answer ? YES : NO
    return answer
  }
}
