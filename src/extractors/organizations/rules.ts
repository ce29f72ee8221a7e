/**
 * Organizations: names of the gazetteer, and head nouns with what makes them names: an idafa (`وزارة الصحة`), adjectives
 * (`الحكومة اليمنية`), a name that no list holds (`شركة إيرويز`), a quoted name, a field after ل (`الهيئة العليا للانتخابات`).
 * Kinds of bodies (`الشركات الكبرى`, `القنوات المصرفية`) are no organizations.
 */
import { all, any, clitic, lex, mark, not, opt, or, type Rule, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import { SPEECH } from '../people/speech.ts'
import { club, unlistedClub } from './clubs.ts'
import { gazetteer, paper, speakingPaper } from './gazetteer.ts'
import { actsShe, ministry, ministryAlone } from './ministries.ts'
import { adjective, brand, cause, construct, field, known, nation, patron, personal, plainAdjective, portfolio, unlisted } from './nominals.ts'
import { branding, organization, pair, patronage, quoted, withAdjectives, withIdafa, withName } from './resolve.ts'

const indefinite = all(
  lex('org-head'),
  where('indefinite', (s) => !s.article && !s.enclitic),
).as('head')
const definiteHead = all(
  lex('org-head'),
  where('definite-own', (s) => s.article && !s.enclitic),
).as('head')
const quote = where('quote-mark', (s) => s.kind === 'punctuation' && '"“”«»\''.includes(s.char))
/** Up to three, of which the last may be joined (`السياسية والأمنية`). */
const adjectives = seq(times(adjective, 0, 3), opt(seq(wa, plainAdjective)))
/** A body of its own is no field of the one before (`وزارة الري ووزارة السياحة`). */
const sharedConstruct = all(construct, not(lex('org-head')))
const shared = times(seq(wa, times(sharedConstruct, 0, 1), portfolio, times(adjective, 0, 2)), 0, 3)
/** `للصحة العامة`, `لشؤون اللاجئين`, `لمكافحة الفساد`, after a name that is complete. */
const purpose = seq(clitic('ل'), or(seq(portfolio, adjectives), seq(any(construct, cause), or(seq(field, adjectives), nation)), nation, known))
/** After an adjective any noun may tell the field (`المركز المشترك للتنسيق`). */
const task = or(purpose, seq(clitic('ل'), field, adjectives))
/** Names without article may stand inside an idafa too (`قوات بيشمركة إقليم …`). */
const inner = any(
  all(construct, not(known)),
  where('known-indefinite', (s) => !s.article && s.readings.some((r) => r.lexeme.category === 'organization' && r.lexeme.props.common === true)),
)
const idafa = seq(times(inner, 0, 2), or(field, nation, known))
const tail = seq(adjectives, opt(purpose), shared)
/** Institutions say what they are for after any name (`مؤسسة قطر للعلوم الحديثة`); other bodies may only have a dative there. */
const institution = all(
  lex('org-head', ['foundation', 'company', 'group', 'bank', 'association', 'center', 'institute', 'fund', 'college', 'observatory']),
  where('indefinite', (s) => !s.article && !s.enclitic),
).as('head')
const matter = all(field, not(lex(['org-head', 'people-noun', 'title-head', 'echelon', 'time-unit', 'number', 'nationality'])))
/** Names of Latin letters (`شركة آر إس دي`). */
const letter = lex('model-prefix', undefined, { enclitic: false })
const named = or(nation, known, times(unlisted, 1, 3))
const saidShe = where('said-she', (s) =>
  s.readings.some((r) => r.verb === 'perfect' && r.gender === 'f' && r.number === 'sg' && SPEECH.has(String(r.lexeme.value))),
)
/** `الخارجية`, `الدفاع`: portfolios that stand for their ministries. */
const office = where(
  'ministry-portfolio',
  (s) => s.article && !s.enclitic && s.readings.some((r) => r.lexeme.category === 'portfolio' && r.lexeme.props.ministry !== undefined),
)
const ofNation = where('definite-nationality', (s) => s.article && s.readings.some((r) => r.lexeme.category === 'nationality'))

export const organizationRules: Rule[] = [
  rule('organizations/gazetteer', seq(lex('organization').as('head'), opt(ofNation)), gazetteer, { priority: 3 }),
  rule('organizations/club', seq(lex('club-name', undefined, { enclitic: false }).as('name'), opt(ofNation).as('nation')), club, { priority: 3.5 }),
  rule('organizations/club-unlisted', seq(times(unlisted, 1, 2).as('name'), ofNation.as('nation')), unlistedClub, {
    priority: 1.5,
    onlyAfter: any(lex('sport-word'), lex('preposition', ['on', 'with', 'against'])),
  }),
  // Papers and parties whose names are ordinary words: quotation marks show the name (`«الحياة»`).
  rule('organizations/quoted-name', lex('quoted-name').as('head'), organization, { priority: 3, onlyAfter: quote, onlyBefore: quote }),
  // `القاهرة - البيان:`
  rule('organizations/dateline-name', lex('quoted-name').as('head'), paper, { priority: 3.1, onlyAfter: mark('-–—('), onlyBefore: mark('-–—:)') }),
  // `وقالت السفير`: the feminine means the paper.
  rule('organizations/speaking-name', lex('quoted-name').as('head'), speakingPaper, { priority: 3.2, onlyAfter: saidShe }),
  // `أعلنت الخارجية المصرية`, `نفت الدفاع`: the ministry by its portfolio alone.
  rule('organizations/ministry-portfolio', seq(office.as('head'), ofNation), ministry, { priority: 1.8 }),
  rule('organizations/ministry-alone', office.as('head'), ministryAlone, { priority: 1.7, onlyAfter: where('acts-she', actsShe) }),
  rule('organizations/head-idafa', seq(indefinite, idafa, tail), withIdafa, { priority: 2 }),
  rule('organizations/head-task', seq(institution, named, adjectives, clitic('ل'), matter, times(adjective, 0, 2), times(seq(wa, matter), 0, 1)), withIdafa, {
    priority: 2.2,
  }),
  rule('organizations/head-name', seq(indefinite, or(times(unlisted, 1, 4), times(letter, 2, 6)).as('name'), adjectives, opt(purpose)), withName, {
    priority: 2.1,
  }),
  rule('organizations/head-patron', seq(indefinite, or(seq(patron, times(personal, 0, 4)), times(personal, 1, 4)), tail), patronage, {
    priority: 1,
  }),
  rule(
    'organizations/head-quoted',
    seq(
      indefinite,
      quote,
      times(
        where('quoted-word', (s) => s.kind === 'word' || s.kind === 'latin' || s.kind === 'number'),
        1,
        4,
      ).as('name'),
      quote,
      adjectives,
    ),
    quoted,
    {
      priority: 4,
    },
  ),
  rule(
    'organizations/head-adjective',
    seq(definiteHead, times(adjective, 1, 4), opt(seq(wa, plainAdjective)), opt(seq(task.as('purpose'), shared))),
    withAdjectives,
    { priority: 2 },
  ),
  rule(
    'organizations/pair',
    seq(
      all(
        lex('org-head'),
        where('construct-own', (s) => !s.article && !s.enclitic),
      ).as('head'),
      seq(times(construct, 0, 1), field, adjectives).as('member'),
      times(
        seq(
          opt(where('comma-mark', (s) => s.kind === 'punctuation' && '،,'.includes(s.char))),
          wa,
          seq(times(construct, 0, 1), field, adjectives).as('member'),
        ),
        1,
        4,
      ),
    ),
    pair,
    { priority: 5 },
  ),
]

/** Firms named by an English word at the end. They begin with words that names of persons begin with, so they are looked for together with those. */
export const brandRules: Rule[] = [
  rule(
    'organizations/brand',
    seq(times(any(unlisted, all(personal, not(where('definite-name', (s) => s.article)))), 1, 3), times(brand, 1, 2).as('head')),
    branding,
    {
      priority: 4,
    },
  ),
]
