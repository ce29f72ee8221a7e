/** Clock times, in digits and words. The day they belong to is a date of its own; `resolveTimes` brings them together. */
import { any, clitic, item, lex, mark, opt, or, type Pattern, type Rule, reject, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import type { ClockDraft } from './expression.ts'
import { close, comma, from, hourWord, inside, integer, lexemeValue, numberOf, open, pointer, pointerOf, unitOf } from './patterns.ts'

type Read = Item | ReturnType<typeof reject>

const minuteUnit = lex('time-unit', 'MIN')
const secondUnit = lex('time-unit', 'S')
const hourName = where(
  'hour-name',
  (s) => s.tags.includes('ordinal') || (s.article && s.readings.some((r) => r.lexeme.category === 'number-unit' || r.lexeme.category === 'number-ten')),
)
const fraction = lex('clock-fraction').as('fraction')
const minusFraction = lex('clock-fraction').as('minusFraction')
const minutes: Pattern<'minutes' | 'fraction' | 'minusFraction' | 'minus' | 'seconds'> = times(
  or(
    seq(wa, any(item('number'), item('number-one')).as('minutes'), minuteUnit),
    seq(wa, any(item('number'), item('number-one')).as('seconds'), secondUnit),
    seq(wa, minuteUnit.as('minutes')),
    seq(wa, fraction),
    seq(lex('clock-minus'), minusFraction),
    seq(lex('clock-minus'), any(item('number'), item('number-one')).as('minus'), minuteUnit),
  ),
  0,
  3,
)
const digital: Pattern<'h' | 'm' | 's'> = seq(integer.as('h'), mark(':'), integer.as('m'), opt(seq(mark(':'), integer.as('s'))))
const partWord = any(lex('day-part'), lex('clock-part'), lex('meridiem'))
const part = seq(opt(any(comma, from, inside)), opt(lex('demonstrative')), partWord.as('part'))
const zoneWord = seq(opt(lex('preposition', 'according')), opt(clitic('ب')), lex('time-zone').as('zone'))
const zone = seq(opt(comma), or(zoneWord, seq(open, zoneWord, close)))
const about = times(any(lex('clock-about'), inside, from), 0, 3)
const hour: Pattern<'h' | 'm' | 's' | 'name'> = or(digital, any(item('number'), hourName, item('number-one')).as('name'))
const bracketed = or(hour, seq(open, hour, close))

const ADVERB = (element: Element): boolean =>
  element.readings('day-part').some((r) => r.lexeme.props.adverb === true) ||
  /^(?:مساء|العشاء|المغرب|الصبح)$/u.test(element.folded) ||
  element.lex('meridiem') !== undefined

/** Hour and minute of the name of an hour: a word, a whole number, or a decimal (`1.59`). */
function named(element: Element): { hour: number; minute: number | null } | null {
  const value = element.item?.value.value ?? lexemeValue(element, 'number-unit', 'number-ten')
  if (typeof value !== 'number') return null
  const military = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(element.folded)
  if (military) return { hour: Number(military[1]), minute: Number(military[2]) }
  const digits = /[.,٫]/u.test(element.text)
  if (Number.isInteger(value) && !digits) return { hour: value, minute: null }
  // Numerals read `ثلاثة وثلث` and `12 إلا ربعا` as one number.
  if (!digits) return { hour: Math.floor(value), minute: Math.round((value % 1) * 60) }
  const found = /^(\d{1,2})[.,٫](\d\d)$/u.exec(element.folded)
  return found ? { hour: Number(found[1]), minute: Number(found[2]) } : null
}

function read(match: Match<string>): Read {
  const word = match.get('name')
  const start = word ? named(word) : { hour: numberOf(match, 'h') ?? 99, minute: numberOf(match, 'm') ?? 99 }
  if (start === null) return reject('no hour')
  const first = match.elements[0]
  if (word && first?.lex('time-unit') && !first.article && !/\d/u.test(word.folded)) return reject('so many hours')
  const minuteText = match.get('m')?.folded
  if (minuteText !== undefined && (minuteText.length !== 2 || !match.get('m')?.glued)) return reject('no clock time')
  const partElement = match.get('part')
  if (partElement && partOfNextDate(match)) return reject('the part of the day belongs to the date after it')
  const added = match.all('minutes').reduce((sum, e) => sum + Number(e.item?.value.value ?? 1), 0)
  const quarters = match.all('fraction').reduce((sum, e) => sum + Number(lexemeValue(e, 'clock-fraction')), 0)
  const taken =
    match.all('minusFraction').reduce((sum, e) => sum + Number(lexemeValue(e, 'clock-fraction')), 0) +
    match.all('minus').reduce((sum, e) => sum + Number(e.item?.value.value ?? 1), 0)
  const told = start.minute !== null || added + quarters + taken > 0
  const total = start.hour * 60 + (start.minute ?? 0) + added + quarters - taken
  const second = match.has('seconds') ? numberOf(match, 'seconds') : match.has('s') ? numberOf(match, 's') : null
  if (start.hour > 24 || (start.minute ?? 0) > 59 || (second ?? 0) > 59 || total < 0 || total > 1440) return reject('no such time')
  if (word && start.minute === null && start.hour > 12 && match.elements.length <= 2 && word.item?.tags.includes('ordinal')) return reject('no hour')
  return timeItem({
    hour: start.hour,
    minute: told ? added + quarters - taken + (start.minute ?? 0) : null,
    second,
    part: partElement ? String(lexemeValue(partElement, 'day-part', 'clock-part', 'meridiem')) : null,
    zone: match.has('zone') ? String(lexemeValue(match.get('zone'), 'time-zone')) : null,
  })
}

/** `الخامسة مساء أمس`: مساء أمس is a date, and tells the time its half of the day all the same. */
function partOfNextDate(match: Match<string>): boolean {
  const last = match.elements.at(-1)
  const next = match.after()
  return last === match.get('part') || last?.index === match.get('part')?.index
    ? next?.lex('weekday', 'relative-day') !== undefined || next?.lex('time-unit')?.lexeme.value === 'D' || next?.is('date') === true
    : false
}

export const timeItem = (clock: ClockDraft): Item => ({ tags: ['time'], kind: 'time', value: { clock } })

/** Without the word for hour, a number or ordinal is a time only before a part of the day or beside minutes. */
function readUnmarked(match: Match<string>): Read {
  const before = match.before()
  const word = match.get('name')
  const tonight = word?.article === true && match.after()?.lex('relative-night') !== undefined
  if (word && !tonight && !match.has('part') && !match.has('zone') && !(word.article && (match.has('fraction') || match.has('minutes'))))
    return reject('no sign of a clock')
  if (word && match.has('part') && !ADVERB(match.get('part') as Element)) return reject('a part of the day with something after it')
  if (word?.article && before?.article && before.view.kind === 'word') return reject('an ordinal of the noun before')
  if (word?.is('integer') && match.get('part')?.lex('meridiem') && !match.has('minutes') && !besideMeridiem(match)) return reject('metres, or a page')
  if (word && !word.article && !word.is('integer') && !match.has('zone') && !/\./u.test(word.text)) return reject('a count')
  if (word?.is('integer') && before && ((before.lex('verb') && !before.lex('preposition')) || before.is('number'))) return reject('a count')
  return read(match)
}

/** `من 8 ص إلى 5 م`: one letter after an hour tells the time where the other end of a range has one too. */
const besideMeridiem = (match: Match<string>): boolean => [match.before(2), match.after(3)].some((e) => e?.lex('meridiem') !== undefined)

/** `الساعة الماضية`, `هذه الساعة`: an hour counted from the moment of publication. */
function readShiftedHour(match: Match<string>): Read {
  const found = pointerOf(match.get('pointer')) ?? { by: 0, anaphoric: false }
  if (found.anaphoric || match.get('pointer')?.lex('deictic')?.lexeme.props.recent) return reject('no hour from now')
  const iso = `PT${Math.abs(found.by)}${unitOf(match.get('unit')) === 'H' ? 'H' : 'M'}`
  return { tags: ['time', 'away'], kind: 'time', value: { when: { is: 'away', iso, sign: found.by < 0 ? -1 : 1, from: 'now' } } }
}

const definiteHour = lex('time-unit', ['H', 'MIN'], { number: 'sg', article: true }).as('unit')

export const clockRules: Rule[] = [
  rule('dates/hour-from-now', or(seq(definiteHour, pointer), seq(lex('demonstrative'), definiteHour)), readShiftedHour, { priority: 8 }),
  rule('dates/clock', seq(or(hourWord, lex('time-unit', 'H', { number: 'sg' })), about, bracketed, minutes, opt(part), opt(zone), opt(part)), read, {
    priority: 9,
  }),
  rule('dates/clock-digits', seq(digital, opt(part), opt(zone)), read, { priority: 8, unlessAfter: mark(':'), unlessBefore: any(mark(':'), lex('time-unit')) }),
  rule('dates/clock-part-first', seq(lex('day-part').as('part'), digital, opt(zone)), read, { priority: 8, unlessBefore: mark(':') }),
  rule('dates/clock-words', seq(any(item('number'), hourName).as('name'), minutes, opt(part), opt(zone)), readUnmarked, { priority: 4 }),
]
