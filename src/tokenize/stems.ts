/** What is known of a stem: alone, before a pronoun, or with an ending that the word list does not spell out. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { SetQuestion } from '../lexicon/set-question.ts'
import { HEH_END, MARBUTA_END, type WordList } from '../lexicon/word-list.ts'
import { hashUnits } from '../lexicon/word-pool.ts'
import { fold } from '../normalize/fold.ts'
import type { Shape } from './clitics.ts'
import { ALIF, BA, HAMZA, HEH, LAM, MAKSURA, NUN, TA, TA_MARBUTA, WAW, YA } from './letters.ts'
import { FUNCTION, NOUN, UNLISTED, VERB } from './tokens.ts'

/** How well a word is known. */
export enum Level {
  None = 0,
  /** Only its article says that it is a word. */
  Article = 1,
  Listed = 2,
  Lexicon = 3,
}

const PRONOUNS = ['هما', 'كما', 'هم', 'ها', 'هن', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'].map((s) => fold(s))
/** Particles that take pronouns. */
const PRONOMINAL = new Set(['preposition', 'subordinator', 'conjunction', 'function', 'deictic'])

export class Stems {
  readonly #lexicon: Lexicon
  readonly #words: WordList
  /** A conjugated verb that begins with the letters of the article has none (`ألغى`, `التقى`). */
  readonly #conjugated: SetQuestion
  readonly #pronominal: SetQuestion
  readonly #adverbial: SetQuestion
  /** Something else than a person's name. */
  readonly #ownable: SetQuestion
  /** Adjectives that the lexicon lists with their article, whose bare stem no list may know (`الفنية`). */
  readonly #definite: SetQuestion
  readonly #scratch = new Uint16Array(66)
  /** The word under study certainly ends in ه, not in ة. */
  #heh = false
  #marbuta = false
  #maksura = false

  constructor(lexicon: Lexicon, words: WordList) {
    this.#lexicon = lexicon
    this.#words = words
    this.#conjugated = new SetQuestion(lexicon, (r) => r.verb === 'perfect')
    this.#definite = new SetQuestion(lexicon, (r) => r.lexeme.category === 'org-adjective')
    this.#ownable = new SetQuestion(lexicon, (r) => r.lexeme.category !== 'given-name' && r.lexeme.category !== 'family-name')
    this.#pronominal = new SetQuestion(lexicon, (r) => PRONOMINAL.has(r.lexeme.category))
    this.#adverbial = new SetQuestion(lexicon, (r) => r.lexeme.category === 'adverb')
  }

  /** Tell the unfolded last letter of the word under study; 0 when it is not to be trusted. */
  finalLetter(raw: number): void {
    this.#heh = raw === HEH
    this.#marbuta = raw === TA_MARBUTA
    this.#maksura = raw === MAKSURA
  }

  /** Parts of speech by the word list. */
  bits(units: Uint16Array, from: number, to: number): number {
    return this.#words.pos(units, from, to)
  }

  /** Whether the word ends in ه though every listed word so spelled ends in ة: the ه is a pronoun. */
  strangerToHeh(units: Uint16Array, from: number, n: number): boolean {
    if (!this.#heh || units[n - 1] !== HEH || (this.#words.bits(units, from, n) & (HEH_END | MARBUTA_END)) !== MARBUTA_END) return false
    // `بدوره` is written like `بدورة`.
    const word = this.#lexicon.find(units, from, n)
    return word < 0 || !this.#adverbial.holds(this.#lexicon.wordSet[word] as number)
  }

  /** Reading set of both sets' readings. */
  union(a: number, b: number): number {
    return this.#lexicon.union(a, b)
  }

  /** The letters as one word without pronoun. */
  whole(units: Uint16Array, from: number, n: number, shape: Shape): Level {
    if (this.strangerToHeh(units, from, n) && this.withPronoun(units, from, n, shape) !== Level.None) return shape.set !== 0 ? Level.Lexicon : Level.Listed
    const level = this.#license(units, from, n, shape)
    if (level !== Level.Article) return level
    // `إلغائها`, `التزامهم`: letters that only look like the article, on a word with its pronoun.
    if (this.#owned(units, from, n, shape) !== Level.None && (shape.pos & UNLISTED) === 0) return shape.set !== 0 ? Level.Lexicon : Level.Listed
    return this.#license(units, from, n, shape)
  }

  #license(units: Uint16Array, from: number, n: number, shape: Shape): Level {
    const hash = hashUnits(units, from, n)
    const whole = this.#lexicon.find(units, from, n, hash)
    let set = whole < 0 ? 0 : (this.#lexicon.wordSet[whole] as number)
    let pos = this.#words.pos(units, from, n, hash)
    const article = n - from > 3 && units[from] === ALIF && units[from + 1] === LAM
    let hasArticle = false
    if (article && !(set !== 0 && this.#conjugated.holds(set))) {
      const bareHash = hashUnits(units, from + 2, n)
      const bare = this.#lexicon.find(units, from + 2, n, bareHash)
      const bareSet = bare < 0 ? 0 : (this.#lexicon.wordSet[bare] as number)
      const barePos = this.#words.pos(units, from + 2, n, bareHash) & NOUN
      hasArticle = bareSet !== 0 || barePos !== 0 || (set === 0 && pos === 0) || (set !== 0 && this.#definite.holds(set))
      set = this.#lexicon.union(set, bareSet)
      // Only nouns take the article, so ال + anything else is a name or an unlisted noun.
      pos = pos || barePos || (n - from >= 5 ? NOUN | UNLISTED : 0)
    }
    if (set === 0 && pos === 0) return Level.None
    shape.article = hasArticle
    shape.assimilated = false
    shape.word = whole
    shape.set = set
    shape.pos = pos
    shape.enclitic = 0
    return set !== 0 ? Level.Lexicon : (pos & UNLISTED) !== 0 ? Level.Article : Level.Listed
  }

  /** The letters as a stem and a pronoun. */
  withPronoun(units: Uint16Array, from: number, n: number, shape: Shape): Level {
    return units[from] === ALIF && units[from + 1] === LAM ? Level.None : this.#owned(units, from, n, shape)
  }

  #owned(units: Uint16Array, from: number, n: number, shape: Shape): Level {
    for (const pronoun of PRONOUNS) {
      const stem = n - pronoun.length
      if (!this.#endsIn(units, n, pronoun)) continue
      const level = this.#beforePronoun(units, from, stem, pronoun, shape)
      if (level === Level.None) continue
      shape.enclitic = pronoun.length
      return level
    }
    return Level.None
  }

  /** A particle and its pronoun (`فيه`, `لها`, `علينا`, `أنهم`); a ه must be one that is no ة. */
  particleWithPronoun(units: Uint16Array, from: number, n: number, shape: Shape): boolean {
    for (const pronoun of PRONOUNS) {
      // `معنى` is no particle.
      if (this.#maksura && pronoun[pronoun.length - 1] === YA) continue
      if (!this.#endsIn(units, n, pronoun) || (pronoun.length === 1 && pronoun[0] === HEH && !this.#heh)) continue
      const stem = n - pronoun.length
      const short = this.#shortParticle(units, from, stem, pronoun[0] as number, shape)
      if (short === Level.None && (stem - from < 2 || !this.#takesPronoun(units, from, stem, shape))) continue
      shape.enclitic = pronoun.length
      return true
    }
    return false
  }

  #takesPronoun(units: Uint16Array, from: number, to: number, shape: Shape): boolean {
    const word = this.#lexicon.find(units, from, to)
    const particle = word >= 0 && this.#pronominal.holds(this.#lexicon.wordSet[word] as number)
    return particle && this.#license(units, from, to, shape) !== Level.None
  }

  #endsIn(units: Uint16Array, n: number, pronoun: Uint16Array): boolean {
    if (!endsWith(units, n, pronoun)) return false
    // `يسعدنى` pleases me: of two letters it is told by the first.
    if (this.#maksura && pronoun.length === 1 && pronoun[0] === YA) return false
    if (pronoun.length > 1) return true
    return pronoun[0] !== HEH || !this.#marbuta
  }

  #beforePronoun(units: Uint16Array, from: number, to: number, pronoun: Uint16Array, shape: Shape): Level {
    const length = to - from
    const first = pronoun[0] as number
    if (length < 2) return Level.None
    const imperfect = (units[from] === YA || units[from] === TA) && length > 3
    // `ي` and `ك` after nouns are endings of adjectives and names more often than pronouns.
    if (pronoun.length === 1 && first !== HEH && !(imperfect && first !== YA)) return Level.None
    if (units[to - 1] === TA && length > 2 && !(first === NUN && pronoun[1] === YA)) {
      // ة became ت, unless the lexicon knows the word as it stands (a verb: شنت|ه).
      const feminine = withoutArticle(this.#changed(units, from, to, 1, [HEH], shape), shape)
      if (feminine === Level.Lexicon) return feminine
      if (withoutArticle(this.#license(units, from, to, shape), shape) === Level.Lexicon && !(first === NUN && shape.pos !== NOUN)) return Level.Lexicon
      if (feminine !== Level.None) return this.#changed(units, from, to, 1, [HEH], shape)
    }
    // No accusative has a pronoun: `أجراها`, `تبناها` are of أجرى and تبنى.
    const weak = length > 2 && units[to - 1] === ALIF && withoutArticle(this.#changed(units, from, to, 1, [YA], shape), shape) === Level.Lexicon
    const level = weak
      ? Level.Lexicon
      : withoutArticle(this.#license(units, from, to, shape), shape) || this.#changedEnding(units, from, to, shape) || this.inflected(units, from, to, shape)
    // `رافينا` is not our Rafi: names have no owner.
    if (level === Level.Lexicon && shape.pos === 0 && !this.#ownable.holds(shape.set)) return Level.None
    if (level === Level.None || length < ((shape.pos & VERB) !== 0 ? 2 : 3)) return Level.None
    const verb = (shape.pos & VERB) !== 0 && (shape.pos & NOUN) === 0
    if (pronoun.length === 1 && first !== HEH) return verb ? level : Level.None
    if (first !== NUN) return level
    // `نا` after a perfect is its own ending; `ني` stands after verbs only.
    return pronoun[1] === YA ? (verb ? level : Level.None) : verb && !imperfect ? Level.None : level
  }

  /** `له`, `بها`, `لنا`: one letter and a pronoun. */
  #shortParticle(units: Uint16Array, from: number, to: number, first: number, shape: Shape): Level {
    if (to - from !== 1 || first === ALIF) return Level.None
    const letter = units[from] as number
    if (letter !== LAM && (letter !== BA || first === YA)) return Level.None
    shape.article = false
    shape.assimilated = false
    shape.word = -1
    shape.set = 0
    shape.pos = FUNCTION
    return Level.Listed
  }

  /** Endings that a pronoun changes: أعدائ|ه from أعداء, مستوا|ه from مستوى, مراسلو|ها from مراسلون, أمدو|ها from أمدوا. */
  #changedEnding(units: Uint16Array, from: number, to: number, shape: Shape): Level {
    const last = units[to - 1] as number
    if (to - from < 3) return Level.None
    if (last === WAW)
      return (
        this.#changed(units, from, to, 1, [HAMZA], shape) || this.#changed(units, from, to, 0, [NUN], shape) || this.#changed(units, from, to, 0, [ALIF], shape)
      )
    if (last === YA) return this.#changed(units, from, to, 1, [HAMZA], shape) || this.#changed(units, from, to, 0, [NUN], shape)
    return last === ALIF ? this.#changed(units, from, to, 1, [YA], shape) || this.#changed(units, from, to, 0, [NUN], shape) : Level.None
  }

  /** License the letters with the last `drop` replaced by `ending`. */
  #changed(units: Uint16Array, from: number, to: number, drop: number, ending: readonly number[], shape: Shape): Level {
    const end = to - drop + ending.length
    if (end > this.#scratch.length) return Level.None
    this.#scratch.set(units.subarray(0, to - drop))
    for (let i = 0; i < ending.length; i++) this.#scratch[to - drop + i] = ending[i] as number
    return this.#license(this.#scratch, from, end, shape)
  }

  /** A listed verb or noun with a plural, dual or feminine ending that the list leaves out (`يلعبون`, `لعبت`, `سرقوا`, `لطيفتان`). */
  inflected(units: Uint16Array, from: number, n: number, shape: Shape): Level {
    const last = units[n - 1] as number
    const before = units[n - 2] as number
    const length = n - from
    let found = 0
    if (last === NUN && (before === WAW || before === ALIF || before === YA) && length > 4) {
      const imperfect = units[from] === YA || units[from] === TA
      if (imperfect && (this.bits(units, from, n - 2) & VERB) !== 0) found = VERB
      else if (units[n - 3] === TA && before !== WAW && this.#changed(units, from, n - 2, 1, [HEH], shape) !== Level.None) found = NOUN
      else if ((this.bits(units, from, n - 2) & NOUN) !== 0) found = NOUN
    } else if (last === ALIF && before === WAW && length > 4 && (this.bits(units, from, n - 2) & VERB) !== 0) found = VERB
    else if (last === TA && length > 3 && (this.bits(units, from, n - 1) & VERB) !== 0) found = VERB
    if (found === 0) return Level.None
    shape.article = false
    shape.assimilated = false
    shape.word = this.#lexicon.find(units, from, n)
    shape.set = 0
    shape.pos = found
    shape.enclitic = 0
    return Level.Listed
  }
}

/** A word with a pronoun at its end has no article. */
const withoutArticle = (level: Level, shape: Shape): Level => (shape.article ? Level.None : level)

function endsWith(units: Uint16Array, n: number, suffix: Uint16Array): boolean {
  for (let i = 0; i < suffix.length; i++) if (units[n - suffix.length + i] !== suffix[i]) return false
  return true
}
