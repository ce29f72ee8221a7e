/** What words make of their complements: what is planned, possible, going on, denied. */
import type { FactStatus } from '../../emit/schema.ts'
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import type { Frame } from '../frames/frame.ts'

export const valuesOf = perSymbol((view): readonly string[] => view.readings.map((r) => String(r.lexeme.value)))

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs, masdars and nouns whose complement is still to come, may come, goes on, or does not happen. */
const SCOPES: ReadonlyArray<readonly [FactStatus, ReadonlySet<string>]> = [
  ['denied', set('deny stop suspend halt cancel prevent refrain foil fail nearly impossible back_down')],
  [
    'planned',
    set(
      'intend plan pledge promise expect want demand call_for request ask seek prepare hope propose offer require threaten urge stipulate include decide must aim order appeal recommend advise approve ratify postpone agree intention necessity decision',
    ),
  ],
  ['possible', set('can may fear warn study try rule_out think_likely suspect believe')],
  ['ongoing', set('continue persist continuation begin')],
]

/** What is decided is done where the decision itself is the act (`قرر إقالة`). */
const DECIDING = set('decide approve order ratify decision')

const JUDGING = set('sentence adjudge verdicts')

const WEAKNESS: readonly FactStatus[] = ['occurred', 'ongoing', 'planned', 'possible', 'denied']

export const weaker = (a: FactStatus, b: FactStatus): FactStatus => (WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b)

export const widest = perSymbol((view): FactStatus => {
  const values = valuesOf(view)
  // `تمكن الجيش من …` is written like `تمكن` of what makes possible: whoever managed has done it.
  if (values.includes('manage')) return 'occurred'
  // `تعد الزيارة الأولى`: considered, and not promised.
  if (values.includes('consider')) return 'occurred'
  return SCOPES.find(([, words]) => values.some((v) => words.has(v)))?.[0] ?? 'occurred'
})

/** What a word makes of its complement. */
export const scopeOf = (view: SymbolView, frame: Frame): FactStatus => {
  if (frame.performative && valuesOf(view).some((v) => DECIDING.has(v))) return 'occurred'
  // Whoever is sentenced to death is still alive.
  if (frame.subtype === 'executed' && valuesOf(view).some((v) => JUDGING.has(v))) return 'planned'
  return widest(view)
}

export const has = (view: SymbolView, value: string): boolean => valuesOf(view).includes(value)

/** Whether a word tells what somebody means to do, or not to do (`عزم`, `تعهد`, `رفض`). */
export const isAiming = (view: SymbolView): boolean => widest(view) !== 'occurred' || has(view, 'reject')

export const isNegation = reads('negation')

export const isCue = reads('status-cue')

/** ما negates, asks, relates and concludes: too many meanings to deny anything alone. */
export const isMa = (text: string): boolean => text === 'ما' || text === 'غير'

export const cueOf = (view: SymbolView): FactStatus => (view.readings.find((r) => r.lexeme.category === 'status-cue')?.lexeme.value as FactStatus) ?? 'occurred'
