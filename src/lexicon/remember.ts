/** Answers about spellings, kept over documents: names and words come back all the time. */
import type { Lexicon } from './lexicon.ts'

/** So many answers are kept, then all are forgotten together: memory stays flat over a corpus. */
const MEMORY = 20_000
/** Longer texts hardly ever come back. */
const LONGEST = 80

/** @param ask a pure question about a spelling; it may be answered null but not undefined */
export function remembering<T extends NonNullable<unknown> | null>(ask: (text: string) => T): (text: string) => T {
  const table = new Map<string, T>()
  return (text) => {
    const known = table.get(text)
    if (known !== undefined) return known
    const answer = ask(text)
    if (text.length > LONGEST) return answer
    if (table.size >= MEMORY) table.clear()
    table.set(copied(text), answer)
    return answer
  }
}

const units = new Uint16Array(LONGEST)

/** A string of its own: a slice would keep the whole document alive. */
function copied(text: string): string {
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return String.fromCharCode.apply(null, units.subarray(0, text.length) as unknown as number[])
}

/** The same for a question that a lexicon answers. */
export function rememberingIn<T extends NonNullable<unknown> | null>(ask: (lexicon: Lexicon, text: string) => T): (lexicon: Lexicon, text: string) => T {
  const tables = new WeakMap<Lexicon, (text: string) => T>()
  return (lexicon, text) => {
    let table = tables.get(lexicon)
    if (!table) {
      table = remembering((one: string) => ask(lexicon, one))
      tables.set(lexicon, table)
    }
    return table(text)
  }
}
