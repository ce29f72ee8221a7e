/** Kinds of phrases that deals are told with: sums, loans, banks, contracts, debts. */

import type { Stream } from '../pipeline/stream.ts'
import type { FillerKind } from './frames/frame.ts'
import { AGREEMENTS, BONDS, DEALS, DUES, GRANTS, LOAN, SHARES, STOCK, WAGES } from './kind-words.ts'
import { counting, isCalled, isNoun, isWord, type KindTest, reads, tagged, type WordTest } from './word-tests.ts'

const isLoan: WordTest = (view) => isWord(view) && reads(view, ['event-noun', 'noun'], LOAN)
const holdsLoan = (stream: Stream, head: number): boolean =>
  /(?:قرض|قروض)/u.test(stream.element(head).folded) || (head + 1 < stream.length && isLoan(stream.view(head + 1)))

/** Parliaments and cabinets: who approves what others lend. */
const LEGISLATURES = /^(?:ال)?(?:مجلس (?:ال)?(?:نواب|امه|شعب|شوري|شيوخ|مستشارين|وزراء|عموم|وطني|رياسي)|برلمان|كونغرس|كنيست|حكومه|جمعيه (?:ال)?وطنيه)/u
const isLegislature = (stream: Stream, head: number): boolean => isCalled(stream, head, LEGISLATURES) || reads(stream.view(head), ['org-head'], LEGISLATING)
const LEGISLATING = new Set(['parliament', 'government'])

const BALANCES = /^(?:ال)?(?:عجز|فا[يئ]ض)ا?$/u
const SUPPLYING = new Set(['supply_goods', 'supply'])
const VOTES = new Set(['vote'])

export const MONEY_KINDS = {
  loan: {
    head: isLoan,
    counted: LOAN,
    phrase: {
      asked: (view) => reads(view, ['agreement']),
      // The contract over one: `اتفاقية قرض`.
      holds: (stream, _chunk, head) => holdsLoan(stream, head),
    },
  },
  bank: {
    phrase: {
      asked: (view) => tagged(view, 'organization') || reads(view, ['org-head']),
      holds: (stream, _chunk, head) => /^(?:ال)?(?:بنك|مصرف|صندوق|وكال[هة])/u.test(stream.element(head).folded),
    },
  },
  grant: { head: (head) => isWord(head) && reads(head, ['event-noun'], GRANTS), counted: GRANTS },
  bond: counting(BONDS),
  stock: counting(STOCK),
  // What is owed: debts, arrears, compensation.
  due: { opening: (view) => reads(view, ['noun', 'event-noun', 'measure-noun'], DUES) },
  wage: { opening: (view) => isWord(view) && reads(view, ['noun'], WAGES) },
  deal: { ...counting(DEALS), first: (view) => reads(view, ['agreement'], DEALS) },
  scheme: { opening: (view) => isWord(view) && reads(view, ['project']) },
  // A share by its name (`سهم الشركة`).
  quoted: { head: (head) => isWord(head) && reads(head, ['measure-noun'], SHARES) },
  money: { head: (head) => tagged(head, 'money') },
  loss: { opening: isNoun('loss') },
  // `التوقيع على 26 اتفاقية`: so many that nobody need be named who signs them.
  pacts: { counted: AGREEMENTS },
  // `مناقصة ‹توريد› 500 حافلة`
  supply: { head: (head) => isWord(head) && head.readings.some((r) => r.verb === 'masdar' && SUPPLYING.has(String(r.lexeme.value))) },
  // `عجزا`, `فائضا`
  side: {
    phrase: {
      asked: (view) => isWord(view) && reads(view, ['measure-noun']),
      holds: (stream, _chunk, head) => BALANCES.test(stream.element(head).folded),
    },
  },
  // `164 مقعدا`
  seats: { counted: new Set(['seat']) },
  // `من الأصوات`
  suffrage: { head: (head) => isWord(head) && head.article && reads(head, ['counted-noun', 'noun', 'measure-noun'], VOTES) },
  // `بـ178 صوتا مقابل 57`
  ballots: { counted: new Set(['vote']) },
  // `للشعب السوداني`, `لسكان القطاع`
  populace: { head: isNoun('people', 'population') },
  legislature: {
    phrase: { asked: (view) => tagged(view, 'organization') || reads(view, ['org-head']), holds: (stream, _chunk, head) => isLegislature(stream, head) },
  },
  // Who may lend: no parliament.
  financier: {
    phrase: {
      asked: (view) => tagged(view, 'organization', 'country', 'metonym') || (isWord(view) && reads(view, ['org-head'])),
      holds: (stream, _chunk, head) => !isLegislature(stream, head),
    },
  },
} satisfies Partial<Record<FillerKind, KindTest>>
