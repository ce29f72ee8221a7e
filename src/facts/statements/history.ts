/** Who has spoken so far: for verbs without a subject (`وأضاف`) and participles (`مؤكدا`). */
import type { FillerDraft } from '../draft.ts'
import type { Cue } from './cues.ts'

/** How many speakers back a verb's gender is heeded. */
const MEMORY = 4

type Said = { speaker: FillerDraft; feminine: boolean | null }

export class History {
  readonly #said: Said[] = []

  get last(): FillerDraft | null {
    return this.#said.at(-1)?.speaker ?? null
  }

  /** The latest speaker of some kind. */
  latest(accepts: (speaker: FillerDraft) => boolean): FillerDraft | null {
    return this.#said.findLast(({ speaker }) => accepts(speaker))?.speaker ?? null
  }

  /** @param feminine gender that the verb before its subject showed, if it showed any */
  add(speaker: FillerDraft, feminine: boolean | null): void {
    this.#said.push({ speaker, feminine })
    if (this.#said.length > MEMORY) this.#said.shift()
  }

  /** The latest speaker, unless the verb's gender speaks against it and for one shortly before. */
  agreeing(cue: Cue): FillerDraft | null {
    const last = this.#said.at(-1)
    if (!last || last.feminine === null || last.feminine === cue.feminine) return last?.speaker ?? null
    return this.#said.findLast((said) => said.feminine === cue.feminine)?.speaker ?? last.speaker
  }
}
