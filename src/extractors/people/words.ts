/** Which elements may stand in a name: tests of one element, and the sequences that the rules build on. */
import { BODY_CUES } from '../../lexicon/lexicon.ts'
import { all, any, item, kind, lex, mark, not, or, seq, times, where } from '../../pattern/dsl.ts'
import type { SymbolView } from '../../pattern/symbols.ts'
import { FUNCTION, NOUN, UNLISTED, VERB } from '../../tokenize/tokens.ts'
import { GRAMMAR } from './weight.ts'

const isName = (s: SymbolView): boolean => s.readings.some((r) => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name')
/** على is folded like علي: which one it is, only its spelling tells. */
const isGrammar = (s: SymbolView): boolean =>
  !s.article && s.readings.some((r) => GRAMMAR.has(r.lexeme.category)) && !s.readings.some((r) => r.lexeme.value === 'on')

export const article = where('definite', (s) => s.article)
/** A country's name closes the name before it (`زار أكار ليبيا`). */
const isCountry = (s: SymbolView): boolean => s.readings.some((r) => r.lexeme.category === 'country')
const named = where('name', (s) => isName(s) && !s.enclitic && !isGrammar(s) && !isCountry(s))
const listed = any(named, all(lex('honorific', ['mr', 'sheikh', 'haj']), not(article)))
const unlisted = where('unlisted-word', (s) => s.kind === 'word' && s.readings.length === 0 && s.pos === 0 && !s.enclitic)
const definite = where('definite-word', (s) => s.kind === 'word' && s.article && !s.enclitic && (s.pos & FUNCTION) === 0)
/** A word with the article that no dictionary knows, or that may stand inside a name (`الشيخ`). */
const definiteName = where(
  'definite-name',
  (s) =>
    s.kind === 'word' &&
    s.article &&
    !s.enclitic &&
    (s.readings.length === 0
      ? (s.pos & UNLISTED) !== 0 || (s.pos & (NOUN | VERB | FUNCTION)) === 0
      : s.readings.some((r) => r.lexeme.category === 'name-particle' || r.lexeme.category === 'honorific')),
)
/** An ordinary word that may be a name only where a title demands one. */
const ordinary = where(
  'ordinary-word',
  (s) =>
    s.kind === 'word' &&
    !s.article &&
    !s.enclitic &&
    (s.pos & FUNCTION) === 0 &&
    ((s.pos & NOUN) !== 0 || s.readings.some((r) => r.lexeme.category === 'nationality')) &&
    s.readings.every((r) => r.verb !== 'perfect' && r.verb !== 'imperfect'),
)
const particle = lex('name-particle', undefined, { enclitic: false })
/** What a word before `بن` is when it is no name: a title, a relative, a verb. */
const NO_DESCENDANT = new Set(['title-head', 'honorific', 'rank', 'verb', 'org-head', 'place-head', 'counted-person'])
/** After a particle any noun can be a name (`بن طالب`). */
const governed = where('governed-noun', (s) => s.kind === 'word' && !s.enclitic && (s.pos & FUNCTION) === 0)
/** A father's name may look like a word with a pronoun (`بن عطيه`), but is no relative (`بن عمه`). */
const father = where(
  'father',
  (s) => s.kind === 'word' && s.enclitic && (s.pos & FUNCTION) === 0 && !s.readings.some((r) => r.lexeme.category === 'people-noun'),
)
const joined = or(seq(times(particle, 1, 2), any(listed, governed)), seq(lex('name-particle', ['bin']), father))
/** Before `بن` and `آل` any noun is a name (`تركي بن محمد`, `مسلي آل معمر`). */
const descendant = seq(
  where(
    'named-by-descent',
    (s) =>
      s.kind === 'word' &&
      !s.article &&
      !s.enclitic &&
      !isGrammar(s) &&
      (s.pos & (NOUN | FUNCTION)) !== FUNCTION &&
      !s.readings.some((r) => NO_DESCENDANT.has(r.lexeme.category)),
  ),
  lex('name-particle', ['bin', 'bint', 'al', 'ould']),
  any(listed, governed),
)
/** `محمد عبده`: spelled like a servant with a pronoun. */
const abdo = lex('name-particle', ['abd'], { enclitic: true })
const word = any(listed, unlisted, abdo)
const regnal = all(item('ordinal'), article)
/** A word that nothing but the general list knows (`كريستوفر هيل`), or one for a thing (`أحمد مطر`). */
const plain = where(
  'plain-word',
  (s) => s.kind === 'word' && !s.article && !s.enclitic && (s.pos & FUNCTION) === 0 && s.readings.every((r) => THINGS.has(r.lexeme.category)),
)
const THINGS = new Set(['counted-noun', 'measure-noun', 'noun', 'nationality', ...BODY_CUES])
/** `عمر خلف الجبوري`: a given name that is a preposition too, between a given name and a family's. */
const behind = where('preposition-name', (s) => isName(s) && !s.article && !s.enclitic && s.readings.some((r) => r.lexeme.value === 'beside'))
/** `محمد ب.`, `جورج و. بوش`. */
const initial = seq(kind('word', 'proclitic'), mark('.'))

/** A name by its own words; an ordinary word can only be its second and last part, so no longer match is offered. */
export const bare = or(
  seq(or(word, joined, descendant), times(or(word, joined, definiteName, regnal, initial, behind), 0, 5)),
  seq(or(word, joined, descendant), times(or(word, joined), 0, 2), any(definite, plain)),
  seq(named, plain, any(listed, definiteName)),
)
/** A name after a title. */
export const demanded = seq(or(word, joined, descendant, ordinary), times(or(word, joined, definite, regnal, ordinary, initial, behind), 0, 4)).as('name')
