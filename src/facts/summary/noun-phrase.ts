/**
 * Noun phrases into English order: adjectives before the noun, the owner of an idafa before what it owns (`قوات البيشمركة` → Peshmerga
 * forces), of three and more nouns the first keeps `of`. A noun we do not know takes its whole phrase with it: better a gap than a guess.
 */
import { lookUpPair } from './glossary.ts'
import { ASSISTANT, asAdjective, asNoun, isNounLike, type Part, part } from './phrase-word.ts'
import type { Word, Words } from './words.ts'

/** English of a phrase, where it ends, and how many of its words were known. */
export type NounPhrase = { text: string; next: number; known: number; unknown: number; plural: boolean; indefinite: boolean; predicate: boolean }

/** A noun of a phrase, with the adjectives that describe it. */
type Noun = { readonly part: Part; readonly feminine: boolean; adjectives: readonly string[] }
const NONE: readonly string[] = []

const MAX_NOUNS = 5

/** The noun phrase that begins at `i`, or null. */
export function nounPhrase(words: Readonly<Pick<Words, 'at'>>, i: number): NounPhrase | null {
  const nouns: Noun[] = []
  let [next, known, unknown, broken] = [i, 0, 0, false]
  let definite = false
  /** Behind a definite noun we do not know stand its adjectives, not those of the noun before it (`تطوير ‹…› الأخضر`). */
  let lost = false
  let strange = false
  for (let w = words.at(i); w !== undefined && nouns.length < MAX_NOUNS; w = words.at(next)) {
    const last = nouns.at(-1)
    const contrary = last && contraryAt(words, next)
    if (contrary) {
      const described = agreeing(nouns, last, contrary.word)
      described.adjectives = [contrary.text, ...described.adjectives]
      known += 2
      definite ||= contrary.word.article
      next += 2
      continue
    }
    if (!isNounLike(w)) break
    const after = words.at(next + 1)
    const pair = w.kind === 'word' && after?.kind === 'word' ? lookUpPair(w.stem, after.stem) : undefined
    if (after && pair !== undefined && !definite) {
      nouns.push({ part: part(pair, pair, { plural: pair.endsWith('s'), gerund: pair.endsWith('ing') }), feminine: isFeminine(w), adjectives: NONE })
      known += 2
      definite ||= w.article || after.article
      next += 2
      continue
    }
    // `الشريحة ‹البالغة› مليار يورو`: it only leads to the sum.
    // `سفينة إغاثة ‹تابعة› لمؤسسة …`: whose it is stands behind it.
    if (last && (AFFILIATED.test(w.stem) || (AMOUNTING.test(w.stem) && w.article && after?.kind === 'value'))) {
      next++
      continue
    }
    // `طائرات إف 16`: behind a word we do not know, a number counts nothing.
    if (last && strange && w.kind === 'value') break
    strange = false
    const noun = last === undefined && isAssistant(w, words.at(next + 1)) ? ASSISTANT : asNoun(w)
    const adjective = (last && MINISTERIAL.test(last.part.text) ? FIELDS[w.stem] : undefined) ?? asAdjective(w)
    // After a noun with the same article an adjective describes; an indefinite noun after a definite one opens the next phrase.
    if (last && adjective && !(noun && w.article && !definite && !isDescribing(w))) {
      if (definite && !w.article && !w.owned) break
      if (lost) {
        unknown++
        next++
        continue
      }
      // Of a name it describes what the name owns (`سوق الإمارات المالي`).
      const described = last.part.name ? (nouns.at(-2) ?? last) : agreeing(nouns, last, w)
      described.adjectives = [adjective, ...described.adjectives]
      known++
      const joined = joinedAdjective(words, next + 1, w)
      if (joined !== undefined) {
        described.adjectives = [`${adjective} and ${joined}`, ...described.adjectives.slice(1)]
        known++
        next += 2
      }
    } else if (definite && !(w.kind === 'name' && last)) break
    else if (noun) {
      if (last?.part.name && w.kind === 'value') break
      nouns.push({ part: noun, feminine: noun.plural || isFeminine(w), adjectives: NONE })
      known++
      if (w.kind === 'value') {
        next++
        definite = true
        const describing = nouns.length === 1 ? countedAdjective(w, words.at(next)) : undefined
        if (describing !== undefined) {
          nouns[0] = { part: part(describing, describing, { plural: true }), feminine: false, adjectives: NONE }
          known++
          next++
        }
        break
      }
    } else if (adjective && !last) {
      nouns.push({ part: part(adjective, adjective, { predicate: true }), feminine: isFeminine(w), adjectives: NONE })
      known++
    } else if (last && !w.gloss.verb) {
      // A modifier we do not know is left out; its noun still stands.
      lost ||= w.article && (w.pos & 1) === 1
      strange = true
      unknown++
    } else {
      broken = true
      unknown++
    }
    definite ||= w.article || w.kind === 'name' || w.owned
    next++
  }
  if (next === i) return null
  const first = nouns[0]?.part
  if (first === undefined || broken) return { text: '', next, known: 0, unknown: unknown + known, plural: false, indefinite: false, predicate: false }
  const alone = nouns.length === 1 && first.gerund ? UNOWNED[first.text] : undefined
  if (alone !== undefined) nouns[0] = { ...(nouns[0] as Noun), part: part(alone, alone, {}) }
  return { text: assemble(nouns, 0), next, known, unknown, plural: first.plural, indefinite: !definite, predicate: first.predicate }
}

/** Acts that are something else where nothing is said that they are done to (`فتح ‹تحقيق› في الحادث`, `تحقيق مكاسب`). */
const UNOWNED: Readonly<Record<string, string>> = { achieving: 'investigation' }

/** `القطاع غير النفطي`: the contrary of an adjective. */
function contraryAt(words: Readonly<Pick<Words, 'at'>>, i: number): { text: string; word: Word } | undefined {
  const word = words.at(i)?.stem === 'غير' ? words.at(i + 1) : undefined
  const adjective = word?.kind === 'word' ? asAdjective(word) : undefined
  return word !== undefined && adjective !== undefined ? { text: CONTRARIES[adjective] ?? `non-${adjective}`, word } : undefined
}
const CONTRARIES: Readonly<Record<string, string>> = {
  direct: 'indirect',
  legal: 'illegal',
  legitimate: 'illegitimate',
  official: 'unofficial',
  declared: 'undeclared',
  known: 'unknown',
  regular: 'irregular',
  licensed: 'unlicensed',
}

const isFeminine = (w: Word): boolean => w.stem.endsWith('ه')

/** `قطاع الطاقة ‹المصري›`: an adjective that agrees with what is owned and not with its owner describes the former. */
function agreeing(nouns: readonly Noun[], last: Noun, w: Word): Noun {
  const owned = nouns.at(-2)
  if (owned === undefined || !w.article || /(?:ون|ين|ات|ي?ا)$/u.test(w.stem)) return last
  const feminine = isFeminine(w)
  return last.feminine !== feminine && owned.feminine === feminine ? owned : last
}

/** `15 طائرة ‹جديدة›`: the adjective of what is counted stands before it. */
function countedAdjective(value: Word, next: Word | undefined): string | undefined {
  const match = COUNTED.exec(value.english ?? '')
  if (!match || next?.kind !== 'word' || next.article || next.owned) return undefined
  const adjective = asAdjective(next)
  return adjective === undefined || asNoun(next) !== undefined ? undefined : `${match[1]} ${adjective} ${match[2]}`
}
const COUNTED = /^([~<>≤≥]?[\d,.-]+[KMB]?) ([a-z][a-z -]*)$/u

/** `التعاون العسكري والأمني`: a second adjective of the same noun, behind و. */
function joinedAdjective(words: Readonly<Pick<Words, 'at'>>, i: number, first: Word): string | undefined {
  const [and, next, after] = [words.at(i), words.at(i + 1), words.at(i + 2)]
  if (and?.kind !== 'clitic' || and.char !== 'و' || next?.kind !== 'word' || next.article !== first.article || next.owned) return undefined
  // An indefinite word with an owner begins a phrase of its own.
  if (!next.article && after?.article) return undefined
  return next.gloss.noun === undefined ? asAdjective(next) : undefined
}

/** `مساعدة وزير` is a person, though the word alone is help. */
const isAssistant = (w: Word, next: Word | undefined): boolean =>
  w.readings.some((r) => r.lexeme.category === 'title-head' && r.lexeme.value === 'assistant') &&
  next?.readings.some((r) => r.lexeme.category === 'title-head') === true

/** Ministries that go by an adjective. */
const MINISTERIAL = /^minist/u
const FIELDS: Readonly<Record<string, string>> = { داخليه: 'interior', خارجيه: 'foreign', ماليه: 'finance' }

/** Nationalities and relative adjectives describe even where they could name a person. */
const isDescribing = (w: Word): boolean => w.readings.some((r) => r.lexeme.category === 'nationality') || (w.gloss.adjective !== undefined && !w.gloss.noun)

/** English of the nouns from number `k` on. */
function assemble(nouns: readonly Noun[], k: number): string {
  const first = nouns[k] as Noun
  const owner = nouns[k + 1]
  // `إنجاز 3000 مسكن`: of works it is no feat.
  const text = first.part.text === 'achievement' && owner && BUILT.test(owner.part.text) ? 'completion' : first.part.text
  if (owner === undefined) return described(first, text)
  if (text === 'assistant') return `assistant to ${assemble(nouns, k + 1)}`
  if (text === 'deputy' && owner.part.agent) return `deputy ${assemble(nouns, k + 1)}`
  if (first.part.gerund) return `${text} ${assemble(nouns, k + 1)}`
  const head = owner.part.name || STATES.has(owner.part.singular) ? undefined : HEADED[text]
  if (head) return `${described(first, head)} of ${assemble(nouns, k + 1)}`
  const link = LINKS[text] ?? 'of'
  // `مشروع توسعة الميناء` → port expansion project.
  if (text === 'project' && first.adjectives.length === 0) {
    const what = assemble(nouns, k + 1)
    if (!/ (?:of|for) /u.test(what)) return `${what} ${text}`
  }
  if (k + 2 < nouns.length) return `${described(first, text)} ${link} ${assemble(nouns, k + 1)}`
  const { part: own, adjectives } = owner
  const long = own.name && own.text.includes(' ') && own.text.length > 14
  if (long || (adjectives.length > 0 && !first.part.agent)) return `${described(first, text)} ${link} ${described(owner, own.text)}`
  if (first.adjectives.length > 0 && adjectives.length === 0 && !own.name) return described(first, `${own.singular} ${text}`)
  // `بناء محطتين`, `توريد 24 طائرة`: what is counted stands behind what is done to it.
  if (COUNTED.test(own.text) && !first.part.agent) return `${described(first, text)} ${link} ${described(owner, own.text)}`
  // Owners stand in the singular before what they own; adjectives at the end come first whichever noun they describe.
  return `${described(owner, own.name ? own.text : own.singular)} ${described(first, text)}`
}

const BUILT = /^(?:[~<>≤≥]?\d.* [a-z]|(?:project|station|road|bridge|dam|port|plant|study|work)s?$)/u
const AFFILIATED = /^تابع(?:ه|ين|ون|ات)?$/u
const AMOUNTING = /^بالغه?$/u

/** Who presides over something that is no state is its head, the prince of a region its governor. */
const HEADED: Readonly<Record<string, string>> = { president: 'head', 'vice president': 'deputy head', prince: 'governor' }
const STATES: ReadonlySet<string> = new Set(['republic', 'state', 'country', 'government', 'kingdom'])

/** What these nouns take instead of `of`. */
const LINKS: Readonly<Record<string, string>> = { support: 'for', need: 'for', demand: 'for', request: 'for', call: 'for', aid: 'to', attack: 'on', war: 'on' }

/** Adjectives in English order: the last one first, but `general` beside its noun. */
function described({ adjectives }: Noun, text: string): string {
  if (adjectives.length === 0) return text
  const ordered = adjectives.length > 1 && adjectives.includes('general') ? [...adjectives.filter((one) => one !== 'general'), 'general'] : adjectives
  return `${ordered.join(' ')} ${text}`
}
