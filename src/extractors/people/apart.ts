/** A title right behind a verb and a titled name behind that: who does something, and to whom (`استقبل رئيس الوزراء السفير فلان`). */
import type { Match } from '../../pattern/match.ts'
import { perSymbol, reads } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { FUNCTION, NOUN } from '../../tokenize/tokens.ts'

/** What people do to people, and say whom. */
const TO_SOMEBODY = ['receive_guest', 'receive', 'meet', 'host', 'congratulate', 'thank', 'inform', 'accuse', 'honour']
/** Here a noun behind the name says what he becomes; only another name is the object. */
const TO_OFFICE = ['appoint', 'charge_with', 'dismiss']
/** Elements of a title and a name that is one person's. */
const LONGEST = 4
/** How far behind the name an object may stand. */
const REACH = 14

const does = (verbs: readonly string[]) =>
  perSymbol(
    (view) =>
      view.kind === 'word' &&
      !view.enclitic &&
      view.readings.some(
        (r) => r.lexeme.category === 'verb' && (r.verb === 'perfect' || r.verb === 'imperfect') && r.number !== 'pl' && verbs.includes(String(r.lexeme.value)),
      ),
  )
const isToSomebody = does(TO_SOMEBODY)
const isToOffice = does(TO_OFFICE)
const isTime = perSymbol((view) => ['date', 'time'].some((tag) => view.tags.includes(tag)))
const isSetting = perSymbol(
  (view) => view.kind === 'word' && view.readings.some((r) => ['adverb', 'deictic', 'time-unit', 'day-part'].includes(r.lexeme.category)),
)
const isGovernor = perSymbol(
  (view) =>
    (view.kind === 'proclitic' && 'بلك'.includes(view.char)) || (view.kind === 'word' && view.readings.some((r) => r.lexeme.category === 'preposition')),
)
const isName = perSymbol((view) => ['person', 'title', 'organization', 'place'].some((tag) => view.tags.includes(tag)))
const isBody = perSymbol((view) => view.tags.includes('organization') || view.tags.includes('place'))
const isPerson = perSymbol((view) => view.tags.includes('person'))
/** Names are looked for together with this: those ahead are still words. */
const isNameWord = perSymbol(
  (view) => view.kind === 'word' && view.readings.some((r) => ['given-name', 'family-name'].includes(r.lexeme.category) && r.lexeme.props.common !== true),
)
const isOffice = perSymbol((view) => view.tags.includes('title'))
/** `‹رئيسا› للحكومة`, `‹رئيسة› للحكومة`: what somebody becomes. */
const BECOMES = /^\S+(?:ا(?:\s|$)|ه ل)/u
/** A noun that may be the object, by its part of speech. */
const isNoun = perSymbol((view) => view.kind === 'word' && (view.pos & NOUN) !== 0 && (view.pos & FUNCTION) === 0)
const opens = reads(['subordinator', 'relative', 'conjunction'])
const isVerb = perSymbol((view) => view.kind === 'word' && !view.article && view.readings.some((r) => r.verb === 'perfect' || r.verb === 'imperfect'))

/**
 * Whether the titles of a match belong to two people: a verb that needs an object stands before them, at the head of its clause, and nobody
 * behind the name can be the object.
 */
export function areApart({ stream, from, to }: Match<string>): boolean {
  const verb = verbBefore(stream, from)
  return verb >= 0 && isHead(stream, verb) && !hasObject(stream, to, isToOffice(stream.view(verb)))
}

/**
 * Whether the name of a match is given an office by the holder of the title before it (`عين الرئيس فلانا رئيسا للحكومة`): nobody else is named
 * whom the verb could be about.
 */
export function isChosen({ stream, from, to }: Match<string>): boolean {
  // Who held it once appoints nobody.
  if (/ ال(?:سابق|اسبق)/u.test(stream.element(from).folded)) return false
  const verb = verbBefore(stream, from)
  // Four words may be two names.
  return verb >= 0 && to - from <= LONGEST && isToOffice(stream.view(verb)) && isHead(stream, verb) && !hasObject(stream, to, true) && !isNew(stream, to)
}

/** Words of two names that are given names and fathers' or family names (`كلف الرئيس ‹فلان بن فلان› ‹علان بن علان›`). */
const NAMES_OF_TWO = 4

/**
 * Where the name of whom an office is given begins, right behind the name of who gives it (`كلف الرئيس قيس سعيد ‹أحمد الحشاني› بتشكيل الحكومة`): nobody else is
 * named whom the verb could be about.
 *
 * @param units how many words and what is joined to them the name has
 * @returns which of them opens it, or -1
 */
export function secondOf({ stream, from, to }: Match<string>, units: number, opensName: (unit: number) => boolean): number {
  if (units < NAMES_OF_TWO) return -1
  const verb = verbBefore(stream, from)
  if (verb < 0 || !isToOffice(stream.view(verb)) || !isHead(stream, verb) || hasObject(stream, to, true)) return -1
  // `أقال الرئيس فلان بن فلان ‹الحكومة›`
  const next = stream.view(to)
  if (to < stream.length && (isBody(next) || (next.kind === 'word' && next.article))) return -1
  for (let k = 2; k + 1 < units; k++) if (opensName(k)) return k
  return -1
}

/** `عين رئيس الوزراء فلان وزيرا ‹جديدا›`: somebody new who is not named. */
function isNew(stream: Stream, to: number): boolean {
  const end = Math.min(stream.sentences[stream.sentenceOf(to - 1) + 1] as number, to + 4)
  for (let i = to; i < end; i++) if (/جديد/u.test(stream.element(i).folded)) return true
  return false
}

/** The verb right before an element but for times and places, or -1. */
function verbBefore(stream: Stream, from: number): number {
  const first = stream.sentences[stream.sentenceOf(from)] as number
  for (let i = from - 1; i >= Math.max(first, from - 5); i--) {
    const view = stream.view(i)
    if (isToSomebody(view) || isToOffice(view)) return i
    if (isTime(view) || isSetting(view) || isGovernor(view) || (view.tags.includes('place') && i > first && isGovernor(stream.view(i - 1)))) continue
    return -1
  }
  return -1
}

/** The verb opens its clause: no subject stands before it. */
function isHead(stream: Stream, verb: number): boolean {
  if (verb === stream.sentences[stream.sentenceOf(verb)]) return true
  const before = stream.view(verb - 1)
  return before.kind === 'punctuation' || before.char === 'و' || before.char === 'ف' || isTime(before) || (before.kind === 'word' && opens(before))
}

/** Somebody or something behind the name that no preposition governs, in the same clause. */
function hasObject(stream: Stream, to: number, named: boolean): boolean {
  const end = Math.min(stream.sentences[stream.sentenceOf(to - 1) + 1] as number, to + REACH)
  for (let i = to; i < end; i++) {
    const view = stream.view(i)
    if (isVerb(view) || (view.kind === 'word' && opens(view)) || view.char === ':') return false
    if (named && isNameWord(view) && !(i > to && isGovernor(stream.view(i - 1)))) return true
    const free = i === to || !(isGovernor(stream.view(i - 1)) || isLinked(stream, i)) || (isNoun(view) && view.enclitic && stream.view(i - 1).enclitic)
    if (
      free &&
      (isPerson(view) ||
        (named && isOffice(view) && !BECOMES.test(stream.element(i).folded)) ||
        (!named && (isName(view) || (isNoun(view) && !isSetting(view) && !isGovernor(view)))))
    )
      return true
  }
  return false
}

/** What stands behind a noun or a conjunction goes with it, unless a pronoun closes the noun (`في مكتبه السفير`, but `بعد تعيينه وزيرا`). */
const isLinked = (stream: Stream, i: number): boolean => {
  const before = stream.view(i - 1)
  return (
    before.char === 'و' ||
    (before.kind === 'word' && !(before.enclitic && (stream.element(i).folded.startsWith('ال') || isPerson(stream.view(i)))) && !isSetting(before)) ||
    (before.kind === 'item' && !isTime(before) && before.tags.includes('number'))
  )
}
