/** The usual English spellings of names, by word id; the few names of several words by their spelling. */

/** Offsets of each word's English spelling in one string, which is that of the next word's when it has none. */
export type SpellingsState = { starts: Int32Array; latin: Uint8Array; phrases: Array<[spelling: string, latin: string]> }

export class Spellings {
  readonly #words = new Map<number, string>()
  readonly #phrases: Map<string, string>
  #stored: Pick<SpellingsState, 'starts' | 'latin'> | null = null

  constructor(phrases: Iterable<[string, string]> = []) {
    this.#phrases = new Map(phrases)
  }

  /** Keep a spelling in Latin letters of ASCII, unless the name has one. */
  add(name: number | string, latin: string): void {
    if (this.get(name) !== undefined) return
    if (typeof name === 'string') this.#phrases.set(name, latin)
    else this.#words.set(name, latin)
  }

  get(name: number | string): string | undefined {
    return typeof name === 'string' ? this.#phrases.get(name) : (this.#words.get(name) ?? this.#read(name))
  }

  #read(word: number): string | undefined {
    if (this.#stored === null || word + 1 >= this.#stored.starts.length) return undefined
    const { starts, latin } = this.#stored
    const [from, to] = [starts[word] as number, starts[word + 1] as number]
    return from === to ? undefined : String.fromCharCode(...latin.subarray(from, to))
  }

  /** @param words how many words there are */
  state(words: number): SpellingsState {
    const starts = new Int32Array(words + 1)
    const parts: string[] = []
    for (let word = 0, at = 0; word < words; word++) {
      const latin = this.get(word) ?? ''
      parts.push(latin)
      at += latin.length
      starts[word + 1] = at
    }
    return { starts, latin: Uint8Array.from(parts.join(''), (letter) => letter.charCodeAt(0)), phrases: [...this.#phrases] }
  }

  static restore({ starts, latin, phrases }: SpellingsState): Spellings {
    const restored = new Spellings(phrases)
    restored.#stored = { starts, latin }
    return restored
  }
}
