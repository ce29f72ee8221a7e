/** The Arabic line: what the fact is, and its fillers as the text has them, with the prepositions that their roles take. */
import type { FactType } from '../../emit/schema.ts'
import type { DocumentContext } from '../../pipeline/stream.ts'
import { wholeArticle } from '../../tokenize/elision.ts'
import type { FactDraft, FillerDraft } from '../draft.ts'
import { singleSpaced } from './plain.ts'

/** The noun that a line opens with; subtypes first. */
const HEADS: Readonly<Record<string, string>> = {
  aid: 'مساعدات',
  agreement: 'اتفاق',
  'agreement/signed': 'توقيع',
  'agreement/renewed': 'تجديد',
  'agreement/cancelled': 'إلغاء',
  meeting: 'لقاء',
  visit: 'زيارة',
  attack: 'هجوم',
  casualties: 'ضحايا',
  'arrest/arrested': 'اعتقال',
  'arrest/abducted': 'خطف',
  'arrest/released': 'إفراج',
  'arrest/tried': 'محاكمة',
  'arrest/sentenced': 'حكم',
  'arrest/deported': 'ترحيل',
  'arrest/executed': 'إعدام',
  seizure: 'ضبط',
  'control/seized': 'سيطرة',
  'control/liberated': 'تحرير',
  'control/lost': 'خسارة',
  'control/held': 'سيطرة',
  'movement/deployed': 'نشر',
  'movement/withdrawn': 'انسحاب',
  'movement/arrived': 'وصول',
  'movement/evacuated': 'إجلاء',
  'appointment/appointed': 'تعيين',
  'appointment/extended': 'تمديد',
  'appointment/resigned': 'استقالة',
  'appointment/dismissed': 'إقالة',
  'appointment/elected': 'انتخاب',
  'transaction/purchase': 'شراء',
  'transaction/sale': 'بيع',
  'transaction/contract': 'عقد',
  'transaction/loan': 'قرض',
  'transaction/investment': 'استثمار',
  'transaction/grant': 'منحة',
  vote: 'تصويت',
  'stance/accuse': 'اتهام',
  'stance/demand': 'مطالبة',
  'stance/reject': 'رفض',
  'stance/threaten': 'تهديد',
  'stance/support': 'دعم',
  'stance/condemn': 'إدانة',
  'stance/sanction': 'عقوبات',
}

/** Roles in the order of the line, with the word before them. */
const ORDER: Readonly<Record<FactType, ReadonlyArray<readonly [role: string, word: string]>>> = {
  aid: [
    ['amount', ''],
    ['item', ''],
    ['donor', 'من'],
    ['recipient', 'إلى'],
    ['purpose', 'لأجل'],
    ['program', 'ضمن'],
    ['cost', 'بكلفة'],
    ['place', 'في'],
    ['time', ''],
  ],
  agreement: [
    ['kind', ''],
    ['party', 'بين'],
    ['subject', 'بشأن'],
    ['amount', 'بقيمة'],
    ['term', 'لمدة'],
    ['place', 'في'],
    ['time', ''],
  ],
  meeting: [
    ['participant', ''],
    ['host', 'لدى'],
    ['topic', 'حول'],
    ['place', 'في'],
    ['time', ''],
  ],
  visit: [
    ['visitor', ''],
    ['destination', 'إلى'],
    ['purpose', 'لأجل'],
    ['time', ''],
  ],
  statement: [
    ['speaker', ''],
    ['content', ':'],
    ['time', ''],
  ],
  attack: [
    ['attacker', ''],
    ['target', 'على'],
    ['weapon', 'باستخدام'],
    ['place', 'في'],
    ['killed', 'قتلى:'],
    ['wounded', 'جرحى:'],
    ['time', ''],
  ],
  casualties: [
    ['killed', 'قتلى:'],
    ['wounded', 'جرحى:'],
    ['missing', 'مفقودون:'],
    ['displaced', 'نازحون:'],
    ['victim', ''],
    ['cause', 'بسبب'],
    ['place', 'في'],
    ['time', ''],
  ],
  arrest: [
    ['count', ''],
    ['detainee', ''],
    ['charge', 'بتهمة'],
    ['term', 'لمدة'],
    ['agent', 'من قبل'],
    ['place', 'في'],
    ['time', ''],
  ],
  seizure: [
    ['item', ''],
    ['agent', 'من قبل'],
    ['from', 'لدى'],
    ['place', 'في'],
    ['time', ''],
  ],
  control: [
    ['controller', ''],
    ['extent', 'على'],
    ['territory', 'على'],
    ['population', ''],
    ['former', 'من'],
    ['time', ''],
  ],
  movement: [
    ['count', ''],
    ['actor', ''],
    ['origin', 'من'],
    ['destination', 'إلى'],
    ['time', ''],
  ],
  strength: [
    ['unit', ''],
    ['count', ''],
    ['armed', 'المسلح منها:'],
    ['force', 'في'],
    ['time', ''],
  ],
  appointment: [
    ['person', ''],
    ['position', ''],
    ['organization', 'في'],
    ['term', 'لمدة'],
    ['time', ''],
  ],
  position: [
    ['holder', ''],
    ['rank', '،'],
    ['title', '،'],
    ['organization', 'في'],
  ],
  transaction: [
    ['amount', ''],
    ['item', ''],
    ['seller', 'من'],
    ['lender', 'من'],
    ['buyer', 'إلى'],
    ['borrower', 'إلى'],
    ['party', 'مع'],
    ['purpose', 'لأجل'],
    ['term', 'لمدة'],
    ['place', 'في'],
    ['time', ''],
  ],
  indicator: [
    ['measure', ''],
    ['direction', ''],
    ['value', 'إلى'],
    ['change', 'بمقدار'],
    ['place', 'في'],
    ['period', ''],
  ],
  disaster: [
    ['kind', ''],
    ['magnitude', 'بقوة'],
    ['place', 'في'],
    ['killed', 'قتلى:'],
    ['wounded', 'جرحى:'],
    ['displaced', 'نازحون:'],
    ['time', ''],
  ],
  vote: [
    ['body', ''],
    ['subject', 'على'],
    ['for', 'مؤيد:'],
    ['against', 'معارض:'],
    ['outcome', ''],
    ['time', ''],
  ],
  stance: [
    ['actor', ''],
    ['target', ''],
    ['content', ':'],
    ['time', ''],
  ],
  figure: [
    ['of', ''],
    ['value', ''],
    ['holder', '-'],
    ['time', ''],
  ],
}

const STATUS: Partial<Record<FactDraft['status'], string>> = { planned: 'مقرر: ', denied: 'نفي: ', possible: 'محتمل: ', ongoing: 'مستمر: ' }

/** Most characters of one filler, and about as many of a role, that are looked at. */
const LONGEST = 400

/** The Arabic line of a fact. */
export function arabicLine(fact: FactDraft, { text, tokens, folded }: DocumentContext): string {
  // Only the beginning of a long quotation can reach the line; what ل has taken from an article comes back.
  const written = (start: number, end: number): string => wholeArticle(tokens, folded, start, singleSpaced(text.slice(start, Math.min(end, start + LONGEST))))
  const parts: string[] = []
  const seen: string[] = []
  const told: FillerDraft[] = []
  for (const [role, usual] of orderOf(fact)) {
    // What moved, moved to its value; what did not is the value.
    const word = role === 'value' && !fact.roles.direction ? '' : usual
    const fillers = fact.roles[role]
    if (fillers === undefined) continue
    const known = seen.length
    let list = ''
    for (const filler of fillers) {
      // No line is longer, however many fillers there are.
      if (list.length > LONGEST) break
      const words = written(filler.start, filler.end)
      if (words === '' || isAmong(words, seen, known) || told.some(({ start, end }) => start <= filler.start && filler.end <= end)) continue
      list = told.length > known ? `${list}، ${words}` : words
      told.push(filler)
      seen.push(words)
    }
    if (list === '') continue
    if (word === ':' || word === '،') parts.splice(-1, 1, `${parts.at(-1) ?? ''}${word}`)
    parts.push(word === '' || word === ':' || word === '،' ? list : `${word} ${list}`)
  }
  const head = HEADS[`${fact.type}/${fact.subtype ?? ''}`] ?? HEADS[fact.type] ?? ''
  const opens = parts[0]?.startsWith(head) === true
  return `${STATUS[fact.status] ?? ''}${opens || head === '' ? '' : `${head} `}${parts.join(' ')}`.trim()
}

/** What a number counts stands before it or, as the whole of a part, behind it. */
const WHOLE_BEHIND = [['value', ''], ['of', 'من'], ...ORDER.figure.slice(2)] as const

function orderOf({ type, roles }: FactDraft): ReadonlyArray<readonly [role: string, word: string]> {
  const [of, value] = [roles.of?.[0], roles.value?.[0]]
  return type === 'figure' && of && value && of.start >= value.start ? WHOLE_BEHIND : ORDER[type]
}

/** Whether a text is one of the first `count` of a list. */
function isAmong(text: string, list: readonly string[], count: number): boolean {
  for (let k = 0; k < count; k++) if (list[k] === text) return true
  return false
}
