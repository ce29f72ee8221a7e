/** Titles: a head noun with its idafa, adjectives and field (`وزير الدولة لشؤون الخليج`, `المتحدث باسم الجيش`). */
import { any, clitic, item, lex, opt, or, type Rule, reject, rule, seq, times } from '../../pattern/dsl.ts'
import { construct, definite } from '../organizations/rules.ts'

const entity = item('organization', 'place')
const inner = any(definite, entity, lex('nationality'))
const complement = seq(times(construct, 0, 2), inner)
const named = seq(times(construct, 0, 2), entity)
/** What may follow the head: places and organizations only right after a noun that governs them. */
const more = or(
  seq(times(construct, 1, 2), inner),
  any(definite, lex('nationality')),
  seq(clitic('ل'), complement),
  seq(lex('title-head'), opt(entity)),
  seq(lex('preposition', ['in', 'within']), named),
  lex('office-qualifier'),
)

export const titleRules: Rule[] = [
  rule(
    'people/title',
    seq(opt(lex('office-qualifier', ['former', 'acting'])), lex('title-head').as('head'), opt(entity), times(more, 0, 9)),
    (match) => {
      const head = match.get('head')
      const reading = head?.lex('title-head')
      if (!head || !reading) return reject('no head')
      if (match.elements.length === 1 && !head.article && reading.lexeme.props.office !== true) return reject('a common noun')
      if (match.elements.length === 1 && head.view.readings.some((r) => r.verb !== undefined || r.lexeme.category === 'given-name'))
        return reject('a verb or a name')
      const tags = ['title', ...(reading.lexeme.props.office ? ['office'] : []), ...(reading.number === 'pl' ? ['plural'] : [])]
      return { tags, value: { title: match.text }, keep: match.elements.flatMap((e) => e.item ?? []) }
    },
    { priority: 1 },
  ),
]
