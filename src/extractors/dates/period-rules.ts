/** Seasons, decades, centuries, feasts, and parts of longer periods that stand before their whole. */
import { all, any, edge, item, lex, mark, opt, or, type Rule, reject, rule, seq, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Read } from './calendar-rules.ts'
import { dateItem, type Part, type When } from './expression.ts'
import { comma, dayUnit, from, inside, lexemeValue, numberOf, pointer, pointerOf, unit, unitOf, weekdayWord, yearUnit } from './patterns.ts'

const near = lex('demonstrative').as('this')
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

/** `من سنة 2023`, `من العام الجاري`, and not of one at school. */
function isOfYear(match: Match<string>): boolean {
  const [from, year, next] = [match.after(1), match.after(2), match.after(3)]
  if (from?.lex('preposition')?.lexeme.value !== 'from' || /دراسي/u.test(next?.folded ?? '')) return false
  return year !== undefined && (year.is('date') || year.is('year') || year.is('year-like') || year.lex('time-unit')?.lexeme.value === 'Y')
}

/** `الربع الأول`, `الأسبوع الأخير`, `أول اثنين`, `آخر يوم`: parts still without their whole. */
function readPart(match: Match<string>): Read {
  const n = match.has('last') ? -1 : (numberOf(match, 'n') ?? 0)
  const share = lexemeValue(match.get('share'), 'year-part')
  const day = lexemeValue(match.get('weekday'), 'weekday', 'weekday-bare')
  const of = null
  if (share !== undefined) {
    // `الثلاثي`, `السداسي` are also groups of three and six, `الفصل` a chapter and a term.
    if (!match.get('share')?.lex('fraction') && !isOfYear(match)) return reject('may be a group')
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
  if (
    year === null &&
    !found &&
    match.elements.length === 1 &&
    match.after()?.article &&
    match.after()?.view.kind === 'word' &&
    lexemeValue(match.get('feast'), 'feast') === 'new-year'
  )
    return reject('the new year of another calendar')
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

export const periodRules: Rule[] = [
  rule('dates/season', seq(opt(near), season, opt(yearUnit), or(opt(comma), opt(from)), item('year-like').as('year')), readSeason, { priority: 9 }),
  // `شتاء 2022-2023`: the season that goes on into the next year.
  rule(
    'dates/season-of-two-years',
    seq(season, opt(yearUnit), item('year-like').as('year'), mark('-–/'), item('year-like').as('next')),
    (match) => (numberOf(match, 'next') === (numberOf(match, 'year') ?? 0) + 1 ? readSeason(match) : reject('two years')),
    { priority: 9 },
  ),
  rule('dates/season-pointed', or(seq(season, pointer), seq(near, season)), readSeason, { priority: 8 }),
  rule('dates/decade', seq(opt(lex('time-unit', '10Y', { number: 'sg' })), lex('decade').as('decade')), readDecade, { priority: 8 }),
  rule(
    'dates/century',
    seq(
      lex('time-unit', '100Y', { number: 'sg' }),
      opt(comma),
      any(item('ordinal'), item('definite-number'), item('integer'), item('number')).as('n'),
      opt(lex('era').as('era')),
    ),
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
  // Of a month it is the last one; of nothing, the one just past (`dates/weekday`).
  rule(
    'dates/weekday-last',
    seq(opt(dayUnit), weekdayWord, all(item('ordinal'), lex('deictic', -1)).as('n')),
    (match) => (match.after(2)?.lex('month', 'time-unit') ? readPart(match) : reject('the last of no period')),
    { priority: 9, onlyBefore: from },
  ),
  rule('dates/feast', seq(opt(dayUnit), lex('feast').as('feast'), or(opt(seq(opt(yearUnit), item('year-like').as('year'))), pointer)), readFeast, {
    priority: 8,
  }),
]
