/**
 * Titles: a head noun with its idafa, adjectives and field (`وزير الدولة لشؤون الخليج`, `المتحدث باسم الجيش`, `النائب عن كتلة المستقبل`).
 * A word that may be a family name ends a title, since the holder follows it.
 */

import type { Reading } from '../../lexicon/lexicon.ts'
import { foldWord } from '../../normalize/fold.ts'
import { all, any, clitic, item, lex, not, opt, or, type Rule, reject, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { perSymbol } from '../../pattern/symbols.ts'
import type { Element } from '../../pipeline/stream.ts'
import { wholeArticle } from '../../tokenize/elision.ts'
import { FUNCTION, NOUN, VERB } from '../../tokenize/tokens.ts'
import { construct, definite, personal } from '../organizations/nominals.ts'
import { isNamedAfter } from './namesakes.ts'
import type { Office } from './offices.ts'
import type { SharedOffice } from './shared-title.ts'

const article = where('definite', (s) => s.article)
const surname = where('surname', (s) =>
  s.readings.some(
    (r) => (r.lexeme.category === 'family-name' && r.lexeme.props.ordinary !== true) || (r.lexeme.category === 'given-name' && r.lexeme.props.common !== true),
  ),
)
const entity = item('organization', 'place')
/** `قائد الفرقة الخامسة`, `آمر اللواء 80` */
const unit = where('one-unit', (s) => s.tags.includes('military-unit') && !s.tags.includes('formations'))
const nationality = lex('nationality')
/** `الدولة` is an honorific too. */
const state = all(lex('honorific', ['excellency']), article)
const holder = all(lex('title-head'), article)
const adjective = any(all(definite, not(surname)), nationality, all(item('ordinal'), article))
const of = any(all(definite, not(surname)), entity, nationality, state, holder, unit)
/** What bears the name of a king or a sheikh (`قائد قاعدة الملك فيصل الجوية`). */
const patronized = seq(construct, holder, times(all(personal, not(article)), 1, 3), times(adjective, 0, 1))
/** Bodies that people belong to; after a preposition other nouns begin a phrase of the clause. */
const body = or(
  seq(times(all(construct, not(lex('site-noun'))), 0, 2), any(entity, unit)),
  all(lex('org-head'), article),
  seq(all(lex('org-head'), not(article)), all(definite, not(surname))),
  seq(lex('org-head'), lex('title-head'), times(construct, 0, 2), of),
)
/** `المكلف بالنقل`, `المنتدبة المكلفة بالماء`, `المنتدب لدى وزير الداخلية`: what a minister looks after, or whom he helps. */
const charge = seq(lex('office-qualifier', ['acting', 'delegate']), clitic('ب'), times(construct, 0, 2), of)
/** `وزير العلاقات مع البرلمان`; with others somebody does something. */
const dealings = seq(lex('preposition', ['with']), body)
const delegation = seq(lex('office-qualifier', ['delegate']), lex('preposition', ['at']), all(lex('title-head'), not(article)), times(construct, 0, 2), of)
/** `المتحدث العسكري باسم الجماعة` */
const inTheName = seq(lex('preposition', ['for']), times(construct, 0, 2), or(body, of))
const more = or(
  seq(times(construct, 1, 3), of),
  adjective,
  seq(clitic('ل'), times(construct, 0, 2), of),
  seq(all(lex('title-head'), not(article)), opt(of)),
  seq(all(lex('org-head'), not(article)), all(lex('title-head'), not(article)), times(construct, 0, 2), of),
  seq(lex('preposition', ['in', 'within', 'at', 'about']), body),
  seq(clitic('ب'), body),
  // `الباحث في الشأن الإيراني`
  seq(any(lex('preposition', ['in', 'about']), clitic('ب')), lex('noun', ['affairs']), of),
  seq(any(lex('preposition', ['in', 'about']), clitic('ب')), all(lex('noun', ['affairs']), article), adjective),
  // Who is sent is told by where he is sent to, before his name (`المبعوث الأممي إلى ليبيا فلان`).
  seq(lex('preposition', ['to']).as('to'), entity),
  lex('office-qualifier'),
  patronized,
)
const qualifier = lex('office-qualifier', ['former', 'acting'])

/** A further field of a ministry (`والعمران`): what stayed a word is no place here. */
const field = where(
  'field',
  (s) =>
    s.kind === 'word' &&
    s.article &&
    !s.enclitic &&
    !s.readings.some((r) => NO_FIELD.has(r.lexeme.category) || (r.lexeme.category === 'family-name' && r.lexeme.props.ordinary !== true)),
)
const NO_FIELD = new Set(['title-head', 'rank', 'honorific', 'weekday', 'month', 'relative', 'time-unit', 'demonstrative'])

/** Heads of states and ministries are not told by the place they speak in. */
const EVERYWHERE = new Set(['president', 'prime_minister', 'minister', 'king', 'prince', 'sultan', 'crown_prince', 'chancellor', 'pope'])

/** `لمساعدة ‹اللاجئين›`: people are helped; an assistant is an office's. */
const isHelp = perSymbol((view) => view.readings.some((r) => r.verb === 'masdar' && r.lexeme.value === 'help'))
const isPeople = perSymbol(
  (view) => view.readings.some((r) => r.lexeme.category === 'people-noun') && !view.readings.some((r) => r.lexeme.category === 'title-head'),
)

function title(match: Match<string>) {
  const head = match.get('head')
  const reading = head?.lex('title-head')
  if (!head || !reading) return reject('no head')
  // `السراي الكبير`; a chief is one of something.
  if (head.article && reading.lexeme.value === 'chief') return reject('an adjective')
  const { elements } = match
  const next = elements[head.index - match.from + 1]
  // A word with the article has no idafa: the place behind it is the clause's (`زار الوزير أربيل`).
  if (head.article && head.firstToken === head.lastToken && next?.is('place') && !next.article) return reject('an idafa after the article', next.index)
  if (next && isHelp(head.view) && isPeople(next.view)) return reject('help for them', next.index)
  const foreign = elements.findIndex((e, k) => k > 0 && isBeyond(e, elements[k - 1] as Element))
  if (foreign > 0) return reject('another phrase after a definite word', match.from + foreign)
  if (
    head.article &&
    head.firstToken === head.lastToken &&
    next &&
    (isOthers(next, reading) || (isAnother(next) && EVERYWHERE.has(String(reading.lexeme.value))))
  )
    return reject('another holder', next.index)
  const phrase = elements.findIndex(
    (e, k) => k > 0 && opensPhrase(e, elements[k - 1] as Element, elements[k + 1] ?? match.after(1), k === 1 && head.article, reading),
  )
  if (phrase > 0) return reject('the next phrase of the clause', match.from + phrase)
  // `العميد فلان`, `عميد في الجيش`: a rank, where no house of learning follows.
  if (reading.lexeme.value === 'dean' && (head.article || !(next?.is('organization') || next?.lex('org-head')))) return reject('a rank')
  if (elements.length === 1 && !head.article && (reading.lexeme.props.office !== true || reading.number === 'pl')) return reject('a common noun')
  // `الرئيسان المصري ‹والتركي›`: two nations have two who bear the title.
  if (elements.some((e, k) => e.view.char === 'و' && elements[k + 1]?.lex('nationality')) && !isOfSeveral(elements, reading))
    return reject('a nation of its own')
  // `صوت النواب ‹لصالح القانون›`: only who speaks does so in a name.
  const sake = elements.findIndex((e, k) => k > 0 && e.lex('preposition')?.lexeme.value === 'for')
  if (sake > 0 && (reading.lexeme.value !== 'spokesperson' || elements[sake]?.folded !== 'باسم')) return reject('for whose sake', match.from + sake)
  if (match.has('to') && !(reading.lexeme.value === 'envoy' && isName(match.after(1)))) return reject('where somebody goes', match.get('to')?.index)
  const second = elements.findIndex((e, k) => k > 0 && (isSecond(e, elements[k - 1] as Element, reading) || isForeign(elements, k)))
  if (second > 0) return reject('another office', match.from + second)
  // `رئيسا للمجلس ‹للمرة الثانية›`
  const times = elements.findIndex((e, k) => k > 1 && e.lex('times-word') !== undefined)
  if (times > 0) return reject('how often', match.from + times - 1)
  if (isHerNation(elements[1]) && head.article && head.firstToken === head.lastToken && !/[ةه]$/u.test(head.written) && reading.number !== 'pl')
    return reject('a nation that does not agree', match.from + 1)
  const company = elements.findIndex(
    (e, k) => k > 0 && e.lex('preposition')?.lexeme.value === 'with' && elements[k - 1]?.lex('noun')?.lexeme.value !== 'relations',
  )
  if (company > 0) return reject('in whose company', match.from + company)
  const other = elements.findIndex((e, k) => k > 0 && (isOfAnother(e, elements[k - 1] as Element) || (k > 1 && isPastNation(e, elements[k - 1] as Element))))
  if (other > 0) return reject('the title of another', match.from + other)
  const name = head.lex('given-name', 'family-name')
  if (
    elements.length === 1 &&
    (head.article ? name && match.before(1)?.lex('given-name', 'name-particle') : name || head.view.readings.some((r) => r.verb !== undefined))
  )
    return reject('a verb or a name')
  const [beforeLast, last] = elements.slice(-2)
  if (elements.length > 1 && !last?.article && last?.lex('nationality', 'given-name') && match.after(1)?.lex('name-particle'))
    return reject('a name before its particle')
  // `الأمير تركي الفيصل`: an adjective would have the article.
  if (head.article && elements.length > 1 && beforeLast?.article && last?.lex('nationality') && last.lex('given-name') && !last.article)
    return reject('a given name')
  const after = elements[1]
  if (after?.article && !head.article && head.lex('given-name') && after.lex('family-name') && after.folded.endsWith('ي'))
    return reject('a given name and a surname')
  if (elements.length > 2 && isGivenName(beforeLast) && isNisba(last)) return reject('a given name and a surname')
  if (elements.length > 1 && isGivenName(last) && isNextName(match.after(1))) return reject('a given name')
  if (!head.article && name && match.before(1)?.lex('given-name') && elements[1]?.lex('preposition')) return reject('a surname')
  if (EVERYWHERE.has(String(reading.lexeme.value)) && elements.some((e) => e.lex('preposition')?.lexeme.value === 'about')) return reject('what he spoke about')
  // Where the name follows, the place before it is the title's (`رئيس البعثة في العراق فلان`).
  if (
    last?.is('place') &&
    (beforeLast?.lex('preposition') || beforeLast?.view.char === 'ب') &&
    EVERYWHERE.has(String(reading.lexeme.value)) &&
    !isName(match.after(1))
  )
    return reject('a place of the clause')
  if (elements.some((e, k) => k > 0 && isAct(e) && elements[k - 1]?.article)) return reject('an act of the holder')
  // `التقى مسؤولين مصريين ‹في القاهرة›`: some officials are where they are met.
  if (
    reading.number !== 'sg' &&
    !head.article &&
    last?.is('place') &&
    isIn(beforeLast) &&
    !isName(match.after(1)) &&
    !elements.some((e) => e.is('organization'))
  )
    return reject('where several are')
  // `أعلن متحدث ‹وصول السفن›`: a spokesman is of a body, and tells of acts.
  if (next && isAct(next) && reading.lexeme.value === 'spokesperson') return reject('what he tells of', next.index)
  if (elements.some((e, k) => k > 1 && isConstruct(e) && elements[k - 1]?.view.kind === 'word' && elements[k - 1]?.article)) return reject('a new phrase')
  // `قاضي محاكمة ‹الرئيس المعزول›`: an act has somebody of its own.
  // `استقبل العاهل الأردني في عمان ‹وزير الخارجية›`
  const behind = elements.findIndex((e, k) => k > 2 && !e.article && e.lex('title-head') !== undefined && elements[k - 1]?.is('place') && isIn(elements[k - 2]))
  if (behind > 0) return reject('another title behind a place', match.from + behind - 2)
  if (head.firstToken === head.lastToken && head.folded.endsWith('ي') && isNounBefore(match.before(1), head.article))
    return reject('an adjective of the noun before it')
  // `نفى الوزير ‹صحة› الخبر`: a word with the article has no idafa.
  if (head.article && head.firstToken === head.lastToken && next && isThing(next)) return reject('an idafa after the article', next.index)
  const theirs = elements.findIndex((e, k) => k > 1 && isHolder(e) && isAct(elements[k - 1] as Element))
  if (theirs > 0) return reject('whom an act befalls', match.from + theirs)
  // `أحد مستشاري ‹الرئيس فلان›`: the name is that of whom many serve.
  const served = reading.number === 'pl' && !head.article ? elements.findIndex((e, k) => k > 0 && isHolder(e)) : -1
  if (served > 0 && isName(match.after(1))) return reject('whom several serve', match.from + served)
  if (elements.some((e, k) => k > 1 && isHolder(e) && isName(elements[k + 1]) && !isNamedAfter(elements[k - 1] as Element))) return reject('a holder')
  if (last?.article && last.lex('title-head') && beforeLast && beforeLast !== head && !beforeLast.article && isNamedAfter(beforeLast) && isName(match.after(1)))
    return reject('the patron of a place')
  if (last && WISH.test(last.folded)) return reject('a wish after a name')
  const tags = [
    'title',
    ...(reading.lexeme.props.office ? ['office'] : []),
    ...(reading.lexeme.props.trade ? ['trade'] : []),
    ...(reading.number === 'pl' ? ['plural'] : []),
    ...(isOfSeveral(elements, reading) ? ['several'] : []),
  ]
  return {
    tags,
    value: {
      title: wholeArticle(match.context.tokens, match.context.folded, match.start, match.text),
      office: officeOf(elements, reading),
      ...(isOfSeveral(elements, reading) ? { shared: sharedOffice(match, head, reading) } : {}),
    },
    keep: elements.flatMap((e) => e.item ?? []),
  }
}

/** What tells two holders apart: the head of the title, whether it has the article, and whose it is. */
function officeOf(elements: readonly Element[], { lexeme }: Reading): Office {
  const nation = elements.findLast((e) => e.article && e.lex('nationality') !== undefined)?.lex('nationality')?.lexeme.value
  return {
    head: String(lexeme.value),
    definite: elements[0]?.article === true,
    nation: nation === undefined ? null : String(nation),
    trade: lexeme.props.trade === true && elements.length <= 2,
  }
}

/** A plural, or a dual that lost its nūn before its genitive (`وزيرا الخارجية`: the accusative has none). */
const isOfSeveral = ([head, next]: readonly Element[], { number, lexeme }: Reading): boolean =>
  number !== 'sg' || (next?.article === true && head?.folded === `${foldWord(lexeme.lemma)}ا`)

/** What holders of one title share (`وزيرا الخارجية المصري`): its span without the nationality of the first, and how one of them bears it. */
function sharedOffice({ elements, context }: Match<string>, head: Element, { lexeme }: Reading): SharedOffice {
  const nation = elements.findIndex((e) => e !== head && e.article && e.lex('nationality') !== undefined)
  const national = nation > 0
  const end = (elements.at(national ? nation - 1 : -1) as Element).end
  // `رئيسا الأركان`: of a head in several words the first is the holder.
  const one = head.firstToken === head.lastToken ? `${head.article ? 'ال' : ''}${lexeme.lemma}` : head.text.replace(/^(\S+?)(?:ا|ي)(?=\s)/u, '$1')
  return { start: head.start, end, national, office: `${one}${context.text.slice(head.end, end)}` }
}

/** `زار رئيس الحكومة ‹بغداد›`, `أدى الوزراء الجدد ‹اليمين›`: after a word with the article a place or an oath is no idafa. */
const isBeyond = (e: Element, before: Element): boolean =>
  before.view.kind === 'word' &&
  before.article &&
  ((e.is('place') && e.lex('nationality') === undefined) || (e.article && e.lex('noun')?.lexeme.value === 'oath'))

/**
 * `انتقد الوزير ‹الحكومة›`, `استقبل رئيس الوزراء ‹الوفد›`: behind a definite word a definite noun is no idafa, but what the clause goes on with.
 *
 * @param alone right behind a title of one word also what is shaped like no adjective (`رفض القاضي ‹الطلب›`), unless a name shows that it is one
 */
function opensPhrase(e: Element, before: Element, next: Element | undefined, alone: boolean, { number }: Reading): boolean {
  if (!e.article || before.view.kind !== 'word' || !(before.firstToken === before.lastToken ? before.article : before.folded.includes(' ال'))) return false
  if (e.view.kind !== 'word') return alone && e.is('organization')
  // Offices are held by people: a man's has no adjective in ة.
  if (alone && number === 'sg' && /[ةه]$/u.test(e.written) && !/[ةه]$/u.test(before.written)) return true
  if (e.view.readings.some((r) => ADJECTIVES.has(r.lexeme.category)) || e.lex('title-head', 'honorific', 'rank')) return false
  if (
    e.view.readings.some(
      (r) => PHRASES.has(r.lexeme.category) || r.verb === 'masdar' || (r.lexeme.category === 'people-noun' && r.number === 'pl' && !isMany(before)),
    )
  )
    return true
  // `بحث مع السفير الفرنسي ‹التعاون›`
  if (before.lex('nationality') && e.view.readings.some((r) => MATTERS.has(r.lexeme.category) && !/ي(?:[ةه])?$/u.test(r.lexeme.lemma))) return true
  // `بحث مع قائد الجيش ‹التطورات الأمنية›`: things in the plural describe no man.
  if (
    number === 'sg' &&
    /ات$/u.test(e.folded) &&
    !before.lex('office-qualifier') &&
    !/ات$/u.test(before.folded) &&
    e.view.readings.every((r) => r.lexeme.category !== 'family-name')
  )
    return true
  return (
    alone && number === 'sg' && !/ي(?:[ةه]|[وي]ن|ات)?$/u.test(e.written) && !isName(next) && !next?.is('person') && next?.lex('honorific', 'rank') === undefined
  )
}
/** `الطلاب ‹الوافدين›`: people in the plural describe others in the plural. */
const isMany = (e: Element): boolean => /(?:ون|ين|ات)$/u.test(e.written) || e.view.readings.some((r) => r.number === 'pl')
/** `اتهم الوزير ‹السعودية›`: a nation in the feminine is none of a man's. */
const isHerNation = (e: Element | undefined): boolean => e?.article === true && /[ةه]$/u.test(e.written) && e.lex('nationality') !== undefined

const ADJECTIVES = new Set(['nationality', 'office-qualifier', 'org-adjective'])
const MATTERS = new Set(['noun', 'portfolio', 'measure-noun'])
const PHRASES = new Set(['org-head', 'actor-noun', 'event-noun', 'agreement', 'medium', 'site-noun', 'counted-noun', 'vehicle', 'project'])

/** `أقال الملك ‹رئيس الحكومة›`, `استقبل الرئيس ‹الوزير›`; the crown prince is a prince himself. */
const isAnother = (e: Element): boolean => {
  const other = e.lex('title-head')
  return other !== undefined && EVERYWHERE.has(String(other.lexeme.value)) && other.lexeme.value !== 'crown_prince'
}

/** `التقى الرئيس المصري ‹وزير الخارجية السعودي›`: the nation closes a title, and another office begins. */
const isPastNation = (e: Element, before: Element): boolean =>
  !e.article && e.lex('title-head') !== undefined && before.article && before.lex('nationality') !== undefined

/** `استقبل رئيس الحكومة ‹السفير›`: behind an idafa that is complete. */
const isOfAnother = (e: Element, before: Element): boolean => {
  const other = e.article ? e.lex('title-head') : undefined
  if (other === undefined || !(EVERYWHERE.has(String(other.lexeme.value)) || OTHERS.has(String(other.lexeme.value)))) return false
  return other.lexeme.value !== 'crown_prince' && (before.article || before.folded.includes(' ال'))
}
const OTHERS = new Set(['ambassador', 'consul', 'consul_general', 'envoy', 'governor', 'ruler', 'queen', 'princess', 'emperor', 'secretary_general'])

/** `أقال رئيس الوزراء ‹محافظ البنك›`, `التقى المبعوث الأممي ‹قادة الأحزاب›`: behind a definite word another office is another's, but for the ministry that a head of government leads himself. */
const isSecond = (e: Element, before: Element, { number, lexeme }: Reading): boolean => {
  const other = e.article ? undefined : e.lex('title-head')
  if (other === undefined || !(before.article || before.folded.includes(' ال'))) return false
  return (number === 'sg' && other.number !== 'sg') || (RULERS.has(String(lexeme.value)) && SERVING.has(String(other.lexeme.value)))
}
/** `استقبل رئيس الوزراء العراقي ‹وزير الخارجية التركي›`: an office of another nation. */
const isForeign = (elements: readonly Element[], k: number): boolean => {
  if (elements[k]?.article || elements[k]?.lex('title-head') === undefined) return false
  const own = elements.slice(1, k).find((e) => e.lex('nationality'))
  const other = elements.slice(k + 1).find((e) => e.lex('nationality'))
  return own !== undefined && other !== undefined && own.lex('nationality')?.lexeme.value !== other.lex('nationality')?.lexeme.value
}
const RULERS = new Set(['president', 'prime_minister', 'king', 'sultan', 'chancellor'])
const SERVING = new Set([
  'ambassador',
  'consul',
  'envoy',
  'governor',
  'commander',
  'director',
  'spokesperson',
  'secretary_general',
  'adviser',
  'chief_of_staff',
])

/** `استقبل الرئيس ‹سفيري فرنسا وإيطاليا›`, `التقى الوزير ‹المسؤولين›`: one holder has no other title in the dual or plural. */
const isOthers = (e: Element, { number }: Reading): boolean => {
  const other = e.lex('title-head')
  return number === 'sg' && other !== undefined && other.number !== 'sg'
}

/** `حاكم الولاية قايد السعدي`: heads of titles are given names too. */
const isGivenName = (e: Element | undefined): boolean => e !== undefined && !e.article && e.lex('title-head') !== undefined && e.lex('given-name') !== undefined
const isNisba = (e: Element | undefined): boolean => e !== undefined && /^ال.+ي$/u.test(e.folded) && e.lex('family-name') !== undefined
const isHolder = (e: Element): boolean => e.article && e.lex('title-head') !== undefined
const isName = (e: Element | undefined): boolean => e?.lex('given-name', 'name-particle') !== undefined
/** A rank, an address, or a given name: one that is nothing else, or that another name goes on from. */
const opensName = (e: Element | undefined, next: Element | undefined): boolean =>
  e?.lex('honorific', 'rank') !== undefined ||
  (isNextName(e) &&
    !e?.article &&
    e?.lex('given-name') !== undefined &&
    (e.readings('given-name').some((r) => r.lexeme.props.common !== true) || next?.lex('family-name', 'given-name', 'name-particle') !== undefined))
const isNextName = (e: Element | undefined): boolean =>
  isNisba(e) || (e !== undefined && [...e.readings('given-name'), ...e.readings('family-name')].some((r) => r.lexeme.file !== 'name-list'))

/** An indefinite noun; after a definite one it belongs to the holder or the clause (`مديرة المركز نجود الحسن`). */
const isConstruct = ({ view, article }: Element): boolean =>
  view.kind === 'word' && !article && !view.enclitic && view.readings.every((r) => BARE.has(r.lexeme.category)) && (view.pos & FUNCTION) === 0

const BARE = new Set(['noun', 'counted-noun', 'measure-noun'])

/** `الله`, `حفظه الله` */
const WISH = /^(?:.+ه )?الله$/u

const isIn = (e: Element | undefined): boolean => e?.view.char === 'ب' || e?.lex('preposition')?.lexeme.value === 'in'

/** `وفد ‹برلماني›`, `المكتب ‹الإعلامي›`: behind a noun with the same article that it agrees with a relative adjective is no title. */
const isNounBefore = (e: Element | undefined, article: boolean): boolean =>
  e?.view.kind === 'word' &&
  e.article === article &&
  !(article && (/(?:ة|ات|ون|ين)$/u.test(e.written) || e.view.readings.some((r) => r.number === 'pl'))) &&
  !e.view.enclitic &&
  (e.view.pos & (NOUN | FUNCTION | VERB)) === NOUN &&
  !e.lex('title-head', 'rank', 'honorific', 'given-name', 'family-name')

/** A bare noun that is no office and describes none. */
const isThing = ({ view, article }: Element): boolean =>
  view.kind === 'word' && !article && (view.pos & FUNCTION) === 0 && !view.readings.some((r) => OF_OFFICES.has(r.lexeme.category))
const OF_OFFICES = new Set(['title-head', 'office-qualifier', 'preposition', 'nationality', 'rank', 'honorific', 'given-name', 'family-name'])

/** `الرئيس التركي زيارة القاهرة`: after a title that is complete an indefinite event is what its holder does. */
const isAct = ({ view, article }: Element): boolean =>
  !article &&
  view.readings.some((r) => r.verb === 'masdar' || r.lexeme.category === 'event-noun') &&
  !view.readings.some((r) => r.lexeme.category === 'title-head')

/** `عين فلان ‹وزيرا›`: in the indefinite accusative, what somebody is made. */
const isMade = (e: Element | undefined): boolean => e !== undefined && !e.article && /.{3}[ا]$/u.test(e.written) && e.lex('title-head')?.number === 'sg'
const made = (match: Match<string>): ReturnType<typeof title> => (isMade(match.get('head')) ? title(match) : reject('no office that somebody is given'))

export const titleRules: Rule[] = [
  rule('people/title', seq(opt(qualifier), lex('title-head').as('head'), opt(of), times(more, 0, 8)), title, { priority: 1 }),
  rule(
    'people/title-in-charge',
    seq(lex('title-head').as('head'), opt(of), times(adjective, 0, 2), or(charge, dealings, delegation, inTheName), times(adjective, 0, 1)),
    title,
    { priority: 1.5 },
  ),
  rule('people/title-of-two', seq(lex('title-head').as('head'), opt(of), times(adjective, 0, 1), times(seq(wa, all(nationality, article)), 1, 2)), title, {
    priority: 2.5,
  }),
  rule(
    'people/title-fields',
    seq(
      lex('title-head').as('head'),
      opt(of),
      times(more, 0, 5),
      times(seq(wa, times(construct, 0, 1), field, times(adjective, 0, 2)), 1, 3),
      times(adjective, 0, 1),
    ),
    // `المدير العام للطيران والأرصاد فلان`: what is joined to a field is another where the holder follows.
    (match) => {
      if (!opensName(match.after(1), match.after(2))) return reject('no name behind it')
      // `الداعية والفقيه الدكتور فلان`
      if (match.elements[1]?.view.char === 'و') return reject('two who are told by their trade')
      return match.elements.some((e, k) => match.elements[k - 1]?.view.char === 'و' && e.lex('people-noun', 'actor-noun'))
        ? reject('who stands with the holder')
        : title(match)
    },
    { priority: 1.2 },
  ),
  rule(
    'people/minister',
    seq(
      lex('title-head', ['minister', 'undersecretary', 'state_secretary']).as('head'),
      of,
      times(adjective, 0, 2),
      times(seq(wa, field, times(adjective, 0, 2)), 1, 3),
      times(more, 0, 3),
    ),
    title,
    { priority: 2 },
  ),
  rule(
    'people/minister-of',
    seq(
      lex('title-head', ['minister', 'undersecretary', 'state_secretary']).as('head'),
      clitic('ل'),
      times(construct, 0, 2),
      of,
      times(adjective, 0, 2),
      times(seq(wa, field, times(adjective, 0, 2)), 1, 3),
    ),
    // `وزيرا للنقل ‹والدبلوماسي فلان› سفيرا`
    (match) => (opensName(match.after(1), match.after(2)) ? reject('who is named beside') : made(match)),
    { priority: 2.2 },
  ),
  // `مبعوثا خاصا إلى ليبيا`, `واليا على جهة سوس ماسة`
  rule('people/sent-to', seq(lex('title-head').as('head'), times(lex('office-qualifier'), 0, 2), lex('preposition', ['to', 'at', 'on']), body), made, {
    priority: 2.4,
  }),
]
