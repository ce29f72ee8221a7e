/** Days, weeks, months, years and seasons told from the text's own day; weekdays; parts of longer periods; feasts. */
import { all, any, lex, opt, or, type Rule, reject, rule, seq, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { dateItem, type Mod } from './expression.ts'
import { close, comma, dayPart, lead, lexemeValue, open, pointer, pointerOf, unit, unitOf, weekdayWord } from './patterns.ts'

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
  if (bare && /^بكر[هاة]$/u.test(match.elements[0]?.folded ?? '') && match.after()?.article) return reject('by a ball, not tomorrow')
  if (bare && word?.lexeme.props.bare === false) return reject('tomorrow as a noun or a name')
  if (bare && offset === 0 && match.before()?.lex('preposition')?.lexeme.value === 'in') return reject('each day, or a day described')
  if (bare && offset === 0 && isName(match)) return reject('the name of an outlet, or a rate')
  if (bare && offset === 0 && (match.after()?.lex('weekday', 'ordinal', 'day-quality') || match.after()?.is('ordinal'))) return reject('a day among days')
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
  const before = match.elements.length === 1 && !alone ? match.before() : undefined
  if (before?.lex('weekday-namesake') && !(before.folded === 'بين' && lexemeValue(word, 'weekday') !== 1)) return reject('a name, or both of two')
  const found = pointerOf(match.get('pointer'))
  return dateItem(
    { when: { is: 'weekday', weekday: Number(lexemeValue(word, 'weekday', 'weekday-bare')), ...(found ? { pointer: found } : {}) }, ...part(match) },
    { tags: ['day', 'weekday'] },
  )
}

const UNITS = ['Y', 'M', 'W', 'D', 'N', '10Y', '100Y'] as const

/** `العام الماضي`, `الشهر نفسه`, `نفس اليوم`, `هذا الأسبوع`, `ذلك العام`. */
function readUnit(match: Match<string>): Read {
  const said = pointerOf(match.get('pointer'))
  const that = match.get('this')
  const far = that !== undefined && /^(?:ذلك|تلك)$/u.test(that.folded)
  const pointing = said ?? { by: 0, anaphoric: match.has('same') || far }
  if (match.get('pointer')?.lex('deictic')?.lexeme.props.recent && match.after()?.lex('preposition')?.lexeme.value === 'from')
    return reject('the last of something')
  const name = unitOf(match.get('unit'))
  // `العقد الأخير` are the last ten years, not the decade before this.
  if ((name === '10Y' || name === '100Y') && match.get('pointer')?.lex('deictic')?.lexeme.props.recent)
    return dateItem({ when: { is: 'vague', grain: name === '10Y' ? 'decade' : 'century' } }, { tags: ['period'] })
  return dateItem(
    { when: { is: 'shift', unit: name, by: pointing.by, anaphoric: pointing.anaphoric }, ...part(match) },
    { tags: [name === 'D' || name === 'N' ? 'day' : 'period'] },
  )
}

/** `بداية العام`, `نهاية الشهر` with nothing that points: the one the text speaks of, else its own. */
function readOpenUnit(match: Match<string>): Read {
  const next = match.after()
  if (next?.article && next.view.kind === 'word') return reject('a unit of some kind')
  if (next && (next.is('number') || next.lex('year-kind', 'demonstrative', 'same-word') || next.lex('preposition')?.lexeme.value === 'from'))
    return reject('a unit that is told otherwise')
  return dateItem({ when: { is: 'shift', unit: unitOf(match.get('unit')), by: 0, anaphoric: false, loose: true } }, { tags: ['period'] })
}

/** `السنة الهجرية الماضية`, `العام الهجري الجديد` by what points at it. */
function readIslamicYear(match: Match<string>): Read {
  const found = pointerOf(match.get('pointer'))
  if (!found || lexemeValue(match.get('era'), 'era') !== 'islamic-umalqura') return reject('no Islamic year')
  return dateItem({ when: { is: 'shift', unit: 'Y', by: found.by, anaphoric: found.anaphoric, calendar: 'islamic-umalqura' } }, { tags: ['period'] })
}

const definite = unit(UNITS, true).as('unit')
const near = lex('demonstrative').as('this')
const sameWord = lex('same-word').as('same')

/** A noun that `الماضي` follows: the last one is not always meant in time (`القرن الأخير`). */
const notRecent = where('pointer', (s) => s.readings.some((r) => r.lexeme.category === 'deictic' && r.lexeme.props.recent !== true))

const dayPartWord = lex('day-part')

/** A part of the day by itself: of the day that the sentence named before, if it named one. */
function readPartAlone(match: Match<string>): Read {
  const word = match.elements[0]
  const before = match.before()
  const alone = before === undefined && match.after() === undefined
  const adverb = word?.readings('day-part').some((r) => r.lexeme.props.adverb === true)
  const placed = before?.lex('preposition') && ['in', 'during'].includes(String(before.lex('preposition')?.lexeme.value))
  if (!adverb && !placed && !alone) return reject('a part of no day')
  // `لئلا` is folded like it.
  if (word?.written.includes('ئ')) return reject('a conjunction')
  const next = match.after()
  if (!adverb && next?.article && next.view.kind === 'word') return reject('an age, or a prayer: the part of the day is described')
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
    { priority: 9, unlessAfter: lex('demonstrative') },
  ),
  rule('dates/weekday', seq(lead, opt(pointer)), readWeekday, { priority: 8 }),
  rule('dates/relative-unit', seq(opt(dayPart), definite, pointer), readUnit, { priority: 8, unlessAfter: lex('number-unit', undefined, { article: false }) }),
  rule('dates/this-unit', seq(opt(dayPart), near, definite, opt(all(notRecent).as('pointer'))), readUnit, { priority: 8 }),
  rule('dates/unit-this', seq(unit(['Y', 'M', 'W'], true).as('unit'), near), readUnit, { priority: 7 }),
  rule('dates/islamic-year', seq(unit(['Y'], true), lex('era').as('era'), pointer), readIslamicYear, { priority: 8 }),
  rule('dates/open-unit', unit(['Y', 'M', 'W'], true).as('unit'), readOpenUnit, { priority: 3, onlyAfter: lex('period-part') }),
  rule('dates/same-unit', seq(sameWord, definite), readUnit, { priority: 8 }),
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
  rule(
    'dates/early-or-late',
    seq(
      any(lex('day-part-lead'), lex('period-part')).as('lead'),
      all(
        dayPartWord,
        where('definite', (s) => s.article),
      ).as('part'),
    ),
    (match) =>
      match.after()?.article
        ? reject('a part of the day that is described')
        : dateItem(
            {
              when: { is: 'shift', unit: 'D', by: 0, anaphoric: true },
              mod: String(lexemeValue(match.get('lead'), 'day-part-lead', 'period-part')) as Mod,
              ...part(match),
            },
            { tags: ['now'] },
          ),
    { priority: 5, unlessBefore: any(lex('relative-day'), lex('weekday'), lex('deictic')) },
  ),
  rule('dates/now', lex('relative-now'), () => dateItem({ when: { is: 'vague', grain: 'day' } }, { tags: ['now'] }), { priority: 8 }),
]
