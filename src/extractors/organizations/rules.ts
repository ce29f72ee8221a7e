/**
 * Organizations: names of the gazetteer, and head nouns with what makes them names: an idafa (`وزارة الصحة`), adjectives
 * (`الحكومة اليمنية`), a name that no list holds (`شركة إيرويز`), a quoted name, a field after ل (`الهيئة العليا للانتخابات`).
 * Kinds of bodies (`الشركات الكبرى`, `القنوات المصرفية`) are no organizations.
 */
import { all, any, clitic, lex, not, opt, or, type Rule, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import { adjective, brand, construct, field, known, nation, patron, personal, portfolio, unlisted } from './nominals.ts'
import { branding, gazetteer, organization, pair, patronage, quoted, withAdjectives, withIdafa, withName } from './resolve.ts'

const indefinite = all(
  lex('org-head'),
  where('indefinite', (s) => !s.article && !s.enclitic),
).as('head')
const definiteHead = all(
  lex('org-head'),
  where('definite-own', (s) => s.article && !s.enclitic),
).as('head')
const quote = where('quote-mark', (s) => s.kind === 'punctuation' && '"“”«»\''.includes(s.char))
const adjectives = times(adjective, 0, 3)
/** `للصحة العامة`, `لشؤون اللاجئين`, after a name that is complete. */
const purpose = seq(clitic('ل'), or(seq(portfolio, adjectives), seq(construct, field, adjectives), nation, known))
/** After an adjective any noun may tell the field (`المركز المشترك للتنسيق`). */
const task = or(purpose, seq(clitic('ل'), field, adjectives))
/** A body of its own is no field of the one before (`وزارة الري ووزارة السياحة`). */
const sharedConstruct = all(construct, not(lex('org-head')))
const shared = times(seq(wa, times(sharedConstruct, 0, 1), portfolio, times(adjective, 0, 2)), 0, 3)
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

export const organizationRules: Rule[] = [
  rule(
    'organizations/gazetteer',
    seq(
      lex('organization').as('head'),
      times(
        where('definite-nationality', (s) => s.article && s.readings.some((r) => r.lexeme.category === 'nationality')),
        0,
        1,
      ),
    ),
    gazetteer,
    { priority: 3 },
  ),
  // Papers and parties whose names are ordinary words: quotation marks show the name (`«الحياة»`).
  rule('organizations/quoted-name', lex('quoted-name').as('head'), organization, { priority: 3, onlyAfter: quote, onlyBefore: quote }),
  rule('organizations/head-idafa', seq(indefinite, idafa, tail), withIdafa, { priority: 2 }),
  rule('organizations/head-task', seq(institution, named, adjectives, clitic('ل'), matter, times(adjective, 0, 2), times(seq(wa, matter), 0, 1)), withIdafa, {
    priority: 2.2,
  }),
  rule('organizations/head-name', seq(indefinite, or(times(unlisted, 1, 4), times(letter, 2, 6)).as('name'), adjectives, opt(purpose)), withName, {
    priority: 2.1,
  }),
  rule('organizations/head-patron', seq(indefinite, or(seq(patron, times(personal, 0, 4)), times(personal, 1, 4)), adjectives, opt(purpose)), patronage, {
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
    'organizations/brand',
    seq(times(any(unlisted, all(personal, not(where('definite-name', (s) => s.article)))), 1, 3), times(brand, 1, 2).as('head')),
    branding,
    {
      priority: 0.5,
    },
  ),
  rule('organizations/head-adjective', seq(definiteHead, times(adjective, 1, 4), opt(task.as('purpose')), shared), withAdjectives, { priority: 2 }),
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
