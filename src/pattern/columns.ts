/**
 * Numbers about symbols, side by side in one typed array: a scan over elements then reads one number for each and touches no view. For
 * flags and classes that are asked of every element; rarer questions are better off with `perSymbol`.
 */
import type { SymbolTable, SymbolView } from './symbols.ts'

/** The numbers of the first `known` symbols. */
export type Column = { numbers: Int32Array; known: number }

let columns = 0
const NONE: Column = { numbers: new Int32Array(0), known: 0 }

/**
 * @param width how many numbers each symbol has; those of symbol `s` begin at `s * width`
 * @param write puts the numbers of a view into `numbers` from `at` on; they are 0 at first. What it writes may hang on the view alone
 * @returns all symbols' numbers. Call this once, at the top of a module, never inside a function; call what it returns once for each scan
 */
export function symbolColumn(width: number, write: (view: SymbolView, numbers: Int32Array, at: number) => void): (symbols: SymbolTable) => Int32Array {
  const slot = columns++
  return (symbols) => {
    const column = symbols.columns[slot] ?? NONE
    return column.known === symbols.views.length ? column.numbers : extend(symbols, slot, width, write)
  }
}

/** A column of one number for each symbol. */
export const symbolNumbers = (ask: (view: SymbolView) => number): ((symbols: SymbolTable) => Int32Array) =>
  symbolColumn(1, (view, numbers, at) => {
    numbers[at] = ask(view)
  })

/** Fills in the symbols that are new. */
function extend(symbols: SymbolTable, slot: number, width: number, write: (view: SymbolView, numbers: Int32Array, at: number) => void): Int32Array {
  const { views } = symbols
  let column = symbols.columns[slot]
  if (column === undefined || column.numbers.length < views.length * width) {
    const numbers = new Int32Array(2 * views.length * width)
    numbers.set(column?.numbers ?? [])
    column = { numbers, known: column?.known ?? 0 }
    symbols.columns[slot] = column
  }
  for (let s = column.known; s < views.length; s++) write(views[s] as SymbolView, column.numbers, s * width)
  column.known = views.length
  return column.numbers
}
