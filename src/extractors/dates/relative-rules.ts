/** Days, weeks, months, years and seasons told from the text's own day; weekdays; parts of longer periods; feasts. */
import { all, any, edge, item, lex, opt, or, type Rule, reject, rule, seq, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { dateItem, type Part, type When } from './expression.ts'
import {
  close,
  comma,
  dayPart,
  dayUnit,
  from,
  inside,
  lead,
  lexemeValue,
  numberOf,
  open,
  pointer,
  pointerOf,
  unit,
  unitOf,
  weekdayWord,
  yearUnit,
} from './patterns.ts'

type Read = Item | ReturnType<typeof reject>

const part = (match: Match<string>): { part?: string } => {
  const value = lexemeValue(match.get('part'), 'day-part')
  return value === undefined ? {} : { part: String(value) }
}

function besideWeekday(match: Match<string>): object {
  const word = match.get('weekday')
  const value = lexemeValue(word, 'weekday')
  return word && typeof value === 'number' ? { beside: { weekday: value, start: word.start, end: word.end } } : {}
}

/** `أمس`, `مساء غد الاثنين`, `فجر اليوم`. */
function readDay(match: Match<string>): Read {
  const word = match.get('base')?.lex('relative-day')
  const offset = Number(word?.lexeme.value)
  const bare = match.elements.length === 1
  if (bare && word?.lexeme.props.bare === false) return reject('tomorrow as a noun or a name')
  if (bare && offset === 0 && match.before()?.lex('preposition')?.lexeme.value === 'in') return reject('each day, or a day described')
  if (bare && offset === 0 && isName(match)) return reject('the name of an outlet, or a rate')
  if (bare && offset === 0 && (match.after()?.lex('weekday', 'ordinal') || match.after()?.is('ordinal'))) return reject('a day among days')
  return dateItem(
    { when: { is: 'shift', unit: 'D', by: offset, anaphoric: false }, ...part(match), ...besideWeekday(match) },
    { tags: ['day', ...(offset === 0 ? ['today'] : [])] },
  )
}

/** `قناة روسيا اليوم`, `"المغرب اليوم"`, `كيلوواط/اليوم`. */
function isName(match: Match<string>): boolean {
  if (match.before()?.view.char === '/') return true
  const quoted = '"«“”»'.includes(match.after()?.view.char || ' ') && [2, 3].some((k) => '"«“”'.includes(match.before(k)?.view.char || ' '))
  return quoted || [1, 2, 3].some((k) => match.before(k)?.lex('outlet') !== undefined && match.before()?.lex('verb') === undefined)
}

function readWeekday(match: Match<string>): Read {
  const word = match.get('weekday')
  const alone = match.before() === undefined && match.after() === undefined
  if (match.elements.length === 1 && !alone && match.before()?.lex('weekday-namesake')) return reject('a name, or both of two')
  const found = pointerOf(match.get('pointer'))
  return dateItem(
    { when: { is: 'weekday', weekday: Number(lexemeValue(word, 'weekday')), ...(found ? { pointer: found } : {}) }, ...part(match) },
    { tags: ['day', 'weekday'] },
  )
}

const UNITS = ['Y', 'M', 'W', 'D', '10Y', '100Y'] as const

/** `العام الماضي`, `الشهر نفسه`, `نفس اليوم`, `هذا الأسبوع`, `ذلك العام`. */
function readUnit(match: Match<string>): Read {
  const said = pointerOf(match.get('pointer'))
  const that = match.get('this')
  const far = that !== undefined && /^(?:ذلك|تلك)$/u.test(that.folded)
  const pointing = said ?? { by: 0, anaphoric: match.has('same') || far }
  if (match.get('pointer')?.lex('deictic')?.lexeme.props.recent && match.after()?.lex('preposition')?.lexeme.value === 'from')
    return reject('the last of something')
  const name = unitOf(match.get('unit'))
  return dateItem(
    { when: { is: 'shift', unit: name, by: pointing.by, anaphoric: pointing.anaphoric }, ...part(match) },
    { tags: [name === 'D' ? 'day' : 'period'] },
  )
}

const definite = unit(UNITS, true).as('unit')
const near = lex('demonstrative').as('this')
const sameWord = lex('same-word').as('same')

/** A noun that `الماضي` follows: the last one is not always meant in time (`القرن الأخير`). */
const notRecent = where('pointer', (s) => s.readings.some((r) => r.lexeme.category === 'deictic' && r.lexeme.props.recent !== true))

const season = lex('season').as('season')

function readSeason(match: Match<string>): Read {
  const code = Number(lexemeValue(match.get('season'), 'season'))
  const stated = numberOf(match, 'year')
  const found = pointerOf(match.get('pointer')) ?? (match.has('this') ? { by: 0, anaphoric: false } : undefined)
  const year: When | null = stated === null ? null : { is: 'edtf', edtf: String(stated), grain: 'year' }
  if (year === null && found === undefined) return reject('a season without a year')
  return dateItem({ when: { is: 'season', season: code, year, ...(found ? { pointer: found } : {}) } }, { tags: ['season'] })
}

/** `الخمسينيات`, `تسعينيات القرن الماضي`. */
function readDecade(match: Match<string>): Read {
  const tens = Number(lexemeValue(match.get('decade'), 'decade')) / 10
  const next = match.after()
  if (next?.lex('preposition') && /^ال?عمر/u.test(match.after(2)?.folded ?? '')) return reject('an age')
  if (/^عمر/u.test(next?.folded ?? '')) return reject('an age')
  // Of the twenties it is no longer certain which century is meant.
  const when: When = tens >= 3 ? { is: 'edtf', edtf: `19${tens}X`, grain: 'decade' } : { is: 'vague', grain: 'decade' }
  const item = dateItem({ when }, { tags: ['decade'] })
  return { ...item, value: { ...item.value, tens } }
}

/** `القرن التاسع عشر`, `القرن الـ21`, `القرن الرابع قبل الميلاد`. */
function readCentury(match: Match<string>): Read {
  const n = numberOf(match, 'n')
  const era = lexemeValue(match.get('era'), 'era')
  if (n === null || n < 1 || n > 30 || !Number.isInteger(n)) return reject('no century')
  if (era === 'islamic-umalqura') return dateItem({ when: { is: 'vague', grain: 'century' } }, { tags: ['century'] })
  const edtf = era === 'bc' ? `-${String(n - 1).padStart(2, '0')}XX` : `${String(n - 1).padStart(2, '0')}XX`
  return dateItem({ when: { is: 'edtf', edtf, grain: 'century' } }, { tags: ['century'] })
}

const ORDER: Record<string, Extract<Part, { n: number }>['unit']> = { D: 'D', W: 'W', M: 'M', '10Y': '10Y' }

/** `الربع الأول`, `الأسبوع الأخير`, `أول اثنين`, `آخر يوم`: parts still without their whole. */
function readPart(match: Match<string>): Read {
  const n = match.has('last') ? -1 : (numberOf(match, 'n') ?? 0)
  const share = lexemeValue(match.get('share'), 'year-part')
  const day = lexemeValue(match.get('weekday'), 'weekday', 'weekday-bare')
  const of = null
  if (share !== undefined) {
    if (n === 0 || n > (share === 'quarter' ? 4 : 2)) return reject('no such part')
    return dateItem(
      { when: { is: 'part', part: { unit: share as 'quarter' | 'half', n }, of } },
      { tags: ['part', ...(share === 'quarter' ? ['quarter'] : [])] },
    )
  }
  if (typeof day === 'number' && n > 5) return reject('no such weekday')
  if (typeof day === 'number') return dateItem({ when: { is: 'part', part: { unit: 'weekday', weekday: day, n }, of } }, { tags: ['part'] })
  const name = ORDER[unitOf(match.get('unit'))]
  return name === undefined || n === 0 ? reject('no such part') : dateItem({ when: { is: 'part', part: { unit: name, n }, of } }, { tags: ['part'] })
}

/** Parts mean a time only before the whole they belong to; of quarters alone the year is left open. */
const whole = any(
  from,
  inside,
  yearUnit,
  lex('month'),
  lex('time-unit', ['M', 'Y', '100Y'], { article: true }),
  where('glued-preposition', (s) => s.kind === 'proclitic' && 'بل'.includes(s.char)),
)
const nth = item('ordinal').as('n')

/** `عيد الفطر 2013`, `عيد الأضحى المقبل`. */
function readFeast(match: Match<string>): Read {
  const year = numberOf(match, 'year')
  const found = pointerOf(match.get('pointer'))
  return dateItem(
    {
      when: {
        is: 'feast',
        feast: String(lexemeValue(match.get('feast'), 'feast')),
        year: year === null ? null : { is: 'edtf', edtf: String(year), grain: 'year' },
        ...(found ? { pointer: found } : {}),
      },
    },
    { tags: ['day', 'feast'] },
  )
}

const dayPartWord = lex('day-part')

/** A part of the day by itself: of the day that the sentence named before, if it named one. */
function readPartAlone(match: Match<string>): Read {
  const word = match.elements[0]
  const before = match.before()
  const alone = before === undefined && match.after() === undefined
  const adverb = word?.readings('day-part').some((r) => r.lexeme.props.adverb === true)
  const placed = before?.lex('preposition') && ['in', 'during'].includes(String(before.lex('preposition')?.lexeme.value))
  if (!adverb && !placed && !alone) return reject('a part of no day')
  if (adverb && !alone && (before?.is('number') || match.after()?.view.char === 'و' || before?.view.char === 'و')) return reject('a habit, or a count')
  return dateItem({ when: { is: 'shift', unit: 'D', by: 0, anaphoric: true }, part: String(lexemeValue(word, 'day-part')) }, { tags: ['now'] })
}

export const relativeRules: Rule[] = [
  rule(
    'dates/relative-day',
    seq(opt(dayPart), lex('relative-day').as('base'), opt(seq(opt(comma), opt(open), weekdayWord, opt(close))), opt(dayPart)),
    readDay,
    { priority: 9 },
  ),
  rule(
    'dates/tonight',
    lex('relative-night'),
    () => dateItem({ when: { is: 'shift', unit: 'D', by: 0, anaphoric: false }, part: 'NI' }, { tags: ['day', 'today'] }),
    { priority: 9 },
  ),
  rule('dates/weekday', seq(lead, opt(pointer)), readWeekday, { priority: 8 }),
  rule('dates/relative-unit', seq(opt(dayPart), definite, pointer), readUnit, { priority: 8, unlessAfter: lex('number-unit', undefined, { article: false }) }),
  rule('dates/this-unit', seq(opt(dayPart), near, definite, opt(all(notRecent).as('pointer'))), readUnit, { priority: 8 }),
  rule('dates/unit-this', seq(unit(['Y', 'M', 'W'], true).as('unit'), near), readUnit, { priority: 7 }),
  rule('dates/same-unit', seq(sameWord, definite), readUnit, { priority: 8 }),
  rule('dates/season', seq(opt(near), season, opt(yearUnit), or(opt(comma), opt(from)), item('year-like').as('year')), readSeason, { priority: 9 }),
  rule('dates/season-pointed', or(seq(season, pointer), seq(near, season)), readSeason, { priority: 8 }),
  rule('dates/decade', seq(opt(lex('time-unit', '10Y', { number: 'sg' })), lex('decade').as('decade')), readDecade, { priority: 8 }),
  rule(
    'dates/century',
    seq(lex('time-unit', '100Y', { number: 'sg' }), any(item('ordinal'), item('integer'), item('number')).as('n'), opt(lex('era').as('era'))),
    readCentury,
    { priority: 8 },
  ),
  rule('dates/part', seq(or(lex('year-part', undefined, { article: true }).as('share'), unit(['D', 'W', 'M', '10Y'], true).as('unit')), nth), readPart, {
    priority: 7,
    onlyBefore: whole,
  }),
  rule('dates/quarter', seq(lex('year-part', 'quarter', { article: true }).as('share'), nth), readPart, { priority: 6, unlessBefore: from }),
  rule(
    'dates/part-first',
    seq(or(nth, lex('last-word').as('last')), or(unit(['D', 'W', 'M'], false).as('unit'), any(lex('weekday'), lex('weekday-bare')).as('weekday'))),
    readPart,
    { priority: 6, onlyBefore: whole },
  ),
  rule('dates/weekday-nth', seq(opt(dayUnit), weekdayWord, nth), readPart, { priority: 7, onlyBefore: any(whole, edge) }),
  rule('dates/feast', seq(opt(dayUnit), lex('feast').as('feast'), or(opt(seq(opt(yearUnit), item('year-like').as('year'))), pointer)), readFeast, {
    priority: 8,
  }),
  rule('dates/weekday-of-week', lex('weekday-bare').as('weekday'), readWeekday, { priority: 6, onlyBefore: unit(['W'], true) }),
  rule('dates/weekend', seq(lex('weekend'), opt(pointer)), () => dateItem({ when: { is: 'vague', grain: 'week' } }, { tags: ['period'] }), { priority: 7 }),
  rule(
    'dates/part-of-day-alone',
    or(
      seq(
        all(
          dayPartWord,
          where('definite', (s) => s.article),
        ),
        opt(lex('day-early')),
      ),
      where('adverb-of-day', (s) => s.readings.some((r) => r.lexeme.category === 'day-part' && r.lexeme.props.adverb === true)),
    ),
    readPartAlone,
    { priority: 2 },
  ),
  rule('dates/now', lex('relative-now'), () => dateItem({ when: { is: 'vague', grain: 'day' } }, { tags: ['now'] }), { priority: 8 }),
]
