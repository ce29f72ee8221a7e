/**
 * The pattern language: a handful of words over the elements of a stream.
 *
 *   rule('amounts/money', seq(opt(lex('bound').as('bound')), item('number').as('value'), lex('currency').as('unit')), toMoney)
 *
 * A test looks at one element; `seq`, `or`, `opt`, `times` combine; `.as(role)` names what the resolver receives. Nothing recurses and
 * every repetition is bounded, so a scan costs at most tokens × longest rule.
 */
import { WaqaiError } from '../errors.ts'
import type { GrammaticalNumber, VerbForm } from '../lexicon/lexicon.ts'
import type { Item } from '../pipeline/stream.ts'
import type { RuleId } from '../types.ts'
import type { Match } from './match.ts'
import { type ElementKind, perSymbol, type SymbolView } from './symbols.ts'

/**
 * A question about one element. Tests with equal `name` must ask the same question. `needs` lists traits (see `traitsOf`) without any of which
 * the answer is no, so that the question is not even asked; null when nothing is known.
 */
export type Test = Readonly<{ name: string; holds: (symbol: SymbolView) => boolean; needs: readonly string[] | null }>

export type PatternNode =
  | { type: 'test'; test: Test }
  | { type: 'seq'; parts: readonly PatternNode[] }
  | { type: 'or'; parts: readonly PatternNode[] }
  | { type: 'times'; part: PatternNode; min: number; max: number }
  | { type: 'as'; role: string; part: PatternNode }

/** A pattern whose roles are known to TypeScript. */
export class Pattern<Roles extends string = never> {
  readonly node: PatternNode
  /** Only for type inference. */
  declare readonly roles: Roles

  constructor(node: PatternNode) {
    this.node = node
  }

  /** Name what matches here. */
  as<Role extends string>(role: Role): Pattern<Roles | Role> {
    return new Pattern({ type: 'as', role, part: this.node })
  }
}

type RolesOf<P> = P extends Pattern<infer Roles> ? Roles : never

const test = (name: string, needs: Test['needs'], holds: (symbol: SymbolView) => boolean): Pattern =>
  new Pattern({ type: 'test', test: { name, holds, needs } })

const readable = (category: string): string => `as:${category}`
const tagged = (tag: string): string => `tag:${tag}`
const ofKind = (kind: ElementKind): string => `kind:${kind}`

/** What tests may need of an element: its kind, the categories it may be read as, the tags of its item. */
export const traitsOf = perSymbol((symbol): readonly string[] => [
  ofKind(symbol.kind),
  ...new Set(symbol.readings.map((r) => readable(r.lexeme.category))),
  ...symbol.tags.map(tagged),
])

export type LexicalFeatures = { number?: GrammaticalNumber; verb?: VerbForm | readonly VerbForm[]; article?: boolean; enclitic?: boolean }

/** A word that may be read as a lexeme of `category` (with one of `values`, and these features). */
export function lex(category: string | readonly string[], values?: string | number | ReadonlyArray<string | number>, features: LexicalFeatures = {}): Pattern {
  const categories = typeof category === 'string' ? [category] : category
  const wanted = values === undefined ? null : typeof values === 'object' ? values : [values]
  const verbs = features.verb === undefined ? null : typeof features.verb === 'string' ? [features.verb] : features.verb
  return test(`lex(${categories.join('|')}${wanted ? `=${wanted.join('|')}` : ''}${JSON.stringify(features)})`, categories.map(readable), (symbol) => {
    if (features.article !== undefined && symbol.article !== features.article) return false
    if (features.enclitic !== undefined && symbol.enclitic !== features.enclitic) return false
    return symbol.readings.some(
      (r) =>
        categories.includes(r.lexeme.category) &&
        (wanted === null || wanted.includes(r.lexeme.value)) &&
        (features.number === undefined || r.number === features.number) &&
        (verbs === null || (r.verb !== undefined && verbs.includes(r.verb))),
    )
  })
}

/** An earlier match that carries one of these tags. */
export const item = (...tags: string[]): Pattern => test(`item(${tags.join('|')})`, tags.map(tagged), (symbol) => tags.some((tag) => symbol.tags.includes(tag)))

/** A digit number token. */
export const digits: Pattern = test('digits', [ofKind('number')], (symbol) => symbol.kind === 'number')
/** A punctuation mark, any of these characters. */
export const mark = (characters: string): Pattern =>
  test(`mark(${characters})`, [ofKind('punctuation')], (symbol) => symbol.kind === 'punctuation' && characters.includes(symbol.char))
/** A proclitic token: any of the letters. */
export const clitic = (letters: string): Pattern =>
  test(`clitic(${letters})`, [ofKind('proclitic')], (symbol) => symbol.kind === 'proclitic' && letters.includes(symbol.char))
/** The conjunction و, wherever it was written. */
export const wa: Pattern = clitic('و')
export const kind = (...kinds: ElementKind[]): Pattern => test(`kind(${kinds.join('|')})`, kinds.map(ofKind), (symbol) => kinds.includes(symbol.kind))
/** The sentence's edge; only meaningful in context tests. */
export const edge: Pattern = test('edge', [ofKind('edge')], (symbol) => symbol.kind === 'edge')
/** Any question that the words above cannot ask; `name` must be unique to the question. */
export const where = (name: string, holds: (symbol: SymbolView) => boolean): Pattern => test(`where(${name})`, null, holds)

function testOf(pattern: Pattern<string>): Test {
  if (pattern.node.type !== 'test') throw new WaqaiError('PatternInvalid', 'only a test of one element can be combined with all/not')
  return pattern.node.test
}

/** Several tests of the same element. */
export function all(...patterns: Pattern<string>[]): Pattern {
  const tests = patterns.map(testOf)
  return test(`all(${tests.map((t) => t.name).join('&')})`, tests.find((t) => t.needs)?.needs ?? null, (symbol) => tests.every((t) => t.holds(symbol)))
}

/** One of several tests of the same element (as a single step, unlike `or`). */
export function any(...patterns: Pattern<string>[]): Pattern {
  const tests = patterns.map(testOf)
  const needs = tests.every((t) => t.needs) ? tests.flatMap((t) => t.needs as string[]) : null
  return test(`any(${tests.map((t) => t.name).join('|')})`, needs, (symbol) => tests.some((t) => t.holds(symbol)))
}

export function not(pattern: Pattern<string>): Pattern {
  const inner = testOf(pattern)
  return test(`not(${inner.name})`, null, (symbol) => symbol.kind !== 'edge' && !inner.holds(symbol))
}

export function seq<P extends Pattern<string>[]>(...parts: P): Pattern<RolesOf<P[number]>> {
  return new Pattern({ type: 'seq', parts: parts.map((p) => p.node) })
}

export function or<P extends Pattern<string>[]>(...parts: P): Pattern<RolesOf<P[number]>> {
  if (parts.length === 0) throw new WaqaiError('PatternInvalid', 'or() needs at least one alternative')
  return new Pattern({ type: 'or', parts: parts.map((p) => p.node) })
}

export const opt = <Roles extends string>(part: Pattern<Roles>): Pattern<Roles> => times(part, 0, 1)

/** Between `min` and `max` repetitions; the bound keeps scanning linear. */
export function times<Roles extends string>(part: Pattern<Roles>, min: number, max: number): Pattern<Roles> {
  if (!(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min && max > 0 && max <= 40)) {
    throw new WaqaiError('PatternInvalid', `times(${min}, ${max}): needs 0 ≤ min ≤ max ≤ 40`)
  }
  return new Pattern({ type: 'times', part: part.node, min, max })
}

/** Why a resolver turned a match down; the engine then tries the next shorter one that ends at or before `atMost` (an element, exclusive), if it says so. */
export type Rejection = { rejected: string; atMost?: number }
export const reject = (why: string, atMost?: number): Rejection => (atMost === undefined ? { rejected: why } : { rejected: why, atMost })

export type Resolver<Roles extends string> = (match: Match<Roles>) => Item | Rejection

export type RuleOptions = {
  /** Higher wins between matches of equal length; rules of equal priority must not match the same elements. */
  priority?: number
  /** Tests on the element before and after the match (the edge counts as an element). */
  unlessAfter?: Pattern
  unlessBefore?: Pattern
  onlyAfter?: Pattern
  onlyBefore?: Pattern
}

export type Rule = Readonly<{
  id: RuleId
  pattern: PatternNode
  resolve: Resolver<string>
  priority: number
  unlessAfter: Test | null
  unlessBefore: Test | null
  onlyAfter: Test | null
  onlyBefore: Test | null
  /** Whether any of the tests on the neighbours is there. */
  contextual: boolean
}>

/** A named rule: what to match and what it means. */
export function rule<Roles extends string>(id: RuleId, pattern: Pattern<Roles>, resolve: Resolver<Roles>, options: RuleOptions = {}): Rule {
  if (!/^[a-z][a-z-]*\/[a-z0-9-]+$/u.test(id)) throw new WaqaiError('PatternInvalid', `rule id ${id} is not extractor/phenomenon`)
  if (canBeEmpty(pattern.node)) throw new WaqaiError('PatternInvalid', `rule ${id} matches nothing at all (the empty sequence)`)
  const context = (p: Pattern | undefined): Test | null => (p === undefined ? null : testOf(p))
  const { unlessAfter, unlessBefore, onlyAfter, onlyBefore } = options
  return {
    id,
    pattern: pattern.node,
    resolve: resolve as Resolver<string>,
    priority: options.priority ?? 0,
    unlessAfter: context(unlessAfter),
    unlessBefore: context(unlessBefore),
    onlyAfter: context(onlyAfter),
    onlyBefore: context(onlyBefore),
    contextual: [unlessAfter, unlessBefore, onlyAfter, onlyBefore].some((p) => p !== undefined),
  }
}

/** Whether a pattern can match no element at all. */
export function canBeEmpty(node: PatternNode): boolean {
  switch (node.type) {
    case 'test':
      return false
    case 'seq':
      return node.parts.every(canBeEmpty)
    case 'or':
      return node.parts.some(canBeEmpty)
    case 'times':
      return node.min === 0 || canBeEmpty(node.part)
    case 'as':
      return canBeEmpty(node.part)
  }
}
