/** Lines of aid, agreements and transactions. */
import { join, type Line } from './lines.ts'
import { keywords } from './topics.ts'

/** Most characters of a line that a cost in brackets may still follow. */
const ROOM = 80

/** Longest purpose that is told in full, in characters. */
const SHORT = 40
const ACTS =
  /^[a-z]+ing \w|\b(?:construction|establishment|restoration|rehabilitation|reconstruction|development|support|maintenance|expansion|purchase|supply|building|improvement|treatment|provision)\b/u

/** What money is for: of works and acts what is done to what, else the most telling noun (`نفقات رواتب …` is about salaries). */
function purposeOf(line: Line): { text: string; isAct: boolean } {
  const filler = line.role('purpose')
  if (!filler) return { text: '', isAct: false }
  const phrase = line.names.phrase(filler)
  if (ACTS.test(phrase) && phrase.includes(' ') && phrase.length <= SHORT) return { text: phrase, isAct: true }
  const words = line.names.words(filler.start, filler.end)
  if (HELP.test(words.at(0)?.stem ?? '')) return { text: '', isAct: false }
  const nouns = keywords(words, 3)
  const text = nouns.find((noun) => !/^(?:expense|cost|value|funding|financing|payment|coverage|completion|aid|help|assistance|support)s?$/u.test(noun)) ?? ''
  return { text, isAct: false }
}

/** Whom training helps is what it is about. */
const TRAINED: Readonly<Record<string, string>> = {
  'aid.train': 'trained',
  'aid.select': 'selected for training',
  'aid.be-trained': 'trained',
  'aid.get-training': 'trained',
}
/** `لمساعدة اللاجئين`: what all aid is for. */
const HELP = /^(?:مساعده|اغاثه|معاونه)$/u

export function aidLine(line: Line): string {
  const purpose = purposeOf(line)
  const forWhat = purpose.text && `for ${purpose.text}`
  const goods = line.all('item')
  const planned = line.fact.status === 'planned' ? 'planned' : ''
  const toward = line.with('to', 'recipient')
  const trained = TRAINED[line.fact.rule]
  if (trained !== undefined)
    return join(
      line.all('recipient'),
      line.verb(trained, `to be ${trained}`, `being ${trained}`),
      line.with('by', 'donor'),
      line.with('in', 'place'),
      line.when,
    )
  if (line.fact.rule === 'aid.halt') return join(line.name('amount'), goods || 'aid', toward, line.with('from', 'donor'), line.when)
  if (line.has('amount')) {
    // Counted goods come first, with what they are worth behind them.
    if (/^[~<>≤≥]?\d/u.test(goods)) return join(goods, line.verb('delivered', 'due', 'being delivered'), line.when, `(${line.name('amount')})`)
    const kind = line.fact.subtype && line.fact.subtype !== 'financial' ? `${line.fact.subtype} aid` : 'aid'
    return join(
      line.name('amount'),
      (purpose.isAct ? forWhat : purpose.text) || (goods && !/\b(?:aid|support|funding|grant|donation)s?\b/u.test(goods) ? goods : join(goods || kind, toward)),
      planned,
      line.when,
    )
  }
  if (goods) {
    const cost = line.has('cost') ? `(${line.name('cost')})` : ''
    const delivered = line.verb('delivered', 'due', 'being delivered')
    const full = join(goods, delivered, line.when || toward)
    return full.length + cost.length < ROOM ? join(full, cost) : full
  }
  const donor = line.name('donor')
  const kind = line.fact.subtype ? `${line.fact.subtype} aid` : 'aid'
  return join(line.verb('', 'planned', 'ongoing'), donor, kind, toward, forWhat, line.when)
}

export function agreementLine(line: Line): string {
  const kind = line.name('kind') || 'agreement'
  const state = line.fact.status === 'planned' ? `to be ${line.fact.subtype ?? 'signed'}` : (line.fact.subtype ?? 'signed')
  const head = join(kind, state, line.when)
  // Who signs for a body stands for it where no body is named on that side.
  const signatories = line.fact.roles.party?.length === 1 ? line.all('signatory') : ''
  const parties = [signatories, line.all('party')].filter(Boolean).join(', ')
  if (line.fact.rule === 'agreement.agree') return join(parties, line.verb('agreed', 'to agree', 'agreeing'), line.with('on', 'subject'), line.when)
  if (line.when) return head
  const amount = line.has('amount') ? `(${line.name('amount')})` : ''
  return join(head, parties && `by ${parties}`, line.with('on', 'subject'), amount)
}

const DEALS: Readonly<Record<string, [noun: string, planned: string]>> = {
  purchase: ['purchase', 'planned purchase'],
  sale: ['sale', 'planned sale'],
  contract: ['contract', 'planned contract'],
  loan: ['loan', 'planned loan'],
  investment: ['investment', 'planned investment'],
  grant: ['grant', 'planned grant'],
}

/** Verbs of goods that change hands without a price. */
const HANDED: Readonly<Record<string, string>> = { purchase: 'bought', sale: 'sold', contract: 'contracted', grant: 'granted' }
/** Who orders goods gets them, and who gets part of an order has not bought it just now. */
const GOT: Readonly<Record<string, readonly [done: string, planned: string, going: string, link: string]>> = {
  'transaction.order': ['ordered', 'to be ordered', 'being ordered', 'by'],
  'transaction.hand-over': ['delivered', 'due', 'being delivered', 'to'],
}

/** `حصة 30 بالمئة`: a share of so much is one thing. */
const itemsOf = (line: Line): string => line.all('item').replace(/^(shares?), ([\d.]+%)/u, '$2 $1')

export function transactionLine(line: Line): string {
  const handed = HANDED[line.fact.subtype ?? '']
  if (!line.has('amount') && line.has('item') && handed) return handover(line, handed)
  const [done, planned] = DEALS[line.fact.subtype ?? ''] ?? ['deal', 'planned deal']
  const noun = line.fact.status === 'planned' ? planned : done
  const from = line.name('lender') || line.name('seller')
  // Who awards a contract is named first and buys; it goes to the other party.
  const awarded = line.fact.subtype === 'contract' && (line.has('buyer') || line.fact.rule === 'transaction.fall-to') ? line.name('party') : ''
  const to = line.name('borrower') || awarded || line.name('buyer')
  if (line.fact.rule === 'transaction.issue-bonds')
    return join(line.name('amount'), itemsOf(line), line.verb('issued', 'to be issued'), line.with('by', 'borrower'), line.when)
  if (PAYMENTS.has(line.fact.rule)) return paymentLine(line)
  if (line.fact.subtype === 'investment') return investmentLine(line, noun)
  const parties = line.with('with', 'party')
  // What is bought from somebody of the contract is not said with him again.
  const goods = parties === '' ? itemsOf(line) : itemsOf(line).replace(/ with .*$/u, '')
  // `contract: contract`: the deal itself.
  const what = goods === '' || goods === noun ? (line.has('purpose') ? `for ${purposeOf(line).text}` : '') : `: ${goods}`
  const sides = from && to ? `from ${from} to ${to}` : from ? `from ${from}` : to ? `to ${to}` : parties
  const term = line.with('over', 'term')
  return join(line.name('amount'), `${noun}${what.startsWith(':') ? what : ''}`, what.startsWith(':') ? '' : what, sides, term, line.when)
}

const PAYMENTS = new Set(['transaction.pay', 'transaction.pay-wages'])

/** `$30M compensation paid by government`, `salaries paid by finance ministry`. */
function paymentLine(line: Line): string {
  const [payer, payee] = line.fact.roles.party ?? []
  const paid = line.verb('paid', 'to be paid', 'being paid')
  const forWhat = line.has('purpose') ? purposeOf(line).text : ''
  return join(
    line.name('amount'),
    itemsOf(line),
    paid,
    payer ? `by ${line.names.of(payer)}` : '',
    payee ? `to ${line.names.of(payee)}` : '',
    forWhat && `for ${forWhat}`,
    line.when,
  )
}

/** `$3B planned investment in Egypt by Qatar`. */
function investmentLine(line: Line, noun: string): string {
  const item = itemsOf(line)
  const place = line.role('item')?.entity?.kind === 'place'
  return join(
    line.name('amount'),
    item && !place ? `${noun}:` : noun,
    place ? `in ${item}` : item,
    line.with('by', 'party'),
    line.with('over', 'term'),
    line.when,
  )
}

/** `36 aircraft bought by Iraq from US`: goods first where no sum is named. */
function handover(line: Line, handed: string): string {
  const buyer = line.name('buyer')
  const got = GOT[line.fact.rule]
  if (got) return join(itemsOf(line), line.verb(got[0], got[1], got[2]), line.with(got[3], 'buyer'), line.with('from', 'seller'), line.when)
  // Who has something done says to whom it is given.
  if (handed === 'contracted' && (buyer || line.fact.rule === 'transaction.fall-to') && line.has('party'))
    return join(itemsOf(line), line.verb('awarded', 'to be awarded', 'being awarded'), line.with('to', 'party'), buyer && `by ${buyer}`, line.when)
  const by = buyer && `${handed === 'bought' ? 'by' : 'to'} ${buyer}`
  return join(
    itemsOf(line),
    line.verb(handed, `to be ${handed}`, `being ${handed}`),
    by,
    line.with(handed === 'sold' ? 'by' : 'from', 'seller'),
    line.with('with', 'party'),
    line.when,
  )
}
