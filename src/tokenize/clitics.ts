/**
 * Cutting clitics. A word is cut only when the lexicon or the word list licenses the stem, whole word first: «وزير» stays,
 * «و|ألف», «ب|تكلفة», «ل|ل|قوات» are cut. The article stays on its word as a feature, a pronoun at the end as its length.
 *
 * Evidence, strongest first: the lexicon knows the word; a hamza right after the first letter (`وأسماك`); the word list knows the word;
 * the rest after a proclitic is known; the shape of a verb; the article.
 */

import type { Lexicon } from '../lexicon/lexicon.ts'
import { SetQuestion } from '../lexicon/set-question.ts'
import type { WordList } from '../lexicon/word-list.ts'
import { AIN, ALIF, BA, DAL, FA, KAF, LAM, MIM, NUN, SIN, TA, WAW, YA } from './letters.ts'
import { Level, Stems } from './stems.ts'
import { FUNCTION, NOUN, UNLISTED, VERB } from './tokens.ts'

const HAMZA_ALIFS = new Set(Array.from('أإآ', (letter) => letter.charCodeAt(0)))

/** A noun of three letters with its article. */
const SHORT = 5

/** One reading of a word's shape; reused, so the hot path allocates nothing. */
export class Shape {
  /** How many letters before the stem are proclitics; each is a token of its own. */
  proclitics = 0
  article = false
  /** `لل…`: the article's alif is not written. */
  assimilated = false
  word = -1
  set = 0
  pos = 0
  enclitic = 0
  /** Letters of a proclitic inside a word that the lexicon holds as a whole (`بشأن`); only `tokenize` shows the cut. */
  lead = 0
}

/** Words of these categories are particles: they may hide a proclitic or a pronoun, and any proclitic may stand before them. */
const PARTICLES = new Set(
  'preposition subordinator relative negation modal demonstrative pronoun conjunction adverb function future status-cue bound interval-word deictic date-word'.split(
    ' ',
  ),
)

/** Decides how the letters of one word divide. */
export class CliticSplitter {
  readonly #lexicon: Lexicon
  readonly #stems: Stems
  readonly #particle: SetQuestion
  readonly #preposition: SetQuestion
  readonly #act: SetQuestion
  /** Something else than a conjugated verb: a noun, a particle, a name. */
  readonly #nominal: SetQuestion
  // The word under study: its letters folded and as written, how many, and what it is known as uncut.
  #units: Uint16Array = new Uint16Array(0)
  #raw: Uint16Array = this.#units
  #n = 0
  #whole = Level.None
  /** The uncut word is a verb with an ending that the list leaves out. */
  #conjugated = false

  constructor(lexicon: Lexicon, words: WordList) {
    this.#lexicon = lexicon
    this.#stems = new Stems(lexicon, words)
    this.#particle = new SetQuestion(lexicon, (r) => PARTICLES.has(r.lexeme.category))
    this.#nominal = new SetQuestion(lexicon, (r) => r.verb !== 'perfect' && r.verb !== 'imperfect')
    this.#preposition = new SetQuestion(lexicon, (r) => r.lexeme.category === 'preposition')
    this.#act = new SetQuestion(lexicon, (r) => r.verb === 'masdar' || r.lexeme.category === 'event-noun')
  }

  /**
   * @param units letters of the word, folded, without holes
   * @param n how many
   * @param shape receives the result
   * @param raw the same letters before folding: they show hamzas
   * @param final the last letter before folding, which tells ه from ة and ى from ي; 0 when the writer does not keep them apart
   */
  split(units: Uint16Array, n: number, shape: Shape, raw: Uint16Array = units, final = 0): void {
    const stems = this.#stems
    this.#units = units
    this.#raw = raw
    this.#n = n
    stems.finalLetter(final)
    shape.proclitics = 0
    shape.lead = 0
    this.#whole = stems.whole(units, 0, n, shape)
    if (this.#whole === Level.Lexicon) {
      this.#lexical(shape)
      return
    }
    if (stems.particleWithPronoun(units, 0, n, shape)) return
    this.#conjugated = this.#whole === Level.None && stems.inflected(units, 0, n, shape) !== Level.None
    if (this.#proclitics(shape)) return
    shape.proclitics = 0
    if (stems.whole(units, 0, n, shape) !== Level.None || stems.withPronoun(units, 0, n, shape) !== Level.None) return
    if (stems.inflected(units, 0, n, shape) === Level.None) this.#unknown(shape)
  }

  /** The lexicon holds the word whole: a pronoun at its end still shows, and so does a proclitic before it. */
  #lexical(shape: Shape): void {
    const [units, n, stems] = [this.#units, this.#n, this.#stems]
    const first = units[0] as number
    const { set, word, pos, article, enclitic } = shape
    // `وأدى` is no valley: no word but و stands before such an alif.
    if (
      this.#hamzaAt(1) &&
      (first === WAW || first === FA) &&
      stems.whole(units, 1, n, shape) === Level.Lexicon &&
      (first === WAW || this.#particle.holds(shape.set))
    ) {
      this.#cut(1, shape)
      return
    }
    let lead = 0
    let pronoun = enclitic
    let readings = set
    if (this.#particle.holds(set) && n > 2) {
      if (this.#leads(shape)) lead = 1
      if (stems.particleWithPronoun(units, lead, n, shape)) pronoun = shape.enclitic
    } else if (units[n - 1] !== YA && stems.particleWithPronoun(units, 0, n, shape) && this.#preposition.holds(shape.set)) {
      // `عنه` is a town, too; but `خارجي` is rather foreign than outside of me.
      pronoun = shape.enclitic
      readings = stems.union(set, shape.set)
    }
    shape.set = readings
    shape.word = word
    shape.pos = pos
    shape.article = article
    shape.assimilated = false
    shape.enclitic = pronoun
    shape.lead = lead
  }

  /** Whether a particle of the lexicon opens with a proclitic: `بشأن`, `لأن`, `وحتى`; not `بعدما`, `كذلك`. */
  #leads(shape: Shape): boolean {
    const [units, n] = [this.#units, this.#n]
    const first = units[0] as number
    if (first === WAW) return n > 3 && this.#stems.whole(units, 1, n, shape) === Level.Lexicon && this.#particle.holds(shape.set)
    if ((first !== BA && first !== LAM) || (n < 4 && !this.#hamzaAt(1) && units[1] !== MIM)) return false
    if (first === BA && units[1] === AIN && units[2] === DAL) return false
    return this.#stems.whole(units, 1, n, shape) !== Level.None || this.#stems.particleWithPronoun(units, 1, n, shape)
  }

  #hamzaAt(i: number): boolean {
    return HAMZA_ALIFS.has(this.#raw[i] as number)
  }

  #proclitics(shape: Shape): boolean {
    const [units, n] = [this.#units, this.#n]
    const first = units[0] as number
    const conjunction = first === WAW || first === FA ? 1 : 0
    if (conjunction === 1 && n > 2 && this.#follows(1, this.#whole, shape)) return true
    for (let from = conjunction; from >= 0; from--) {
      if (from === 1 && (this.#whole === Level.Listed || this.#conjugated) && !this.#onlyFunction()) continue
      const next = units[from] as number
      if (n - from > 2 && (next === BA || next === LAM || next === KAF)) {
        if (next === LAM && units[from + 1] === LAM && this.#assimilated(from + 1, shape)) return true
        if (this.#follows(from + 1, from === 0 ? this.#whole : Level.None, shape)) return true
      }
      if (next === SIN && n - from > 3 && this.#whole === Level.None && this.#future(from + 1, shape)) return true
    }
    return false
  }

  /** Whether the letters from `from` on can stand after the proclitic before them; `whole` is what the word is known as without this cut. */
  #follows(from: number, whole: Level, shape: Shape): boolean {
    const [units, n, stems] = [this.#units, this.#n, this.#stems]
    const clitic = units[from - 1] as number
    const hamza = this.#hamzaAt(from)
    const known = stems.whole(units, from, n, shape)
    // Nothing stands before a conjugated verb as `ك` does before a noun: `كاتيا` is a name.
    if (known === Level.Lexicon && clitic === KAF && !this.#nominal.holds(shape.set)) return false
    // `والدهم` is their father before it is the raid.
    if (known === Level.Lexicon && clitic === WAW && units[from] === ALIF && units[from + 1] === LAM && n - from <= SHORT) {
      if (stems.withPronoun(units, 0, n, shape) !== Level.None && shape.set !== 0) return false
      stems.whole(units, from, n, shape)
    }
    if (known === Level.Lexicon && (whole === Level.None || this.#outweighs(from, clitic, shape))) return this.#cut(from, shape)
    if (whole !== Level.None && !(hamza && n - from > 3) && !this.#onlyFunction()) return false
    if (known !== Level.None && known !== Level.Lexicon && clitic === WAW && units[from] === ALIF && units[from + 1] === LAM) {
      // `والدته`: what looks like an article belongs to a noun with its pronoun.
      if (stems.withPronoun(units, 0, n, shape) !== Level.None) return false
      stems.whole(units, from, n, shape)
    }
    if (known === Level.Listed && !this.#conjugated && listedMayFollow(clitic, n - from, shape, hamza)) return this.#cut(from, shape)
    if (known === Level.Article && clitic !== FA && n - from > 4) return this.#cut(from, shape)
    return known === Level.None && this.#suffixedFollows(from, clitic, shape)
  }

  /** The same for a rest that is no word by itself, but one with a pronoun or with an ending. */
  #suffixedFollows(from: number, clitic: number, shape: Shape): boolean {
    const [units, n, stems] = [this.#units, this.#n, this.#stems]
    if (stems.withPronoun(units, 0, n, shape) !== Level.None || clitic === KAF) return false
    if (stems.withPronoun(units, from, n, shape) !== Level.None && (clitic !== FA || shape.pos === FUNCTION)) return this.#cut(from, shape)
    return clitic === WAW && !this.#conjugated && stems.inflected(units, from, n, shape) !== Level.None && this.#cut(from, shape)
  }

  /** A word of the general list gives way to a proclitic before a word of the lexicon (`وبين`, `لبكين`), not the other way round (`وسائل`). */
  #outweighs(from: number, clitic: number, shape: Shape): boolean {
    const particle = this.#particle.holds(shape.set)
    const length = this.#n - from
    if (this.#hamzaAt(from) || this.#onlyFunction()) return true
    if (clitic === WAW) return particle || length === 3 || (length > 3 && !this.#onlyNoun(shape.set))
    if (clitic === LAM) return length > 3 || (particle && length > 2)
    // `بشراء`, `بكمين`: an act of the lexicon.
    if (clitic === BA && length >= 4 && this.#act.holds(shape.set)) return true
    return particle && length < 4 && !(clitic === BA && length === 3)
  }

  #onlyNoun(set: number): boolean {
    return this.#lexicon.set(set).every((r) => r.lexeme.category === 'noun' || (r.verb !== undefined && r.verb !== 'perfect' && r.verb !== 'imperfect'))
  }

  /** The word list knows the uncut word as a particle and nothing else: it lists them with their proclitics. */
  #onlyFunction(): boolean {
    return this.#whole === Level.Listed && this.#stems.bits(this.#units, 0, this.#n) === FUNCTION
  }

  #cut(from: number, shape: Shape): boolean {
    shape.proclitics = from
    if (shape.enclitic > 0) return true
    const { set, word, pos, article } = shape
    if (this.#stems.particleWithPronoun(this.#units, from, this.#n, shape) && set !== 0) {
      // The lexicon may hold the particle with its pronoun (`أنه`).
      shape.set = set
      shape.word = word
      shape.pos = pos
      shape.article = article
    } else if (shape.enclitic === 0) {
      shape.set = set
      shape.word = word
      shape.pos = pos
      shape.article = article
    }
    return true
  }

  /** `سـ` stands before an imperfect only. */
  #future(from: number, shape: Shape): boolean {
    const [units, n, stems] = [this.#units, this.#n, this.#stems]
    const prefix = units[from] as number
    if (!(prefix === YA || prefix === TA || prefix === NUN || (prefix === ALIF && this.#hamzaAt(from)))) return false
    const known = stems.whole(units, from, n, shape)
    if (known !== Level.None) {
      const verb = shape.set !== 0 ? this.#lexicon.set(shape.set).some((r) => r.verb === 'imperfect') : (shape.pos & VERB) !== 0
      return verb && !shape.article && this.#cut(from, shape)
    }
    // `سيارتها`, `سيطرتها`: a noun with its pronoun is no future.
    if (stems.withPronoun(units, 0, n, shape) !== Level.None && (shape.pos & NOUN) !== 0) return false
    if (stems.withPronoun(units, from, n, shape) !== Level.None) return (shape.pos & VERB) !== 0 && this.#cut(from, shape)
    return stems.inflected(units, from, n, shape) !== Level.None && this.#cut(from, shape)
  }

  /** `للقوات` = ل + القوات; `from` is the second lam. */
  #assimilated(from: number, shape: Shape): boolean {
    const [units, n] = [this.#units, this.#n]
    const stem = from + 1
    const whole = this.#lexicon.findWithArticle(units, stem, n)
    const bare = this.#lexicon.find(units, stem, n)
    // `للقاء` is ل and لقاء: إلقاء has no article to lose.
    const articled = whole >= 0 && !this.#lexicon.set(this.#set(whole)).every((r) => r.lexeme.category === 'verb')
    const set = this.#lexicon.union(articled ? this.#set(whole) : 0, bare < 0 ? 0 : this.#set(bare))
    // A word that begins with lam keeps it: `للبنان`, `للجنة`, `للندن`.
    if (set === 0 && this.#stems.whole(units, from, n, shape) === Level.Lexicon) return this.#cut(from, shape)
    const pos = this.#stems.bits(units, stem, n)
    if (set === 0 && !(pos & NOUN) && n - stem < 3) return false
    shape.proclitics = from
    shape.article = true
    shape.assimilated = true
    shape.word = whole
    shape.set = set
    shape.pos = pos || NOUN | UNLISTED
    shape.enclitic = 0
    return true
  }

  #set(word: number): number {
    return this.#lexicon.wordSet[word] as number
  }

  /** No stem is licensed: the article shows a cut, and و before what is no Arabic word joins a foreign name more often than it opens one. */
  #unknown(shape: Shape): void {
    const [units, n] = [this.#units, this.#n]
    const first = units[0] as number
    shape.article = false
    shape.assimilated = false
    shape.word = this.#lexicon.find(units, 0, n)
    shape.set = 0
    shape.pos = 0
    shape.enclitic = 0
    const article = n >= 6 && (first === WAW || first === BA) && units[1] === ALIF && units[2] === LAM
    const name = first === WAW && n >= 5 && ((units[1] !== WAW && units[1] !== YA && units[1] !== ALIF) || this.#hamzaAt(1))
    if (!article && !name) return
    shape.proclitics = 1
    shape.article = article
    shape.pos = article ? NOUN | UNLISTED : 0
    shape.word = this.#lexicon.find(units, 1, n)
  }
}

/** Whether a word that only the general list knows may stand after a proclitic when the uncut word is unknown. */
function listedMayFollow(clitic: number, length: number, shape: Shape, hamza: boolean): boolean {
  if (clitic === WAW || hamza || shape.article) return true
  if (clitic === FA) return shape.pos === FUNCTION
  if (clitic === KAF) return length > 3 && (shape.pos & NOUN) !== 0
  return length > 2 && ((shape.pos & NOUN) !== 0 || clitic === LAM)
}
