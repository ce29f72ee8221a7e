/** Who has spoken so far: for verbs without a subject (`وأضاف`) and participles (`مؤكدا`). */
import type { FillerDraft } from '../draft.ts'
import type { Cue } from './cues.ts'

/** How many speakers back a verb's gender is heeded. */
const MEMORY = 6

type Said = { speaker: FillerDraft; feminine: boolean | null }

export class History {
  readonly #said: Said[] = []

  get last(): FillerDraft | null {
    return this.#said.at(-1)?.speaker ?? null
  }

  /** @param feminine gender that the verb before its subject showed, if it showed any */
  add(speaker: FillerDraft, feminine: boolean | null): void {
    this.#said.push({ speaker, feminine })
    if (this.#said.length > MEMORY) this.#said.shift()
  }

  /** The latest speaker who agrees with the verb; the latest of all when none does. */
  agreeing(cue: Cue): FillerDraft | null {
    for (let k = this.#said.length - 1; k >= 0; k--) {
      const said = this.#said[k] as Said
      if (said.feminine === null || said.feminine === cue.feminine) return said.speaker
    }
    return this.last
  }
}
