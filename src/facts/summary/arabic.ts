/** The Arabic line: what the fact is, and its fillers as the text has them, with the prepositions that their roles take. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { DocumentContext } from '../../pipeline/stream.ts'
import { wholeArticle } from '../../tokenize/elision.ts'
import type { FactDraft, FillerDraft } from '../draft.ts'
import { DEALS, HEADS, ORDER, type Order, OWN } from './arabic-orders.ts'
import { singleSpaced } from './plain.ts'

/** `ل` and its noun in one word. */
const prefixed = (noun: string): string => (noun.startsWith('ال') ? `لل${noun.slice(2)}` : `ل${nominative(noun)}`)

/** Between one and nobody there is nothing: alone, a party has signed with somebody. */
const between = (fillers: readonly FillerDraft[], list: string, word: string, { subtype }: FactDraft): string =>
  word !== 'بين' || fillers.length > 1 || SEVERAL.test(list) ? word : subtype === 'cancelled' ? 'من قبل' : 'مع'
const SEVERAL = /^[^ ]+(?:ين|ان|ون|ات)(?: |$)|^ال(?:فرق|أطراف|دول)(?: |$)/u

/** `اتفاقا` in the text is `اتفاق` here; `روسيا` stays. */
const nominative = (noun: string): string => noun.replace(/^([^ ]{3,}[^ يور])ا(?= |$)/u, '$1')

const STATUS: Partial<Record<FactDraft['status'], string>> = { planned: 'مقرر: ', denied: 'نفي: ', possible: 'محتمل: ', ongoing: 'مستمر: ' }

/** Most characters of one filler, and about as many of a role, that are looked at. */
const LONGEST = 400

/** `القصف ‹الروسي›`: an adjective that stands for a state is told by its name. */
function stateOf({ entity }: FillerDraft, words: string, lexicon: Lexicon): string {
  if (entity || words.includes(' ')) return words
  const nation = lexicon.readingsOf(words.replace(/^ال/u, '')).find((r) => r.lexeme.category === 'nationality' && r.number === 'sg')
  return (nation && lexicon.lexemeOf('country', nation.lexeme.value)?.lemma) ?? words
}

/** The Arabic line of a fact. */
export function arabicLine(fact: FactDraft, { text, tokens, folded, lexicon }: DocumentContext): string {
  // Only the beginning of a long quotation can reach the line; what ل has taken from an article comes back.
  const written = (start: number, end: number): string => wholeArticle(tokens, folded, start, singleSpaced(text.slice(start, Math.min(end, start + LONGEST))))
  const parts: string[] = []
  const seen: string[] = []
  const told: FillerDraft[] = []
  for (const [role, usual] of orderOf(fact)) {
    const fillers = fact.roles[role]
    if (fillers === undefined) continue
    // What moved, moved to its value, or from value to value; what did not is the value.
    const bare = role === 'value' && (!fact.roles.direction || text.startsWith('من ', fillers[0]?.start))
    const word = bare ? '' : usual
    const known = seen.length
    let list = ''
    const values = new Set<string>()
    for (const [k, filler] of fillers.entries()) {
      // No line is longer, however many fillers there are.
      if (list.length > LONGEST) break
      const inText = written(filler.start, filler.end)
      const words = role === 'speaker' ? inText : stateOf(filler, inText, lexicon)
      if (words === '' || isAmong(words, seen, known) || told.some(({ start, end }) => start <= filler.start && filler.end <= end)) continue
      // The same amount in other words is told once.
      const value = filler.value && fillers.length > 1 ? JSON.stringify(filler.value) : ''
      if (value !== '' && values.has(value)) continue
      values.add(value)
      list = told.length === known ? words : k === fillers.length - 1 ? `${list} و${words}` : `${list}، ${words}`
      told.push(filler)
      seen.push(words)
    }
    if (list === '') continue
    if (word === ':' || word === '،') parts.splice(-1, 1, `${parts.at(-1) ?? ''}${word}`)
    if (role === 'kind') list = nominative(list)
    parts.push(word === '' || word === ':' || word === '،' ? list : word === 'ل' ? prefixed(list) : `${between(fillers, list, word, fact)} ${list}`)
  }
  const own = OWN[fact.rule]
  const head = own?.head ?? headOf(fact)
  const status = own?.saysStatus ? '' : (STATUS[fact.status] ?? '')
  // `دفعة من المساعدات` says what it is.
  const opens = parts[0]?.startsWith(head) === true || (fact.type === 'aid' && own?.head === undefined && parts[0]?.includes('مساعدات') === true)
  return `${status}${opens || head === '' ? '' : `${head} `}${parts.join(' ')}`.trim()
}

const isCounted = ({ value }: FillerDraft): boolean => typeof (value?.count ?? value?.value) === 'number'
/** A sum of aid is told first, and needs no other name when the text names what it is or what for; things are handed over, and the rest is provided. */
function headOf({ type, subtype, roles }: FactDraft): string {
  if (type === 'aid' && roles.amount && (roles.item || roles.purpose)) return ''
  if (type === 'aid' && roles.item && subtype === undefined) return roles.item.some(isCounted) ? 'تسليم' : 'تقديم'
  return HEADS[`${type}/${subtype ?? ''}`] ?? HEADS[type] ?? ''
}

/** What a number counts stands before it or, as the whole of a part, behind it. */
const WHOLE_BEHIND = [['value', ''], ['of', 'من'], ...ORDER.figure.slice(2)] as const

function orderOf({ type, subtype, rule, roles }: FactDraft): Order {
  const order = OWN[rule]?.order ?? (type === 'transaction' ? DEALS[subtype ?? ''] : undefined)
  if (order) return order
  const [of, value] = [roles.of?.[0], roles.value?.[0]]
  return type === 'figure' && of && value && of.start >= value.start ? WHOLE_BEHIND : ORDER[type]
}

/** Whether a text is one of the first `count` of a list. */
function isAmong(text: string, list: readonly string[], count: number): boolean {
  for (let k = 0; k < count; k++) if (list[k] === text) return true
  return false
}
