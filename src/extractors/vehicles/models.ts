/** Makes and models behind a vehicle or a weapon: `إف 16`, `من طراز "سو-30"`, `أباتشي`, `T-72`. */
import { item, lex, mark, opt, or, type Pattern, seq, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'

const quote = opt(where('quote', (s) => s.kind === 'punctuation' && '"“”«»'.includes(s.char)))
const number = item('integer').as('series')
const dash = mark('-–')
/** A listed make, with its number where it has one (`ميغ 29`). */
const listed = seq(lex('vehicle-model').as('model'), opt(or(seq(opt(dash), number), seq(opt(mark('(')), number, mark(')')))))
/** A code in Latin letters (`F-16`, `MQ9`). */
const code = where('latin-code', (s) => s.kind === 'latin').as('code')
const numberedCode = seq(code, opt(dash), number)
const latin = or(code, numberedCode)
const type = lex('type-phrase').as('type')

/** What may follow the noun: a make by itself, or any make after `من طراز`. */
export const model: Pattern<string> = or(seq(type, quote, or(listed, latin), quote), seq(quote, or(listed, numberedCode), quote))
/** `من طراز` with its make: enough to say what is counted. */
export const typed: Pattern<string> = seq(type, opt(seq(quote, or(listed, latin), quote)))

/** The usual Latin name of the model, and the class of things that bear it. */
export function modelOf(match: Match<string>): { name: string; class?: string } | null {
  const lexeme = match.get('model')?.lex('vehicle-model')?.lexeme
  const code = match.get('code')?.text
  const series = match.get('series')?.item?.value.value
  const name = lexeme ? String(lexeme.value) : code
  if (name === undefined) return null
  const kind = lexeme?.props.class
  return { name: series === undefined ? name : `${name}${name.length <= 3 ? '-' : ' '}${series}`, ...(kind ? { class: String(kind) } : {}) }
}

/** Letters that are a make only with their number: `سي` alone is none. */
export const incomplete = (match: Match<string>): boolean =>
  match.get('model')?.lex('vehicle-model')?.lexeme.props.numbered === true && match.get('series') === undefined && String(match.get('model')?.text).length < 4
