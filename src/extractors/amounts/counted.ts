/** Counted nouns: number and noun in either order, duals, parts of a group (`خمسة من الركاب`), numbers whose noun is understood. */
import { all, any, clitic, item, lex, mark, not, opt, or, type Rule, reject, rule, seq, times, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { amount, betweenTwice, boundAfter, boundBefore, measured, rangeProblem, sameNoun, saying } from './bounded.ts'
import { rateOf } from './measures.ts'
import { agrees, construct, countable, isConstruct, knownNoun, openDefinite, openNoun, openOwned, unitOfNoun } from './nouns.ts'
import { outOfWhole, partOfWhole } from './part-of-whole.ts'

type Rejected = ReturnType<typeof reject>

const noun = knownNoun.as('noun')
const adjective = where(
  'adjective',
  (s) => s.kind === 'word' && s.readings.some((r) => ['nationality', 'vehicle-attribute', 'office-qualifier'].includes(r.lexeme.category)),
)
const rate = or(
  lex('rate-word').as('rate'),
  seq(any(lex('preposition', 'in'), clitic('ب')), lex('time-unit', undefined, { number: 'sg', article: true }).as('per')),
)
const from = lex('preposition', 'from')
const quote = opt(mark('«"“'))
const open = mark('([«')
const close = mark(')]»')

function quantity(match: Match<string>, unit: string, of: string | undefined, value: ReturnType<typeof measured>): Item {
  const rateWord = rateOf(match)
  return {
    tags: ['quantity', unit === '{person}' ? 'people' : 'counted', ...saying(match)],
    kind: 'quantity',
    value: {
      value: value.value,
      unit: `${unit}${rateWord ?? ''}`,
      ...(of === undefined ? {} : { of }),
      bound: value.bound,
      ...(value.max === undefined ? {} : { max: value.max }),
    },
  }
}

function counted(match: Match<string>): Item | Rejected {
  const element = match.get('noun')
  const problem = rangeProblem(match)
  if (!element || problem) return reject(problem ?? 'no counted noun')
  // `3 - 0 أمام الضيوف`: folded like إمام.
  if (element.lex('preposition') && !element.written.startsWith('إ')) return reject('a preposition')
  if (partOfDefinite(match.get('value'), element)) return reject('may be a part of it')
  if (isFamiliar(match.get('value'), element)) return reject('who wrote it, or is used to it')
  const value = whole(measured(match), match)
  if (isInYear(match, element)) return reject('in a year')
  if (match.get('value')?.is('year-like') && !match.has('bound') && !agrees(element, Number(value.value))) return reject('may be a year')
  return quantity(match, unitOfNoun(element, value.value), element.text, value)
}

/** `وقعت في 2021 عقدا`: behind في rather the year, with the object of the verb behind it. */
const isInYear = (match: Match<string>, noun: Element): boolean =>
  match.get('value')?.is('year-like') === true &&
  !match.has('bound') &&
  match.before()?.lex('preposition')?.lexeme.value === 'in' &&
  /[^ا]ا$/u.test(noun.folded) &&
  !noun.is('people')

/** `خمس السكان`, `سبع البحر`, `تسع القاعة`: such a word before a definite noun is a part, a lion or a verb; the number would follow (`الدول الخمس`). */
export const partOfDefinite = (number: Element | undefined, noun: Element | undefined): boolean =>
  number?.lex('fraction') !== undefined && number.lex('number-unit', 'number-ten') !== undefined && !number.article && noun?.article === true

/** `ألف كتبا`, `ألف المغاربة المشهد`: behind a bare thousand stands the one that it counts, in the genitive; what is definite, or in the accusative, somebody wrote or is used to. */
export const isFamiliar = (number: Element | undefined, noun: Element | undefined): boolean =>
  number?.folded === 'الف' && !number.article && number.view.kind === 'item' && noun?.view.kind === 'word' && (noun.article || /[^اىي]ا$/u.test(noun.written))

/** Three digits after a single dot are thousands where things are counted: nobody counts parts of a person. */
function whole(value: ReturnType<typeof measured>, match: Match<string>): ReturnType<typeof measured> {
  const element = match.get('value')
  const number = value.value
  if (number === null || !element || !/^\d{1,3}\.\d{3}$/u.test(element.folded) || Number.isInteger(number)) return value
  return { ...value, value: Number(element.folded.replace('.', '')) }
}

function openCounted(match: Match<string>): Item | Rejected {
  const element = match.get('noun')
  const value = measured(match)
  if (!element || rangeProblem(match) || element.lex('not-counted')) return reject('not a counted noun')
  if (partOfDefinite(match.get('value'), element)) return reject('may be a part of it')
  if (isFamiliar(match.get('value'), element)) return reject('who wrote it, or is used to it')
  if (match.get('value')?.is('number-vague') && match.get('value')?.article && element.index === Number(match.get('value')?.index) + 1)
    return reject('the vague count stands alone')
  if (isInYear(match, element)) return reject('in a year')
  if (!countable(element, value.value)) return reject('may be no counted noun')
  const before = match.before()
  if (match.get('value')?.is('year-like') && !match.has('bound') && before && (before.is('ordinal') || (before.article && before.view.kind === 'word')))
    return reject('the year of what stands before it')
  return quantity(match, unitOfNoun(element, value.value), element.text, whole(value, match))
}

function dualNoun(match: Match<string>): Item | Rejected {
  const one = match.get('noun')
  if (!one || one.is('number') || one.is('money') || /^(?:ا?ل)?عاملين$/u.test(one.folded)) return reject('may be no dual')
  const head = match.before()
  if (/(?:ان|ين)$/u.test(head?.folded ?? '') && (head?.article || head?.view.readings.some((r) => r.number === 'du')))
    return reject('an adjective of the dual before it')
  // `بلدة القريتين`: a place is named after two.
  if (one.article && head?.lex('place-head') && !head.article) return reject('the name of a place')
  if (one.article && one.lex('counted-noun')?.lexeme.props.agent === true) return reject('may be those who do it')
  // Sound plurals of those who do something (`الزائرين`) are spelled like their dual, and far more frequent.
  if (one.lex('people-noun') && /^(?:ا?ل)?(?:.ا..|م...+)ين$/u.test(one.folded)) return reject('may be a plural')
  const other = one.view.readings.some((r) => r.number !== 'du' && ['people-noun', 'counted-noun', 'noun'].includes(r.lexeme.category))
  return other || !/(?:ان|ين)$/u.test(one.folded) ? reject('may be no dual') : quantity(match, unitOfNoun(one), one.text, { value: 2, bound: 'exact' })
}

/** `الدول الـ27`, `الحزم الأربع`: the number after a definite plural. */
function postposed(match: Match<string>): Item | Rejected {
  const element = match.get('noun')
  const value = match.get('value')?.item?.value.value
  if (!element || typeof value !== 'number' || value < 2) return reject('no count')
  const stem = element.view.enclitic ? element.folded.slice(0, element.stemEnd - element.end) : element.folded
  const isPlural = element.view.readings.some((r) => r.number === 'pl') || /(?:ات|ين|ون)$/u.test(stem)
  const singular = /[هي]$/u.test(element.folded) || (element.view.readings.length > 0 && element.view.readings.every((r) => r.number === 'sg'))
  if (!isPlural && (singular || !match.get('value')?.is('definite-number'))) return reject('the noun is no plural: an ordinal')
  if (match.before()?.lex('fraction') && hasSingular(element)) return reject('the price of one: an ordinal')
  return quantity(match, unitOfNoun(element), element.text, { value, bound: 'exact' })
}

/** `الكتاب`: the book and the writers. */
const hasSingular = (element: Element): boolean =>
  element.view.readings.some((r) => r.number === 'sg' && ['people-noun', 'counted-noun'].includes(r.lexeme.category))

/** `ثلاثة (3) قتلى`: the same number twice. */
function repeated(match: Match<string>): Item | Rejected {
  const again = match.get('again')?.item?.value.value
  return again === measured(match).value ? counted(match) : reject('two numbers')
}

/** `مقتل (12) وإصابة (30)`: people understood, their number in brackets. */
function peopleInBrackets(match: Match<string>): Item | Rejected {
  const number = match.get('value')
  if (!number || !peopleUnderstood(match.before()) || number.is('year-like')) return reject('a number in brackets')
  return { ...quantity(match, '{person}', undefined, measured(match)), start: number.start, end: number.end }
}

/** `(6) خدمات`: the noun must show that it is counted, since numbers in brackets also count verses and points. */
function openBracketed(match: Match<string>): Item | Rejected {
  const element = match.get('noun')
  return element && agrees(element, Number(match.get('value')?.item?.value.value)) ? openCounted(match) : reject('the number of a verse or a point')
}

/** `نحو الأربعين مجلدا`, `الخمسين لاعبا`: definite tens before a singular accusative. */
function countedByTens(match: Match<string>): Item | Rejected {
  const element = match.get('noun')
  const accusative = element !== undefined && !element.article && (element.lex('people-noun', 'counted-noun') !== undefined || /[^ا]ا$/u.test(element.folded))
  return accusative && Number(match.get('value')?.item?.value.value) > 10 ? counted(match) : reject('the tens of something')
}

/** Someone or something understood from the words around: `عشرة منهم`, `خمسة آخرين`. */
function understood(match: Match<string>): Item | Rejected {
  const word = match.get('whom')?.lex('of-them', 'other-people')
  return word ? quantity(match, String(word.lexeme.value), undefined, measured(match)) : reject('nothing is understood')
}

const plural = (category: string) => lex(category, undefined, { number: 'pl', article: true })
const owned = (category: string) => lex(category, undefined, { number: 'pl', enclitic: true })
const definitePlural = any(plural('people-noun'), plural('counted-noun'), owned('people-noun'), owned('counted-noun'), openDefinite, openOwned).as('noun')
const postNumber = or(seq(lex('article-alone'), all(item('integer')).as('value')), item('definite-number', 'definite').as('value'))
const member = any(
  lex('people-noun', undefined, { article: true }),
  lex('counted-noun', undefined, { article: true }),
  lex('people-noun', undefined, { enclitic: true }),
  // A construct: `خمسة من لاعبي الفريق`.
  lex('people-noun', undefined, { number: 'pl', article: false }),
)

/** `64 من أصل 126 شركة`: two counts of one noun. */
function outOf(match: Match<string>): Item | Rejected {
  const whole = counted(match)
  const part = match.get('part')
  const value = part?.item?.value.value
  if ('rejected' in whole || !part || typeof value !== 'number') return reject('no part')
  const [start, end] = [(match.get('bound') ?? match.get('value'))?.start as number, match.end]
  return {
    ...whole,
    start,
    end,
    more: [{ kind: 'quantity', value: { ...whole.value, value, bound: 'exact' }, start: part.start, end: part.end, tags: whole.tags }],
  }
}

/** `خمسة من موظفي الشركة`: the construct of a sound plural, which only people have. */
function ofConstruct(match: Match<string>): Item | Rejected {
  const element = match.get('noun')
  const value = measured(match)
  const named = match.after()
  if (
    !element ||
    rangeProblem(match) ||
    !isConstruct(element) ||
    named === undefined ||
    !['word', 'item'].includes(named.view.kind) ||
    named.lex('preposition', 'not-counted', 'relative')
  )
    return reject('no group of people')
  return quantity(match, '{person}', element.text, value)
}

export const countedRules: Rule[] = [
  rule('amounts/counted-out-of', seq(item('number', 'number-one').as('part'), lex('out-of'), amount, any(knownNoun, openNoun).as('noun')), outOf, {
    priority: 3,
  }),
  rule(
    'amounts/counted-of-whole',
    seq(amount, noun, times(adjective, 0, 2), outOfWhole),
    (match) => partOfWhole(match, counted(match), 'value', (match.get('noun') as Element).stemEnd),
    { priority: 4 },
  ),
  rule('amounts/counted-noun', seq(amount, quote, noun, times(adjective, 0, 2), opt(rate), opt(boundAfter)), counted, { priority: 3 }),
  rule('amounts/counted-definite', seq(opt(boundBefore), item('definite-number').as('value'), any(knownNoun, openNoun).as('noun')), countedByTens, {
    priority: 3,
  }),
  rule('amounts/counted-nationals', seq(or(amount, seq(open, item('integer').as('value'), close)), lex('nationality').as('noun'), opt(boundAfter)), counted, {
    priority: 2,
  }),
  rule('amounts/counted-bracketed', seq(open, item('integer').as('value'), close, noun), counted, { priority: 3 }),
  rule('amounts/counted-open-bracketed', seq(open, item('integer').as('value'), close, openNoun.as('noun')), openBracketed, { priority: 1 }),
  rule(
    'amounts/counted-between',
    betweenTwice(knownNoun.as('low'), noun),
    (match) => (sameNoun(match, 'people-noun', 'counted-noun') ? counted(match) : reject('two things')),
    { priority: 4 },
  ),
  rule('amounts/counted-of-bracketed', seq(open, item('integer').as('value'), close, from, all(member).as('noun')), counted, { priority: 3 }),
  rule('amounts/people-in-brackets', seq(open, item('integer').as('value'), close), peopleInBrackets, { priority: 2 }),
  rule('amounts/counted-repeated', seq(amount, open, item('number').as('again'), close, noun), repeated, { priority: 3 }),
  rule(
    'amounts/noun-before-brackets',
    seq(all(lex('people-noun', undefined, { number: 'pl' })).as('noun'), mark('('), item('integer').as('value'), mark(')')),
    counted,
    { priority: 3 },
  ),
  rule(
    'amounts/counted-dual',
    seq(
      all(
        any(lex('people-noun', undefined, { number: 'du' }), lex('counted-noun', undefined, { number: 'du' })),
        not(lex('title-head')),
        not(lex('people-noun', undefined, { number: 'pl' })),
      ).as('noun'),
      opt(rate),
    ),
    dualNoun,
    { priority: 2 },
  ),
  rule('amounts/counted-of', seq(amount, from, all(member).as('noun')), counted, { priority: 3 }),
  rule('amounts/counted-of-construct', seq(amount, from, construct.as('noun')), ofConstruct, { priority: 1 }),
  rule('amounts/counted-understood', seq(opt(boundBefore), item('number').as('value'), lex(['of-them', 'other-people']).as('whom')), understood, {
    priority: 6,
  }),
  rule('amounts/postposed', seq(definitePlural, postNumber), postposed, { priority: 2 }),
  rule('amounts/counted-open', seq(amount, openNoun.as('noun'), opt(rate), opt(boundAfter)), openCounted, { priority: 0, unlessAfter: mark('/') }),
  rule('amounts/vague-open', seq(item('number-vague').as('value'), opt(from), openDefinite.as('noun')), openCounted, { priority: 0 }),
]

const HARM = new Set([
  'death_noun',
  'kill',
  'wound',
  'die',
  'arrest',
  'detain',
  'abduct',
  'release',
  'execute',
  'displace',
  'sentence',
  'martyr',
  'go_missing',
  'save',
  'evacuate',
  'drown',
])

/** A number after a word of killing, wounding, arrest or the like counts people. */
export function peopleUnderstood(before: Element | undefined): boolean {
  return before?.view.readings.some((r) => (r.lexeme.category === 'verb' || r.lexeme.category === 'event-noun') && HARM.has(String(r.lexeme.value))) === true
}
