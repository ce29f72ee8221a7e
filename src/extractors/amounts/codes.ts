/** Numbers that name instead of count: `رقم 12`, `المادة (140)`, `القرار 2254`, list numbers, models, telephone numbers. They are ordinals or nothing. */
import { all, any, edge, item, kind, lex, mark, not, opt, or, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item, PlacedItem } from '../../pipeline/stream.ts'
import { NOUN } from '../../tokenize/tokens.ts'

type Rejected = ReturnType<typeof reject>

const number = item('integer').as('number')
const withPart = seq(number, opt(seq(mark('/'), item('integer').as('part'))))
const bracketed = seq(mark('(['), withPart, mark(')]'))
const designation = or(withPart, bracketed)
const UNITS = [
  'people-noun',
  'counted-noun',
  'vehicle',
  'measure-unit',
  'currency',
  'currency-noun',
  'currency-symbol',
  'percent',
  'minor-currency',
  'month',
  'time-unit',
  'number-scale',
]

type Named = { kind: 'ordinal'; value: Record<string, unknown>; start: number; end: number; tags: readonly string[] }

/** `88/3` is the third part of number 88: one name. */
const ordinal = (element: Element, part?: Element): Named => ({
  kind: 'ordinal',
  value: { value: element.item?.value.value },
  start: element.start,
  end: (part ?? element).end,
  tags: ['designation'],
})

/** Each number after the noun is a name's number: an ordinal mention of its own, or none for telephones and models. */
function designated(match: Match<string>): Item | Rejected {
  const list = match.all('number')
  const parts = match.all('part')
  const partOf = (e: Element): Element | undefined => parts.find((p) => p.index === e.index + 2)
  const head = match.get('head')
  const reading = head?.lex('designator', 'model-prefix')
  if (!head || !reading || list.length === 0) return reject('no designation')
  // `أكد أن 14 لواء`, but `طائرات أن-26`.
  if (head.lex('subordinator') && !match.elements[head.index - match.from + 1]?.glued) return reject('what is said')
  if (head.article && reading.lexeme.props.indefinite === true) return reject('the figure itself')
  if (!head.article && reading.lexeme.category === 'designator' && head.view.readings.some((r) => r.number === 'pl')) return reject('a counted noun')
  const named = reading.lexeme.value === 'ordinal' && list.every((e) => Number(e.item?.value.value) < 1e6)
  const keep: PlacedItem[] = match.elements.flatMap((e) => (e.item && ![...list, ...parts].some((n) => n.index === e.index) ? [e.item] : []))
  return { tags: ['designation'], value: {}, ...(named ? { more: list.map((e) => ordinal(e, partOf(e))) } : {}), keep }
}

/** `فوتسي 100`, `(مؤشر) نيكي`: the size of an index is part of its name. */
function stockIndex(match: Match<string>): Item | Rejected {
  const name = match.get('head')?.lex('stock-index')?.lexeme.value
  const size = match.get('number')?.item?.value.value
  return name === undefined ? reject('no index') : { tags: ['stock-index'], value: { name: size === undefined ? name : `${name} ${size}` } }
}

/** A number and a mark at the start of a paragraph. */
function listNumber(match: Match<string>): Item | Rejected {
  const element = match.get('number')
  const start = match.context.structure.paragraphs.some((p) => p.start === match.start)
  if (!element || !start || Number(element.item?.value.value) > 200) return reject('not at the head of a paragraph')
  return { tags: ['designation'], value: {}, more: [ordinal(element)] }
}

/** `+9647701234567`, `+968 24 600 700`: shorter ones are a change (`+5 نقاط`). */
function telephone(match: Match<string>): Item | Rejected {
  const digits = match.elements.map((e) => e.folded).join('')
  const long = digits.replace(/\D/gu, '').length >= 7
  return long && /^\+[\d -]+$/u.test(digits) && match.elements[1]?.glued ? { tags: ['designation'], value: {} } : reject('a change')
}

/** A word or letters with a number, all in one piece. */
const modelCode = seq(kind('word', 'latin').as('head'), mark('-–'), item('integer').as('number'))

/** @param listed whether the word may be a noun of the dictionary, which elsewhere has a dash and a count behind it */
const model =
  (listed: boolean) =>
  (match: Match<string>): Item | Rejected => {
    const [head, dash, digit] = match.elements
    const noun = ((head?.view.pos ?? 0) & NOUN) !== 0 && head?.lex('model-prefix') === undefined
    if (!dash?.glued || !digit?.glued || (noun && !listed) || head?.article) return reject('a dash between two things')
    return { tags: ['designation'], value: {}, keep: head?.item ? [head.item] : [] }
  }

export const codeRules: Rule[] = [
  rule('amounts/stock-index', seq(lex('stock-index').as('head'), opt(mark('-–')), number), stockIndex, {
    priority: 8,
    unlessBefore: any(lex(UNITS)),
  }),
  rule('amounts/stock-index-name', lex('stock-index').as('head'), stockIndex, { priority: 3, onlyAfter: lex('measure-noun', 'rate') }),
  rule(
    'amounts/designation',
    seq(
      lex(['designator', 'model-prefix']).as('head'),
      opt(mark('-–:.')),
      designation,
      times(seq(or(wa, mark('،,'), seq(mark('،,'), wa)), or(number, bracketed)), 0, 6),
    ),
    designated,
    { priority: 6, unlessBefore: any(lex(UNITS)) },
  ),
  rule(
    'amounts/model-letter',
    seq(lex('model-prefix').as('head'), opt(mark('-–')), number, lex('measure-unit')),
    (match) => (match.elements.at(-1)?.glued && [...(match.elements.at(-1)?.folded ?? '')].length === 1 ? designated(match) : reject('a measure')),
    { priority: 6 },
  ),
  // `البنزين 95 أوكتان`: of which grade, not how many.
  rule('amounts/grade', seq(number, lex('grade-word')), () => ({ tags: ['designation'], value: {} }), { priority: 9 }),
  rule('amounts/list-number', seq(number, or(mark('-–.)'), seq(mark('-–.)'), mark('-–.')))), listNumber, { priority: 7, onlyAfter: edge }),
  rule(
    'amounts/ordinal-in-digits',
    seq(lex('article-alone'), number),
    (match) => ({ tags: ['ordinal'], value: {}, more: [{ ...ordinal(match.get('number') as Element), start: match.start }] }),
    {
      priority: 1,
      unlessBefore: any(lex(UNITS)),
    },
  ),
  rule(
    'amounts/law-number',
    seq(lex('designator').as('head'), opt(lex('designator')), all(item('digits'), not(item('integer'))).as('number')),
    (match) => (/^\d{1,3}\.\d{1,3}$/u.test(match.get('number')?.folded ?? '') ? { tags: ['designation'], value: {} } : reject('an amount')),
    { priority: 6, unlessBefore: any(lex(UNITS)) },
  ),
  rule('amounts/telephone', seq(mark('+'), item('number'), times(seq(opt(mark('-')), item('number')), 0, 5)), telephone, {
    priority: 6,
    unlessBefore: any(lex(['currency', 'currency-noun', 'measure-unit', 'percent', 'number-scale'])),
  }),
  rule(
    'amounts/digit-chain',
    seq(item('integer'), times(seq(mark('-.:/'), item('integer')), 2, 6)),
    (match) => (match.elements.slice(1).every((e) => e.glued) ? { tags: ['designation'], value: {} } : reject('numbers with spaces between them')),
    { priority: 5 },
  ),
  rule('amounts/model', modelCode, model(false), {
    priority: 1,
    unlessBefore: any(lex(UNITS), not(any(kind('word', 'punctuation', 'item', 'proclitic', 'latin'), edge))),
  }),
  // Behind what bears it a code is none of the next noun: `طائرات إف-16 قنابل`, `صاروخ فاتح-110 أهدافا`.
  rule('amounts/model-of', modelCode, model(true), { priority: 2, onlyAfter: lex(['vehicle', 'equipment', 'vehicle-attribute']) }),
]
