/** Questions asked once per symbol. */
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { fold } from '../../src/normalize/fold.ts'
import { perSymbol, reads, SymbolTable, type SymbolView } from '../../src/pattern/symbols.ts'
import { TokenKind } from '../../src/tokenize/tokens.ts'

const lexicon = compileLexicon([
  {
    name: 'test',
    file: {
      source: 'hand',
      category: 'fruit',
      entries: [
        { forms: ['تفاح'], value: 'apple' },
        { forms: ['موز'], value: 'banana' },
      ],
    },
  },
])
const symbols = new SymbolTable(lexicon)
const view = (word: string): SymbolView => {
  const units = fold(word)
  const id = lexicon.find(units, 0, units.length)
  return symbols.views[symbols.ofToken(TokenKind.Word, 0, 1, id < 0 ? 0 : (lexicon.wordSet[id] as number))] as SymbolView
}

describe('perSymbol', () => {
  it('asks once per symbol, also when the answer is false or null', () => {
    const asked: number[] = []
    const isApple = perSymbol((v) => {
      asked.push(v.id)
      return v.readings.some((r) => r.lexeme.value === 'apple')
    })
    const nothing = perSymbol((v) => {
      asked.push(-v.id)
      return null
    })
    const [apple, banana] = [view('تفاح'), view('موز')]
    expect([apple, banana, apple, banana].map(isApple)).toEqual([true, false, true, false])
    expect([nothing(banana), nothing(banana)]).toEqual([null, null])
    expect(asked).toEqual([apple.id, banana.id, -banana.id])
  })

  it('keeps the answers of two questions apart', () => {
    const one = perSymbol(() => 1)
    const two = perSymbol(() => 2)
    expect([one(view('تفاح')), two(view('تفاح')), one(view('تفاح'))]).toEqual([1, 2, 1])
  })
})

describe('reads', () => {
  it('asks for categories and values', () => {
    expect(reads('fruit')(view('تفاح'))).toBe(true)
    expect(reads(['tree', 'fruit'], ['banana'])(view('تفاح'))).toBe(false)
    expect(reads('fruit', ['banana'])(view('موز'))).toBe(true)
    expect(reads('fruit')(view('كتاب'))).toBe(false)
  })
})
