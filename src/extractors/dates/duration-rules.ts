/** Durations, simple and added up, ages, recurrences, years that stand alone: what is counted in units of time. */
import { all, any, clitic, item, lex, mark, opt, or, type Pattern, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import type { Bound } from '../../types.ts'
import { amount, betweenTwice, boundAfter, boundBefore, measured, rangeProblem, sameNoun } from '../amounts/bounded.ts'
import type { Unit } from './expression.ts'
import { type Amount, isoDuration, UNIT_ORDER } from './iso-duration.ts'
import { comma, lexemeValue, pointer, pointerOf, unitOf } from './patterns.ts'

type Read = Item | ReturnType<typeof reject>

const anyUnit = lex('time-unit')
const single = lex('time-unit', undefined, { number: 'sg', article: false, enclitic: false })
const dual = all(lex('time-unit', undefined, { number: 'du' }))
const share = any(item('fraction'), lex('half-word'))
const addedShare = seq(wa, share.as('added'), opt(anyUnit.as('addedUnit')))
const counted: Pattern<'value' | 'bound' | 'from' | 'to' | 'unit' | 'added' | 'addedUnit'> = seq(amount, anyUnit.as('unit'), opt(addedShare))
const bracketed: Pattern<'value' | 'unit'> = seq(mark('('), item('number').as('value'), mark(')'), anyUnit.as('unit'))

/** A piece of a sum of durations: `شهرين`, `3 أيام`, `أسبوع`, `ربع ساعة`. */
const piece = or(
  seq(any(item('number'), item('number-one')), anyUnit, opt(addedShare)),
  seq(dual, opt(addedShare)),
  seq(single, opt(item('number-one')), opt(addedShare)),
  seq(share, anyUnit),
)

const sharedValue = (element: Element | undefined): number => {
  const value = element?.item?.value as { numerator?: number; denominator?: number } | undefined
  return element?.lex('half-word') ? 0.5 : value?.numerator !== undefined && value.denominator !== undefined ? value.numerator / value.denominator : 0
}

const make = (iso8601: string | null, bound: Bound, extra: Partial<Item> = {}): Item => ({
  ...extra,
  tags: ['duration', ...(extra.tags ?? [])],
  kind: 'duration',
  value: { iso8601, bound },
})

function within(item: Item, match: Match<string>): Item {
  const found = pointerOf(match.get('pointer'))
  if (match.get('pointer')?.lex('deictic')?.lexeme.props.recent && match.after()?.lex('preposition')?.lexeme.value === 'from') return item
  return found && !found.anaphoric && found.by !== 0 ? { ...item, value: { ...item.value, toward: Math.sign(found.by) } } : item
}

/** A unit that is also another word (a contract; two horns) counts time only where the text speaks of time. */
function homograph(match: Match<string>): boolean {
  const unit = unitOf(match.get('unit'))
  if (unit !== '10Y' && !(unit === '100Y' && match.get('unit')?.lex('time-unit')?.number === 'du')) return false
  // `وقعت في 2021 عقدا`: nothing lasts two thousand decades.
  if (match.get('value')?.is('year-like')) return true
  const around = [match.before(), match.before(2)]
  return (
    !match.has('pointer') &&
    !match.has('bound') &&
    match.after()?.lex('preposition')?.lexeme.value !== 'from' &&
    !around.some((e) => e?.lex('interval-word') || (e && e.view.char === 'ل'))
  )
}

function readCounted(match: Match<string>): Read {
  if (homograph(match)) return reject('may be a contract or a horn')
  const word = match.get('unit')
  const number = word?.lex('time-unit')?.number
  if (number === 'du') return reject('no number stands before a dual: cents, not years')
  if (number === 'sg' && word?.article && !match.get('value')?.is('fraction')) return reject('a number, and then a day')
  const { value, bound, max } = measured(match)
  const unit = unitOf(match.get('unit'))
  const added = match.has('added') ? sharedValue(match.get('added')) : 0
  const addedUnit = match.has('addedUnit') ? unitOf(match.get('addedUnit')) : unit
  const iso =
    value === null
      ? null
      : isoDuration(
          addedUnit === unit
            ? [{ unit, value: value + added }]
            : [
                { unit, value },
                { unit: addedUnit, value: added },
              ],
        )
  const item = within(make(iso, bound), match)
  return max === undefined ? item : { ...item, value: { ...item.value, max: isoDuration([{ unit, value: max }]) } }
}

/** Folded spelling without ambiguity: `عامي` and `سنتي` in construct do not count. */
const strictlyDual = (element: Element | undefined): boolean => /(?:ان|ين)$/u.test(element?.folded ?? '')

function readDual(match: Match<string>): Read {
  const element = match.get('unit')
  if (!strictlyDual(element)) return reject('may be no dual')
  if (unitOf(element) === 'Y' && match.before()?.lex('people-noun', 'title')) return reject('general, of several people')
  if (homograph(match)) return reject('may be a contract or a horn')
  const unit = unitOf(element)
  const bound = (lexemeValue(match.get('bound'), 'bound') as Bound | undefined) ?? 'exact'
  return within(make(isoDuration([{ unit, value: 2 + sharedValue(match.get('added')) }]), bound), match)
}

/** Adds the pieces up, element by element. */
function readSum(match: Match<string>): Read {
  const amounts: Amount[] = []
  let value: number | null = null
  for (const element of match.elements) {
    const reading = element.lex('time-unit')
    const partial = element.is('fraction') || element.lex('half-word')
    if (partial && value === null && amounts.length > 0 && !nextIsUnit(match, element)) {
      const last = amounts[amounts.length - 1] as Amount
      amounts[amounts.length - 1] = { unit: last.unit, value: last.value + sharedValue(element) }
    } else if (partial) value = sharedValue(element)
    else if (element.is('number') || (element.is('number-one') && nextIsUnit(match, element))) {
      if (typeof element.item?.value.value !== 'number') return reject('a vague part')
      value = element.item.value.value
    } else if (reading) {
      amounts.push({ unit: String(reading.lexeme.value) as Unit, value: value ?? (reading.number === 'du' ? 2 : 1) })
      value = null
    }
  }
  if (match.elements.some((e) => e.lex('time-unit')?.number === 'du' && !strictlyDual(e))) return reject('may be no dual')
  if (match.elements.every((e) => e.lex('time-unit')?.number === 'sg')) return reject('a unit of a unit: the night of a day')
  const order = amounts.map((a) => UNIT_ORDER.indexOf(a.unit))
  if (amounts.length < 2 || order.some((o, i) => i > 0 && o <= (order[i - 1] as number))) return reject('no sum of descending units')
  return make(isoDuration(amounts), (lexemeValue(match.get('bound'), 'bound') as Bound | undefined) ?? 'exact')
}

const nextIsUnit = (match: Match<string>, element: Element): boolean =>
  element.index + 1 < match.to && match.stream.element(element.index + 1).lex('time-unit') !== undefined

/** `السنوات الأربع المقبلة`, `الأشهر الـ18 الماضية`, `الأيام القليلة الماضية`, `الـ40 عاما القادمة`. */
function readDefinite(match: Match<string>): Read {
  const unit = unitOf(match.get('unit'))
  const count = match.get('count')
  if (!count && pointerOf(match.get('pointer'))?.anaphoric) return reject('those same hours')
  const value = count ? ((count.item?.value.value as number | undefined) ?? Number(lexemeValue(count, 'number-unit', 'number-ten'))) : null
  return within(make(value === null ? null : isoDuration([{ unit, value }]), value === null ? 'about' : 'exact'), match)
}

/** A unit without a number is one unit where the words around say how long. */
function readOne(match: Match<string>): Read {
  const unit = unitOf(match.get('unit'))
  if (match.get('unit')?.lex('ordinal') && !match.has('whole') && unit === 'S') return reject('may be an ordinal')
  return make(isoDuration([{ unit, value: 1 + sharedValue(match.get('added')) }]), (lexemeValue(match.get('bound'), 'bound') as Bound | undefined) ?? 'exact')
}

function readShare(match: Match<string>): Read {
  const value = sharedValue(match.get('share'))
  const iso = isoDuration([{ unit: unitOf(match.get('unit')), value }])
  return value === 0 ? reject('no share') : make(iso, (lexemeValue(match.get('bound'), 'bound') as Bound | undefined) ?? 'exact')
}

/** `عدة أيام`, `سنوات طويلة`; bare plurals only where the words before ask how long (`لسنوات`, `طوال عقود`). */
function readSeveral(match: Match<string>): Read {
  const unit = unitOf(match.get('unit'))
  const told = match.has('several') || match.has('many')
  if (unit === '10Y' && !told && !match.before()?.lex('interval-word') && match.before()?.view.char !== 'ل') return reject('may be contracts')
  if (!told && match.after()?.view.kind === 'word' && (match.after()?.article || match.after()?.view.pos === 0)) return reject('units of something')
  return make(null, 'about')
}

const severalUnits = lex('time-unit', undefined, { number: 'pl', article: false, enclitic: false }).as('unit')
const many = any(lex('many-word'), lex('few-word')).as('many')

const forWord = any(lex('interval-word', ['for', 'throughout', 'during']), lex('preposition', 'during'))

export const durationRules: Rule[] = [
  rule('dates/duration', seq(counted, opt(pointer), opt(boundAfter)), readCounted, { priority: 7 }),
  rule(
    'dates/duration-between',
    betweenTwice(anyUnit.as('low'), anyUnit.as('unit')),
    (match) => (sameNoun(match, 'time-unit') && rangeProblem(match) === null ? readCounted(match) : reject('no range')),
    { priority: 8 },
  ),
  rule(
    'dates/age',
    seq(any(item('ordinal'), item('definite-number')).as('n'), lex('preposition', 'from'), lex('age-word')),
    (match) => {
      const years = Number(match.get('n')?.item?.value.value)
      return match.get('n')?.article && years > 0 && years < 130 ? make(isoDuration([{ unit: 'Y', value: years }]), 'exact') : reject('no age')
    },
    { priority: 8 },
  ),
  rule(
    'dates/duration-of-tens',
    seq(opt(boundBefore), item('definite-number').as('value'), lex('time-unit', undefined, { number: 'sg', article: false }).as('unit'), opt(pointer)),
    (match) => (Number(match.get('value')?.item?.value.value) > 10 ? readCounted(match) : reject('the ten of something')),
    { priority: 7 },
  ),
  rule('dates/duration-bracketed', seq(bracketed, opt(pointer)), readCounted, { priority: 7 }),
  rule('dates/duration-dual', seq(opt(boundBefore), dual.as('unit'), opt(seq(wa, share.as('added'))), opt(pointer)), readDual, { priority: 7 }),
  rule('dates/duration-sum', seq(opt(boundBefore), piece, times(seq(opt(any(mark('،,'), comma)), opt(wa), piece), 1, 7)), readSum, { priority: 8 }),
  rule(
    'dates/duration-definite',
    seq(
      lex('time-unit', undefined, { number: 'pl', article: true }).as('unit'),
      opt(
        or(
          any(lex('number-unit', undefined, { article: true }), lex('number-ten', undefined, { article: true }), item('number'), item('definite-number')).as(
            'count',
          ),
          seq(lex('article-alone'), item('integer').as('count')),
        ),
      ),
      opt(lex('few-word')),
      pointer,
    ),
    readDefinite,
    { priority: 7 },
  ),
  rule(
    'dates/duration-one',
    seq(opt(boundBefore), single.as('unit'), any(item('number-one'), lex('whole-word')).as('whole'), opt(seq(wa, share.as('added')))),
    readOne,
    {
      priority: 6,
    },
  ),
  rule(
    'dates/duration-bare',
    seq(single.as('unit'), opt(seq(wa, share.as('added')))),
    (match) => (match.has('added') || !match.after()?.article || match.after()?.lex('deictic') ? readOne(match) : reject('the week of something')),
    {
      priority: 5,
      onlyAfter: forWord,
    },
  ),
  rule('dates/duration-and-half', seq(opt(boundBefore), single.as('unit'), wa, share.as('added')), readOne, { priority: 6 }),
  rule(
    'dates/duration-throughout',
    seq(lex('interval-word', 'throughout'), lex('time-unit', ['Y', 'M', 'W', 'D', 'N'], { number: 'sg' }).as('unit'), opt(seq(wa, share.as('added')))),
    readOne,
    {
      priority: 6,
      unlessBefore: any(lex('deictic'), item('number'), item('date'), lex('demonstrative')),
    },
  ),
  rule(
    'dates/duration-bounded',
    seq(boundBefore, any(single, lex('time-unit', ['Y', 'M', 'W', 'D', 'H'], { number: 'sg', article: true })).as('unit')),
    (match) => (homograph(match) || match.after()?.article || match.after()?.is('number') ? reject('a unit that counts nothing') : readOne(match)),
    { priority: 5 },
  ),
  rule('dates/duration-several', or(seq(lex('several-word').as('several'), severalUnits), seq(severalUnits, many)), readSeveral, { priority: 6 }),
  rule('dates/duration-plural', severalUnits, readSeveral, {
    priority: 4,
    onlyAfter: any(forWord, lex('interval-word', ['since', 'before', 'after']), clitic('ل')),
  }),
  rule('dates/duration-share', seq(opt(boundBefore), share.as('share'), anyUnit.as('unit')), readShare, {
    priority: 6,
    unlessBefore: any(lex('deictic'), item('date')),
  }),
]
