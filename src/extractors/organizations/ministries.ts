/** Ministries called by their portfolio alone: `الخارجية المصرية`, `أعلنت الداخلية`. */
import { type Rejection, reject } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { perSymbol } from '../../pattern/symbols.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { NOUN, VERB } from '../../tokenize/tokens.ts'
import { organization } from './resolve.ts'

type Outcome = Item | Rejection

/** A verb whose subject is feminine. */
export const actsShe = perSymbol((view) => !view.article && view.readings.some((r) => r.person === 3 && r.gender === 'f' && r.number === 'sg'))
const isFeminineVerb = perSymbol((view) => view.kind === 'word' && actsShe(view))

/** `السياسة ‹الخارجية المصرية›`, `ديونها الخارجية`: behind a definite noun the word is its adjective. */
const isAdjectiveHere = (before: Element | undefined): boolean =>
  before !== undefined &&
  before.view.kind === 'word' &&
  before.firstToken === before.lastToken &&
  (before.article || (before.view.enclitic && (before.view.pos & (NOUN | VERB)) === NOUN))

const government = (match: Match<string>): Item => {
  const body = organization(match)
  return { ...body, value: { ...body.value, type: 'government' } }
}

/** A portfolio with the nation whose it is, in the feminine of a ministry. */
export function ministry(match: Match<string>): Outcome {
  const head = match.get('head') as Element
  const nation = match.elements[1] as Element
  const [before, after] = [match.before(1), match.after(1)]
  if (isAdjectiveHere(before)) return reject('an adjective of the noun before it')
  // `وزيرة الخارجية البريطانية`: the nation is hers.
  if (before?.lex('title-head')?.lexeme.value === 'minister') return reject('the field of a minister')
  if (nation.lex('nationality')?.number !== 'sg' || !/[ةه]$/u.test(nation.written)) return reject('a nation that does not agree')
  // `مستشفيات الصحة المصرية`, `تطوير الزراعة العراقية`: many a portfolio is a feminine noun of its own.
  const always = head.lex('portfolio')?.lexeme.props.ministry === 'always'
  const acts = (before !== undefined && isFeminineVerb(before.view)) || (after !== undefined && (after.view.char === ':' || isFeminineVerb(after.view)))
  return always || acts ? government(match) : reject('a field, not its ministry')
}

/** A portfolio right behind a feminine verb: who did it, where the verb can have no other subject. */
export function ministryAlone(match: Match<string>): Outcome {
  const head = match.get('head') as Element
  const [before, after] = [match.before(1), match.after(1)]
  if (head.lex('portfolio')?.lexeme.props.ministry !== 'always') return reject('a field, not its ministry')
  if (before && (before.view.pos & NOUN) !== 0 && !before.view.readings.some((r) => r.verb === 'perfect')) return reject('behind a noun')
  if (after?.view.kind === 'word' && after.article && /[ةه]$/u.test(after.written)) return reject('a noun with its adjective')
  return government(match)
}
