/**
 * A gist in English of what somebody said: the beginning of the clause, phrase by phrase, verbs behind their subjects, names and values as
 * they are. It ends before the first word we do not know, and at the last point where what stands there is a whole thought; when there is
 * none, there is no gist.
 */

import { participle } from './english.ts'
import { nounPhrase } from './noun-phrase.ts'
import { isNounLike, isOnlyVerb } from './phrase-word.ts'
import { idiomatic } from './plain.ts'
import { ALONE, AUXILIARIES, INTRANSITIVE, LINKING, type Verb, verbAt, verbPhrase } from './verbs.ts'
import type { Word, Words } from './words.ts'

/** Least characters of a gist. */
const SHORTEST = 8

/** What has been said so far and what waits to be said. */
class Gist {
  readonly budget: number
  /** A noun phrase alone is a whole thought (`أعلن وصول السفن`). */
  readonly nominal: boolean
  readonly out: string[] = []
  length = 0
  /** Phrases of `out` that make a whole thought. */
  good = 0
  stopped = false
  /** A verb that waits for its subject. */
  waiting: Verb | null = null
  subject: 'singular' | 'plural' | null = null
  /** The verb that was said last, until its object comes. */
  open: Verb | null = null
  hasVerb = false
  /** Bare phrases after the verb. */
  objects = 0
  pending = ''
  auxiliary = ''

  constructor(budget: number, nominal: boolean) {
    this.budget = budget
    this.nominal = nominal
  }

  /** @param whole the line may end after this phrase */
  say(text: string, whole: boolean): void {
    if (this.stopped || text === '') return
    const cost = text.length + (this.out.length > 0 ? 1 : 0)
    if (this.length + cost > this.budget) {
      this.stopped = true
      return
    }
    this.out.push(text)
    this.length += cost
    if (whole) this.good = this.out.length
  }

  get text(): string {
    return this.out.slice(0, this.good).join(' ')
  }
}

/** Whoever speaks, by the pronoun on أن before his words. */
export type Speaking = Readonly<{ plural: boolean; sure: boolean }>

/**
 * @param budget most characters
 * @param nominal whether a noun phrase without a verb is a gist
 * @param speaking who is the subject of what is said (`أنها ‹سلمت الجيش 5 طائرات›`), and is not named again; `sure` when the pronoun stands for somebody in any case
 * @returns '' when the words cannot be told honestly
 */
export function translate(words: Words, budget: number, nominal: boolean, speaking: Speaking | null = null): string {
  const gist = new Gist(budget, nominal)
  const verb = speaking && verbAt(words.at(0))
  if (speaking && verb && !OF_THINGS.has(verb.base) && (speaking.sure || (GIVING.has(verb.base) && !words.at(0)?.stem.endsWith('ت'))))
    gist.subject = speaking.plural ? 'plural' : 'singular'
  let i = 0
  for (let w = words.at(i); w !== undefined && !gist.stopped; w = words.at(i)) i = step(words, w, i, gist)
  if (gist.good === 0) return ''
  const text = idiomatic(gist.text.replace(/\b(\w+) \1\b/gu, '$1'))
  return text.length < SHORTEST || !text.includes(' ') ? '' : text
}

/** Reads one phrase or particle; returns where the next begins. */
function step(words: Words, w: Word, i: number, gist: Gist): number {
  if (w.kind === 'mark') return mark(w, i, gist)
  if (w.kind === 'clitic') return clitic(words, i, gist)
  if (w.kind === 'date') {
    if (w.english && !gist.waiting) gist.say(w.english, gist.good === gist.out.length && gist.good > 0)
    gist.pending = ''
    return i + 1
  }
  if (w.kind === 'word') {
    const after = particle(words, i, gist)
    if (after > i) return after
    const verb = verbOf(words, i, gist)
    if (verb) return takeVerb(words, i, verb, gist)
  }
  if (!isNounLike(w)) {
    // Particles without a meaning of their own pass; anything else we do not know ends the gist.
    if (w.kind !== 'word' || (w.pos & 4) === 0) gist.stopped = true
    return i + 1
  }
  return takeNoun(words, i, gist)
}

/** `أنها ‹تتعلق› بالتنسيق`: what only things do. */
const OF_THINGS = new Set(['concern', 'relate', 'consist', 'include', 'cost', 'aim', 'last', 'happen', 'reach', 'amount', 'exceed', 'be'])
/** `أنه ‹سلم› الجيش طائرات`, but `أنه ‹قتل› ثلاثة جنود`, of which nobody says who did it. */
const GIVING = new Set([
  'hand over',
  'deliver',
  'give',
  'grant',
  'provide',
  'supply',
  'send',
  'allocate',
  'sign',
  'buy',
  'sell',
  'train',
  'receive',
  'spend',
  'pay',
])

function mark(w: Word, i: number, gist: Gist): number {
  if (gist.out.length > 0 || gist.waiting) {
    if (/[.؛;!?؟:()«“-]/u.test(w.char)) gist.stopped = true
    // A comma after a whole thought ends it; elsewhere it only closes the phrase.
    if (/[،,]/u.test(w.char) && gist.good === gist.out.length) gist.stopped = true
  }
  return i + 1
}

const CLITICS: Readonly<Record<string, string>> = { ل: 'for', ب: 'with', ك: 'as' }

function clitic(words: Words, i: number, gist: Gist): number {
  const { char } = words.at(i) as Word
  const next = words.at(i + 1)
  if (char === 'س') gist.auxiliary = 'will'
  else if (char === 'و') {
    if (gist.out.length > 0 || gist.waiting) gist.pending = gist.pending === '' ? 'and' : gist.pending
  } else if (char === 'ل' && next && isOnlyVerb(next)) gist.auxiliary = 'to'
  else if (CLITICS[char]) gist.pending = CLITICS[char] as string
  return i + 1
}

const SILENT = new Set(['also', 'there'])
const PARTICLES = ['subordinator', 'relative', 'demonstrative', 'pronoun', 'function', 'adverb', 'modal', 'negation', 'status-cue']

/** Function words set the scene for the next phrase; most are not said themselves. */
function particle(words: Words, i: number, gist: Gist): number {
  const w = words.at(i) as Word
  if (w.article && w.gloss.particle === undefined) return i
  const auxiliary = AUXILIARIES[w.stem]
  if (auxiliary !== undefined) {
    gist.auxiliary = w.stem === 'قد' && verbAt(words.at(i + 1))?.tense !== 'imperfect' ? '' : auxiliary
    return i + 1
  }
  const lexeme = w.readings.find((r) => PARTICLES.includes(r.lexeme.category))?.lexeme
  if (lexeme?.category === 'subordinator' || (lexeme?.category === 'relative' && w.stem !== 'من'))
    return conjoin(words, i, gist, String(lexeme.value), lexeme.category)
  if (w.gloss.particle !== undefined && !w.gloss.noun) {
    if (SILENT.has(w.gloss.particle)) return i + 1
    if (w.gloss.particle === 'but' || w.gloss.particle === 'where' || w.gloss.particle === 'because') gist.stopped = gist.out.length > 0
    gist.pending = w.gloss.particle
    return i + 1
  }
  return lexeme && !w.gloss.noun && !w.gloss.verb ? i + 1 : i
}

/** `أن` before a verb of the present is `to`; a clause of its own, or a relative one, ends the gist. */
function conjoin(words: Words, i: number, gist: Gist, value: string, category: string): number {
  if (category === 'subordinator' && value === 'that' && verbAt(words.at(i + 1))?.tense === 'imperfect' && gist.out.length > 0) {
    if (!gist.auxiliary.startsWith('must') && !gist.auxiliary.startsWith('can')) gist.auxiliary = 'to'
  } else if (gist.out.length > 0 || gist.waiting) gist.stopped = true
  return i + 1
}

/** A word is a verb when it can be nothing else, or when an auxiliary or a subject without a verb asks for one. */
function verbOf(words: Words, i: number, gist: Gist): Verb | null {
  const w = words.at(i) as Word
  const verb = verbAt(w)
  if (!verb) return null
  // `أعلنت الوزارة ‹تسلم› دفعة`: what a phrase without a clause opens with is the act.
  if (i === 0 && gist.nominal && w.readings.some((r) => r.verb === 'masdar')) return null
  const noun = w.gloss.noun !== undefined || w.gloss.adjective !== undefined || w.readings.some((r) => r.lexeme.category !== 'verb' || r.verb === 'masdar')
  if (gist.auxiliary !== '' || (!noun && (w.pos & 1) === 0)) return verb
  if (gist.pending !== '' && gist.pending !== 'and') return null
  return !gist.hasVerb && (gist.subject !== null || i === 0) && (verb.tense === 'imperfect' || !noun) ? verb : null
}

function takeVerb(words: Words, i: number, verb: Verb, gist: Gist): number {
  const done = passive(words, i, verb, gist)
  if (done > i) return done
  if (gist.waiting) {
    // `كان يعمل`: the second verb is the one that counts.
    if (gist.waiting.base !== 'be') gist.stopped = true
    gist.waiting = null
  }
  if (gist.open?.base === 'be') gist.out.pop()
  const before = gist.pending === 'and' || gist.auxiliary === 'to' ? gist.pending : ''
  gist.pending = ''
  if (gist.subject === null) {
    gist.waiting = verb
    return i + 1
  }
  const text = [before, verbPhrase(verb, gist.auxiliary, gist.subject === 'plural')].filter(Boolean).join(' ')
  gist.auxiliary = ''
  gist.say(text, INTRANSITIVE.has(verb.base))
  gist.hasVerb = true
  gist.open = verb
  gist.objects = 0
  return i + 1
}

const DONE = new Set(['تم', 'يتم', 'جري', 'تمت', 'تتم'])

/** `تم توقيع الاتفاق` → agreement signed; returns `i` when it is no such phrase. */
function passive(words: Words, i: number, verb: Verb, gist: Gist): number {
  const next = words.at(i + 1)
  if (!DONE.has((words.at(i) as Word).stem) || next?.kind !== 'word' || gist.subject !== null) return i
  const gloss = next.readings.find((r) => r.verb === 'masdar' && r.lexeme.gloss)?.lexeme.gloss
  const phrase = gloss ? nounPhrase(words, i + 2) : null
  if (!gloss || !phrase?.text) return i
  const later = gist.auxiliary !== '' || verb.tense === 'imperfect' ? 'to be ' : ''
  gist.auxiliary = ''
  gist.say(`${phrase.text} ${later}${participle(gloss)}`, true)
  gist.subject = 'singular'
  gist.hasVerb = true
  gist.objects = 1
  return phrase.next
}

function takeNoun(words: Words, i: number, gist: Gist): number {
  const phrase = nounPhrase(words, i)
  if (!phrase?.text) {
    gist.stopped = true
    return i + 1
  }
  const pending = gist.pending === 'about' ? aboutOf(gist.out.at(-1)) : gist.pending
  gist.pending = ''
  const many = phrase.plural ? 'plural' : 'singular'
  const free = pending === ''
  if (gist.waiting && free) {
    const verb = gist.waiting
    gist.waiting = null
    gist.subject = many
    gist.say(`${phrase.text} ${verbPhrase(verb, gist.auxiliary, phrase.plural)}`, INTRANSITIVE.has(verb.base))
    gist.auxiliary = ''
    gist.hasVerb = true
    gist.open = verb
    return phrase.next
  }
  if (gist.waiting) {
    // A verb, then a preposition: its subject is not named.
    gist.stopped = true
    return phrase.next
  }
  if (free && gist.subject === null) {
    gist.subject = many
    gist.say(phrase.text, gist.nominal)
  } else if (free && !gist.hasVerb && !phrase.predicate) gist.stopped = true
  else if (free && !gist.hasVerb) {
    // No verb: an adjective says what the first phrase is; of two nouns we cannot tell.
    gist.say(`${gist.subject === 'plural' ? 'are' : 'is'} ${phrase.text}`, true)
    gist.hasVerb = true
    gist.objects = 1
  } else if (free) {
    const given = gist.open !== null && HANDING.has(gist.open.base) ? givenBehind(words, phrase.next) : null
    if (gist.objects > 0) gist.stopped = true
    else gist.say(given ? `${given.text} to ${phrase.text}` : phrase.text, true)
    if (given) return closed(gist, given.next)
    gist.objects++
    gist.open = null
  } else {
    if (pending === 'with' && phrase.predicate) return phrase.next
    const opener = gist.out.length === 0 && LINKING.has(pending)
    if (pending === 'and' && !gist.hasVerb && gist.subject !== null) gist.subject = 'plural'
    gist.say(
      opener ? phrase.text : (measured(pending, phrase.text) ?? `${linked(pending, words.at(i) as Word, phrase.text)} ${phrase.text}`),
      gist.hasVerb ? gist.open === null || QUANTIFIERS.has(pending) || ALONE.has(gist.open.base) : gist.nominal,
    )
    if (gist.subject === null && opener) gist.subject = null
    gist.open = null
  }
  return phrase.next
}

/** Verbs with two objects: who is given something, and what. */
const HANDING = new Set(['hand over', 'deliver', 'give', 'grant'])
/** `سلم الجيش ‹5 طائرات›`: the second of two bare phrases. */
function givenBehind(words: Words, i: number): { text: string; next: number } | null {
  const w = words.at(i)
  if (w === undefined || w.kind === 'mark' || w.kind === 'clitic' || w.kind === 'date' || !isNounLike(w)) return null
  const phrase = nounPhrase(words, i)
  return phrase?.text && !phrase.predicate ? phrase : null
}
function closed(gist: Gist, next: number): number {
  gist.objects++
  gist.open = null
  return next
}

/** How much of an object: with these a phrase is no less one. */
const QUANTIFIERS = new Set(['all', 'some', 'most', 'every', 'each', 'both', 'several', 'many'])

/** What عن is behind these nouns. */
const ABOUT: Readonly<Record<string, string>> = {
  release: 'of',
  disclosure: 'of',
  announcement: 'of',
  search: 'for',
  responsibility: 'for',
  defence: 'of',
  compensation: 'for',
  absence: 'from',
  apology: 'for',
  reports: 'of',
}
const aboutOf = (before: string | undefined): string => ABOUT[before?.split(' ').at(-1) ?? ''] ?? 'about'

/** ب is `in` a place, `by` doing something, `with` a thing. */
const linked = (pending: string, w: Word, text: string): string =>
  pending !== 'with' ? pending : w.kind === 'name' ? 'in' : /^\w+ing\b/u.test(text) ? 'by' : pending

/** `بقيمة 30 مليون دولار` → worth $30M, `بنسبة 4 بالمئة` → by 4%, `بكلفة …` → at a cost of. */
function measured(pending: string, text: string): string | undefined {
  const match = pending === 'with' ? MEASURED.exec(text) : null
  return match ? `${MEASURES[match[2] as string]} ${match[1]}` : undefined
}
const MEASURED = /^([~<>≤≥$]?(?:[A-Z]{3} )?[~<>≤≥$]?\d\S*(?: dinars| riyals| dirhams| pounds| francs)?) (value|rate|costs?)$/u
const MEASURES: Readonly<Record<string, string>> = { value: 'worth', rate: 'by', cost: 'at a cost of', costs: 'at a cost of' }
